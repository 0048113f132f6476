/** What our engine answers to a document, put as the API server puts its answer. */

import type { Objection } from "../../server/src/core/model/objection";
import type { Releases } from "../../server/src/core/model/releases";
import { defaultConfiguration } from "../../server/src/core/rules/configuration";
import { formatPath, type Path } from "../../server/src/core/syntax/path";
import type { PolicyDocument } from "../../server/src/core/workspace/document";
import { memoryWorkspace } from "../harness/memory-workspace";

export interface Answer {
  /** There is an Error among the findings. */
  readonly isRefused: boolean;
  /** What stands behind the Errors, in the order of the text: of all phases, where the server stops at the first. */
  readonly errors: readonly Objection[];
  readonly warnings: readonly Objection[];
}

/** The answer of a server of a Kubernetes release (`1.36`). Throws where findings and objections contradict each other. */
export function answerTo(text: string, release: string): Answer {
  const path = "/policy.yaml";
  const configuration = { ...defaultConfiguration, kubernetesVersion: release };
  const workspace = memoryWorkspace([{ path, text }], () => configuration);
  const isRefused = workspace.check(path).some(({ finding }) => finding.severity === "error");
  const documents = workspace.snapshot.file(`file://${path}`)?.documents ?? [];
  const said = documents.flatMap(({ document }) => objectionsTo(document, release));
  const errors = said.filter(({ type }) => type !== "Warning");
  if (isRefused !== errors.length > 0) {
    throw new Error(`findings say ${isRefused ? "refused" : "accepted"}, objections:\n${print(errors).join("\n")}`);
  }
  return { isRefused, errors, warnings: said.filter(({ type }) => type === "Warning") };
}

/** What a server of a release would say about a document; nothing about templates, of which we do not know what they become. */
export function objectionsTo(document: PolicyDocument, release: string): readonly Objection[] {
  if (!document.isOurs || document.template === "certain") return [];
  const { problems } = document.yaml;
  if (problems.length > 0)
    return problems.map(({ server, message }) => ({ type: "Decode", path: "", message: server ?? message }));
  return document.resources.flatMap((resource) =>
    resource.problems
      .filter(({ releases }) => includes(releases, release))
      .flatMap(({ server }) => server.map((objection) => placed(objection, resource.path))),
  );
}

/** One line for each, for people and for comparing. */
export function print(objections: readonly Objection[]): readonly string[] {
  return objections.map(({ type, path, message }) => `${type} ${path === "" ? "-" : path} | ${message}`);
}

/** The server names places in an item of a list from that item on; here they begin at the list. */
function placed(objection: Objection, path: Path): Objection {
  if (path.length === 0) return objection;
  return { ...objection, path: [formatPath(path), objection.path].filter((part) => part !== "").join(".") };
}

function includes({ since, before }: Releases = {}, release: string): boolean {
  return (
    (since === undefined || minor(since) <= minor(release)) && (before === undefined || minor(release) < minor(before))
  );
}

function minor(release: string): number {
  return Number(release.split(".")[1]);
}
