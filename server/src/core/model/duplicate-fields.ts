/** Keys that stand twice in one map: the server refuses them, kubectl lets the last one win. */

import type { Path } from "../syntax/path";
import { jsonKey } from "../syntax/to-json";
import type { Entry, MapNode, Node } from "../syntax/tree";
import type { Problem } from "./problem";

/** One problem for each key that has stood in its map before. Keys that a `<<` brings in count, as on the server. */
export function* duplicateFields(node: Node, path: Path): Generator<Problem> {
  if (node.kind === "map") {
    yield* duplicatesOf(node, path);
    for (const entry of node.entries) {
      if (!entry.merged) yield* duplicateFields(entry.value, [...path, jsonKey(entry)]);
    }
  } else if (node.kind === "list") {
    for (const [index, item] of node.items.entries()) yield* duplicateFields(item.value, [...path, index]);
  }
}

function* duplicatesOf(map: MapNode, path: Path): Generator<Problem> {
  const seen = new Map<string, Entry>();
  for (const entry of map.entries) {
    const id = identity(entry);
    const first = seen.get(id);
    if (first) yield duplicate(jsonKey(entry), entry, first, path);
    else seen.set(id, entry);
  }
}

/** Keys are compared as values of YAML: `app` is `"app"`, but `1` is not `"1"`. */
function identity(entry: Entry): string {
  return `${typeof entry.key.value} ${jsonKey(entry)}`;
}

function duplicate(name: string, entry: Entry, first: Entry, path: Path): Problem {
  const server = `key ${JSON.stringify(name)} already set in map`;
  const place = { span: entry.key.span, key: entry.key.span, path: [...path, name] };
  return { type: "duplicate-field", ...place, name, first: first.key.span, server };
}
