/** A map with one entry becomes the value of that entry. */

import type { TextEdit } from "../../base/text-edit";
import type { Entry, MapNode, Node, ParsedYaml } from "../tree";
import { isOwn } from "./layout";
import { editsOfChanges } from "./line-change";
import { columnOf, indent, type Lines, lastLineOf, leadOf, linesOf } from "./lines";

/**
 * Puts what the one key of the entry's map holds in the place of that map: `a: {b: {c: d}}` becomes `a: {c: d}`.
 * Undefined for anything else than a map of one entry that holds a map, and where a comment, an anchor or a tag stands in
 * the way.
 */
export function replaceByChild(doc: ParsedYaml, entry: Entry): readonly TextEdit[] | undefined {
  const { value } = entry;
  const [child] = value.kind === "map" ? value.entries : [];
  if (value.kind !== "map" || !child || value.entries.length > 1) return undefined;
  if (!isOwn(entry) || !isOwn(child) || child.value.kind !== "map") return undefined;
  if (!isColon(doc, entry, value) || !isColon(doc, child, child.value)) return undefined;
  if (value.style === "flow") return withoutBraces(doc, value, child.value);
  return child.value.style === "flow" ? onKeysLine(doc, entry, child.value) : dedented(linesOf(doc.text), child);
}

/** Nothing but the colon and white space between the key and the value? */
function isColon(doc: ParsedYaml, { key }: Entry, value: Node): boolean {
  return /^\s*:\s*$/.test(doc.text.slice(key.span.end, value.span.start));
}

function withoutBraces(doc: ParsedYaml, outer: MapNode, inner: Node): readonly TextEdit[] | undefined {
  if (!/^\s*,?\s*\}$/.test(doc.text.slice(inner.span.end, outer.span.end))) return undefined;
  return [
    { span: { start: outer.span.start, end: inner.span.start }, newText: "" },
    { span: { start: inner.span.end, end: outer.span.end }, newText: "" },
  ];
}

function onKeysLine(doc: ParsedYaml, { key }: Entry, inner: Node): readonly TextEdit[] {
  const colon = doc.text.indexOf(":", key.span.end) + 1;
  return [{ span: { start: colon, end: inner.span.start }, newText: " " }];
}

function dedented(lines: Lines, { key, value }: Entry): readonly TextEdit[] | undefined {
  if (leadOf(lines, key.span.start).trim() !== "") return undefined;
  const from = lines.lineAt(key.span.start);
  const to = lastLineOf(lines, value.span) + 1;
  const below = Array.from({ length: to - from - 1 }, (_, index) => lines.textOf(from + 1 + index));
  const by = columnOf(lines, key.span.start) - columnOf(lines, value.span.start);
  return editsOfChanges(lines, [{ from, to, lines: indent(below, by) }]);
}
