/** Keys that stand twice in one map: the server refuses them, kubectl lets the last one win. */

import { goSyntax } from "../syntax/go-yaml/go-syntax";
import { typeOf } from "../syntax/go-yaml/resolve";
import type { Path } from "../syntax/path";
import { jsonKey } from "../syntax/to-json";
import type { Entry, MapNode, Node, ScalarNode } from "../syntax/tree";
import { refused } from "./objection";
import type { Problem } from "./problem";

/**
 * One problem for each key of a resource that has stood in its map before. Keys that a `<<` brings in count, as on the
 * server. `text` is the document's.
 */
export function duplicateFields(root: Node, text: string): Generator<Problem> {
  return below(root, [], text, new Set());
}

/** What an alias brings in is told at every place; what a `<<` brings in only if it stands nowhere else. */
function* below(node: Node, path: Path, text: string, told: Set<Node>): Generator<Problem> {
  told.add(node);
  if (node.kind === "map") {
    yield* duplicatesOf(node, path, text);
    for (const entry of node.entries) {
      if (!entry.merged || !told.has(entry.value)) yield* below(entry.value, [...path, jsonKey(entry)], text, told);
    }
  } else if (node.kind === "list") {
    for (const [index, item] of node.items.entries()) yield* below(item.value, [...path, index], text, told);
  }
}

function* duplicatesOf(map: MapNode, path: Path, text: string): Generator<Problem> {
  const seen = new Map<string, Entry>();
  for (const entry of map.entries) {
    const id = identity(entry.key);
    const first = seen.get(id);
    if (first) yield duplicate(entry, first, [...path, jsonKey(entry)], text);
    else if (id !== "float NaN") seen.set(id, entry);
  }
}

/** Keys are compared as values of Go: `app` is `"app"`, but `1` is neither `"1"` nor `1.0`. */
function identity({ text, value }: ScalarNode): string {
  return `${typeOf(text, value)} ${value}`;
}

function duplicate(entry: Entry, first: Entry, path: Path, text: string): Problem {
  const { span } = entry.key;
  const line = lineOf(text, valueStart(entry, text));
  const server = [refused("DuplicateField", path, `line ${line}: key ${goSyntax(entry.key)} already set in map`)];
  return { type: "duplicate-field", span, key: span, path, name: jsonKey(entry), first: first.key.span, server };
}

/** Where go-yaml sees the value: at the alias that stands for it, or at the anchor or tag before it. */
function valueStart({ key, value, span }: Entry, text: string): number {
  const isElsewhere = value.span.start < key.span.end || value.span.end > span.end;
  if (isElsewhere) return span.end;
  const gap = /^\s*:(?:\s|#.*)*/.exec(text.slice(key.span.end, value.span.start))?.[0] ?? "";
  return Math.min(key.span.end + gap.length, value.span.start);
}

/** Counted from 1, with the line breaks of YAML 1.1. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|[\n\u0085\u2028\u2029]/).length;
}
