/** Worlds as text: the files of a workspace in, who lives where and with which labels out. */

import { expect } from "vitest";
import { isJsonObject, type JsonObject } from "../../server/src/core/model/patch";
import { isKustomizationFile, readKustomization } from "../../server/src/core/model/read-kustomization";
import { readPatches } from "../../server/src/core/model/read-patch";
import { cutDocuments } from "../../server/src/core/syntax/cut-documents";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import { type Json, toJson } from "../../server/src/core/syntax/to-json";
import { changedLabels, type LabelChanges } from "../../server/src/core/workspace/kustomize/label-changes";
import type { Member, World, WorldFile, WorldObject, Worlds } from "../../server/src/core/workspace/kustomize/world";
import { createWorlds } from "../../server/src/core/workspace/worlds";
import { readFixture } from "./fixture";
import { dedent } from "./margin";

/** An object of a test, with the labels that stand in its text. */
export interface TextObject extends WorldObject {
  readonly podLabels: Readonly<Record<string, string>>;
  /** Absent where kustomize would add nothing: in a policy whose podSelector has no `matchLabels`. */
  readonly selector?: Readonly<Record<string, string>>;
}

/** The files (`#- /path` begins one) make exactly these worlds. Each line: kind, namespace and name, labels, doubts. */
export function checkWorlds(files: string, worlds: string): void {
  expect(drawWorlds(createWorlds<TextObject>().update(worldFiles(files)))).toBe(dedent(worlds).trimEnd());
}

/** The files of a fixture, below `file:///`. */
export function worldFiles(files: string): readonly WorldFile<TextObject>[] {
  return readFixture(files, "/kustomization.yaml").map(({ path, lines }) =>
    worldFile(`file://${path}`, lines.join("\n")),
  );
}

/** A file as worlds see it; `template` finds the pods of these kinds alone. */
export function worldFile(uri: string, text: string): WorldFile<TextObject> {
  const roots = cutDocuments(text).map(({ start, end }) => parseYaml(text.slice(start, end)).root);
  const kustomization = isKustomizationFile(uri) ? readKustomization(roots[0]) : undefined;
  return {
    uri,
    documents: kustomization ? [] : roots.map((root) => (root ? objectsOf(toJson(root)) : [])),
    ...(kustomization && { kustomization }),
    get patches() {
      return readPatches(text);
    },
  };
}

/** One block for each world, one line for each member. */
export function drawWorlds(worlds: Worlds<TextObject>): string {
  return worlds.all.map(drawWorld).join("\n");
}

function drawWorld({ root, folder, members, absent }: World<TextObject>): string {
  const plain = folder === undefined ? "plain" : `plain in ${folder.replace(/^.*\|/, "")}`;
  const head = root === undefined ? plain : root.replace(/^file:\/\//, "");
  const missing = absent.map(({ is, name, namedBy }) => `  ${is} ${name} (${namedBy.replace(/^file:\/\//, "")})`);
  return [head, ...members.map((member) => `  ${drawMember(member)}`), ...missing].join("\n");
}

function drawMember(member: Member<TextObject>): string {
  const { object, name, namespace, isPartial, isPatched } = member;
  return [
    `${object.kind} ${namespace ?? "-"}/${name ?? "-"}`,
    ...labels("own", object.labels ?? {}, member.ownLabels),
    ...(object.template?.length ? labels("pods", object.podLabels, member.podLabels) : []),
    ...(object.selector ? labels("selects", object.selector, member.selectorLabels) : []),
    ...(isPartial ? ["labels unknown"] : []),
    ...(isPatched ? ["patched"] : []),
  ].join("  ");
}

function labels(of: string, given: Readonly<Record<string, string>>, changes: LabelChanges): readonly string[] {
  const all = [...changedLabels(Object.entries(given), changes)].map(([name, value]) => `${name}=${value}`).toSorted();
  return all.length > 0 ? [`${of} ${all.join(" ")}`] : [];
}

function objectsOf(json: Json): readonly TextObject[] {
  if (!isJsonObject(json)) return [];
  if (Array.isArray(json.items)) return json.items.flatMap(objectsOf);
  const [apiVersion, kind] = [String(json.apiVersion ?? ""), String(json.kind ?? "")];
  if (kind === "") return [];
  const template = templates[kind];
  const metadata = at(json, ["metadata"]);
  return [
    {
      apiVersion,
      kind,
      ...(typeof metadata.name === "string" && { name: metadata.name }),
      ...(typeof metadata.namespace === "string" && { namespace: metadata.namespace }),
      labels: texts(at(metadata, ["labels"])),
      ...(template && { template }),
      podLabels: texts(at(json, [...(template ?? []), "metadata", "labels"])),
      ...selectorOf(kind, at(json, ["spec"])),
    },
  ];
}

function selectorOf(kind: string, spec: JsonObject): Pick<TextObject, "selector"> {
  if (kind === "Service") return { selector: texts(at(spec, ["selector"])) };
  const { matchLabels } = at(spec, ["podSelector"]);
  return isJsonObject(matchLabels) ? { selector: texts(matchLabels) } : {};
}

const templates: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  Deployment: ["spec", "template"],
  StatefulSet: ["spec", "template"],
  DaemonSet: ["spec", "template"],
  ReplicaSet: ["spec", "template"],
  ReplicationController: ["spec", "template"],
  Job: ["spec", "template"],
  CronJob: ["spec", "jobTemplate", "spec", "template"],
  Rollout: ["spec", "template"],
};

function at(json: JsonObject, path: readonly string[]): JsonObject {
  const [step, ...rest] = path;
  if (step === undefined) return json;
  const next = json[step];
  return isJsonObject(next) ? at(next, rest) : {};
}

function texts(json: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(json).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
