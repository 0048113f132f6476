/** A list of maps becomes one map. */

import type { TextEdit } from "../../base/text-edit";
import type { Entry, Item, ListNode, ParsedYaml } from "../tree";
import { isOwn } from "./layout";
import { editsOfChanges, type LineChange } from "./line-change";
import { columnOf, indent, type Lines, lastLineOf, leadOf, linesOf } from "./lines";

/**
 * Makes one map of all the maps in the entry's list. Undefined where a key would stand twice, where something else than a
 * map is among the items, and where an anchor or a tag stands in the way.
 */
export function joinItems(doc: ParsedYaml, entry: Entry): readonly TextEdit[] | undefined {
  const { value: list } = entry;
  if (!isOwn(entry) || list.kind !== "list" || list.items.length === 0 || !haveOwnKeys(list)) return undefined;
  if (!/^\s*:\s*$/.test(withoutComments(doc.text.slice(entry.key.span.end, list.span.start)))) return undefined;
  return list.style === "flow" ? joinFlow(doc, list) : joinBlock(linesOf(doc.text), entry, list);
}

function haveOwnKeys({ items }: ListNode): boolean {
  const maps = items.flatMap(({ value }) => (value.kind === "map" ? [value] : []));
  const entries = maps.flatMap((map) => map.entries);
  const names = new Set(entries.map(({ key }) => key.text));
  return maps.length === items.length && names.size === entries.length && entries.every(isOwn);
}

/** The brackets become braces, and the braces of the items go. */
function joinFlow({ text, comments }: ParsedYaml, { span, items }: ListNode): readonly TextEdit[] | undefined {
  if (comments.some(({ start }) => span.start < start && start < span.end)) return undefined;
  const inner = items.flatMap(({ value }) => (text[value.span.start] === "{" ? [value.span] : []));
  if (inner.some(({ start, end }) => end - start < 3)) return undefined;
  const edits = inner.flatMap(({ start, end }) => [
    { span: { start, end: start + 1 }, newText: "" },
    { span: { start: end - 1, end }, newText: "" },
  ]);
  const brackets = [
    { span: { start: span.start, end: span.start + 1 }, newText: "{" },
    { span: { start: span.end - 1, end: span.end }, newText: "}" },
  ];
  return [...edits, ...brackets].sort((a, b) => a.span.start - b.span.start);
}

/** The items move to where their dashes stood, or stay where they are when the dashes stood right below the key. */
function joinBlock(lines: Lines, entry: Entry, list: ListNode): readonly TextEdit[] | undefined {
  const first = list.items[0];
  if (!first) return undefined;
  const dash = columnOf(lines, list.span.start);
  const to = dash > columnOf(lines, entry.key.span.start) ? dash : columnOf(lines, first.value.span.start);
  const changes = list.items.map((item) => withoutDash(lines, item, to));
  return changes.every((change) => change !== undefined) ? editsOfChanges(lines, changes) : undefined;
}

/** The lines of an item that is a block map, its keys at column `to`; undefined where more than a dash stands before them. */
export function withoutDash(lines: Lines, { value }: Item, to: number): LineChange | undefined {
  const isBlock = value.kind === "map" && value.style === "block";
  if (!isBlock || !/^ *- +$/.test(leadOf(lines, value.span.start))) return undefined;
  const column = columnOf(lines, value.span.start);
  const from = lines.lineAt(value.span.start);
  const until = lastLineOf(lines, value.span) + 1;
  const [first = "", ...rest] = Array.from({ length: until - from }, (_, index) => lines.textOf(from + index));
  return { from, to: until, lines: [" ".repeat(to) + first.slice(column), ...indent(rest, to - column)] };
}

function withoutComments(between: string): string {
  return between.replace(/[ \t]#.*/g, " ");
}
