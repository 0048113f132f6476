/** Which objects a patch is for. */

import type { Target } from "../../model/kustomization";
import { isJsonObject, type MergePatch } from "../../model/patch";
import { changedLabels } from "./label-changes";
import { matchesExpression } from "./label-expression";
import { type Answer, matchesPattern } from "./name-pattern";
import type { Identity, Member, WorldObject } from "./world";

/** The API group and version that an `apiVersion` names. */
export function groupVersion(apiVersion: string): { readonly group: string; readonly version: string } {
  const slash = apiVersion.indexOf("/");
  return { group: apiVersion.slice(0, Math.max(slash, 0)), version: apiVersion.slice(slash + 1) };
}

/** Is it the core group's Namespace, which is in no namespace itself? */
export function isNamespace({ apiVersion, kind }: WorldObject): boolean {
  return apiVersion === "v1" && kind === "Namespace";
}

/** Does an explicit target choose the member? Kustomize tries its first name and its present one, and so with namespaces. */
export function isTarget(member: Member<WorldObject>, target: Target): Answer {
  const { object } = member;
  const { group, version } = groupVersion(object.apiVersion);
  const ends = [member.formerly[0] ?? member, member];
  const names = ends.map(({ name }) => name ?? "");
  const namespaces = ends.map((identity) => effectiveNamespace(object, identity));
  return all([
    matchesAny(target.group, [group]),
    matchesAny(target.version, [version]),
    matchesAny(target.kind, [object.kind]),
    matchesAny(target.name, names),
    matchesAny(target.namespace, namespaces),
    matchesLabels(target.labelSelector, member),
    target.annotationSelector === undefined ? "yes" : "unknown",
  ]);
}

/** Does a patch without a target mean the member? It must give its kind, and a name and namespace that it has or had. */
export function isMeant(member: Member<WorldObject>, { body }: MergePatch): boolean {
  const { object } = member;
  if (body.apiVersion !== object.apiVersion || body.kind !== object.kind) return false;
  const metadata = isJsonObject(body.metadata) ? body.metadata : {};
  const wanted = { name: textOf(metadata.name), namespace: textOf(metadata.namespace) };
  return [...member.formerly, member].some(
    (identity) =>
      identity.name === wanted.name && effectiveNamespace(object, identity) === effectiveNamespace(object, wanted),
  );
}

function textOf(json: unknown): string | undefined {
  return typeof json === "string" ? json : undefined;
}

/** No namespace is the same as `default`. */
function effectiveNamespace(object: WorldObject, { namespace }: Identity): string {
  return isNamespace(object) ? "_non_namespaceable_" : namespace || "default";
}

function matchesAny(pattern: string | undefined, candidates: readonly string[]): Answer {
  if (pattern === undefined) return "yes";
  const answers = candidates.map((candidate) => matchesPattern(pattern, candidate));
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}

function matchesLabels(selector: string | undefined, { object, ownLabels, isPartial }: Member<WorldObject>): Answer {
  if (selector === undefined) return "yes";
  if (!object.labels || isPartial) return "unknown";
  return matchesExpression(selector, changedLabels(Object.entries(object.labels), ownLabels));
}

function all(answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}
