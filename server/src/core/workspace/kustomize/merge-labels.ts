/** What a strategic merge patch does to a map of labels. */

import { isJsonObject, type JsonObject } from "../../model/patch";
import type { Json } from "../../syntax/to-json";
import { type LabelChanges, replacement, withChange } from "./label-changes";

/** The changes after a patch; undefined where it cannot be told. `place` leads from the object to its labels. */
export function mergedLabels(
  changes: LabelChanges,
  body: JsonObject,
  place: readonly string[],
  source: string,
): LabelChanges | undefined {
  let node: Json | undefined = body;
  for (const step of place) {
    if (!isJsonObject(node) || Object.hasOwn(node, "$patch")) return undefined;
    node = Object.hasOwn(node, step) ? node[step] : undefined;
    if (node === undefined) return changes;
    if (node === null) return replacement;
  }
  return isJsonObject(node) ? mergedMap(changes, node, source) : undefined;
}

/** https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md */
function mergedMap(changes: LabelChanges, { $patch, ...labels }: JsonObject, source: string): LabelChanges | undefined {
  if ($patch === "delete") return replacement;
  return labelsSet($patch === "replace" ? replacement : changes, labels, source);
}

/** With labels set, or taken away by null; undefined where one is neither null nor a text. */
export function labelsSet(changes: LabelChanges, labels: JsonObject, source: string): LabelChanges | undefined {
  let result = changes;
  for (const [name, value] of Object.entries(labels)) {
    if (value !== null && typeof value !== "string") return undefined;
    result = withChange(result, name, value === null ? { source, by: "patch" } : { value, source, by: "patch" });
  }
  return result;
}
