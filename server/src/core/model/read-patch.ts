/** From text to patches: a file may hold several, one in each document. */

import { cutDocuments } from "../syntax/cut-documents";
import { parseYaml } from "../syntax/parse-yaml";
import { type Json, toJson } from "../syntax/to-json";
import { isJsonObject, type Operation, type Patch } from "./patch";

/** The patches of a text, YAML or JSON; documents that are neither a map nor a list of operations are left out. */
export function readPatches(text: string): readonly Patch[] {
  return cutDocuments(text).flatMap(({ start, end }) => {
    const { root } = parseYaml(text.slice(start, end));
    return root ? (patchOf(toJson(root)) ?? []) : [];
  });
}

function patchOf(json: Json): Patch | undefined {
  if (Array.isArray(json)) return { is: "json", operations: json.flatMap((item) => operationOf(item) ?? []) };
  return isJsonObject(json) ? { is: "merge", body: json } : undefined;
}

function operationOf(json: Json): Operation | undefined {
  if (!isJsonObject(json)) return undefined;
  const { op, path, from, value } = json;
  if (typeof op !== "string" || typeof path !== "string") return undefined;
  return {
    op,
    path: steps(path),
    ...(typeof from === "string" && { from: steps(from) }),
    ...(value !== undefined && { value }),
  };
}

/** https://www.rfc-editor.org/rfc/rfc6901: `~1` is a slash, `~0` a tilde, in this order. */
function steps(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
