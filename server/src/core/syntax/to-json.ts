/** The JSON that the API server decodes from a tree. */

import { jsonKeyOf } from "./go-yaml/resolve";
import type { Entry, MapNode, Node } from "./tree";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The tree as plain data: of keys given twice the last wins, null stays null, keys are named by {@link jsonKey}. What
 * aliases share stays shared. `.inf` and `.nan`, which JSON lacks, stay numbers.
 */
export function toJson(root: Node): Json {
  const known = new Map<Node, Json>();
  const convert = (node: Node): Json => {
    if (node.kind === "scalar") return node.value;
    const json =
      known.get(node) ?? (node.kind === "list" ? node.items.map((item) => convert(item.value)) : toObject(node));
    known.set(node, json);
    return json;
  };
  // `fromEntries` defines properties, so that a key `__proto__` is a key like any other.
  const toObject = (map: MapNode): Json =>
    Object.fromEntries(lastWins(map.entries).map((entry) => [jsonKey(entry), convert(entry.value)]));
  return convert(root);
}

/** The key's name in JSON, which differs from its text where YAML 1.1 sees no text: `on:` is `"true"`, `0x10:` is `"16"`. */
export function jsonKey(entry: Entry): string {
  return jsonKeyOf(entry.key.text, entry.key.value) ?? entry.key.text;
}

/** Explicit entries behind the merged ones, so that they win over them. */
export function lastWins(entries: readonly Entry[]): readonly Entry[] {
  return [...entries.filter((entry) => entry.merged), ...entries.filter((entry) => !entry.merged)];
}
