/** A value becomes a list of one item, and a list of one item becomes its item. */

import type { Span } from "../../base/span";
import type { TextEdit } from "../../base/text-edit";
import type { Entry, ListNode, MapNode, Node, ParsedYaml, ScalarNode } from "../tree";
import { isOwn, layoutOf } from "./layout";
import { editsOfChanges, trimmedEdit } from "./line-change";
import { columnOf, indent, indentationAt, type Lines, lastLineOf, leadOf, linesOf, splitLines } from "./lines";
import { stringText } from "./scalars";

/**
 * Makes the entry's value (a map or a scalar) the one item of a list, in the dash style of the document's other lists.
 * Undefined for a list, a missing value, a block scalar, an alias, and where an anchor or a tag stands in the way.
 */
export function wrapInList(doc: ParsedYaml, entry: Entry): readonly TextEdit[] | undefined {
  const { value } = entry;
  if (!isOwn(entry) || value.span.start === value.span.end || value.kind === "list") return undefined;
  if (!isBare(doc.text.slice(entry.key.span.end, value.span.start))) return undefined;
  if (value.kind === "scalar") return wrapScalar(value);
  return value.style === "flow" ? wrapFlow(doc, value) : wrapBlock(doc, entry, value);
}

/**
 * Makes the one item of the entry's list the entry's value. Undefined for every other value, for block scalars, and
 * where a comment, an anchor or a tag stands in the way.
 */
export function unwrapList(doc: ParsedYaml, entry: Entry): readonly TextEdit[] | undefined {
  const list = entry.value;
  if (!isOwn(entry) || list.kind !== "list" || list.items.length !== 1) return undefined;
  if (!isBare(doc.text.slice(entry.key.span.end, list.span.start))) return undefined;
  return list.style === "flow" ? unwrapFlow(doc, list) : unwrapBlock(doc, entry, list);
}

/** Nothing but the colon, white space and comments? */
function isBare(between: string): boolean {
  return /^\s*:\s*$/.test(between.replace(/[ \t]#.*/g, " "));
}

function wrapScalar(value: ScalarNode): readonly TextEdit[] | undefined {
  if (value.style === "literal" || value.style === "folded") return undefined;
  if (value.style === "plain" && stringText(value.text) !== value.text && typeof value.value === "string") {
    return [{ span: value.span, newText: `[${JSON.stringify(value.text)}]` }];
  }
  return brackets(value);
}

function wrapFlow(doc: ParsedYaml, value: MapNode): readonly TextEdit[] | undefined {
  return doc.text[value.span.start] === "{" ? brackets(value) : undefined;
}

function brackets({ span }: MapNode | ScalarNode): readonly TextEdit[] {
  return [
    { span: { start: span.start, end: span.start }, newText: "[" },
    { span: { start: span.end, end: span.end }, newText: "]" },
  ];
}

function wrapBlock(doc: ParsedYaml, entry: Entry, value: MapNode): readonly TextEdit[] | undefined {
  const lines = linesOf(doc.text);
  const lead = leadOf(lines, value.span.start);
  if (lead.trim() !== "") return undefined;
  const { dash, gap } = layoutOf(doc, lines);
  const at = dash === 0 ? columnOf(lines, entry.key.span.start) : lead.length;
  const moved = indent(valueLines(lines, value), at + gap - lead.length);
  const first = `${" ".repeat(at)}-${" ".repeat(gap - 1)}${moved[0]?.trimStart()}`;
  return replaceLines(lines, value, [first, ...moved.slice(1)]);
}

function unwrapFlow(doc: ParsedYaml, list: ListNode): readonly TextEdit[] | undefined {
  const [item] = list.items;
  if (!item || (item.value.kind === "map" && doc.text[item.value.span.start] !== "{")) return undefined;
  const { start, end } = item.value.span;
  if (start < list.span.start || end > list.span.end) return undefined;
  if (!/^\[\s*$/.test(doc.text.slice(list.span.start, start))) return undefined;
  if (!/^\s*(?:,\s*)?\]$/.test(doc.text.slice(end, list.span.end))) return undefined;
  const lines = linesOf(doc.text);
  const by = indentationAt(lines, list.span.start) - indentationAt(lines, start);
  const [first = "", ...rest] = splitLines(doc.text.slice(start, end));
  return trimmedEnds(doc.text, list, [first, ...indent(rest, by)].join(lines.ending), item.value.span);
}

/** Two deletions where the item itself stays as it is; one edit where its lines move. */
function trimmedEnds(text: string, list: ListNode, newText: string, kept: Span): TextEdit[] {
  if (text.slice(kept.start, kept.end) !== newText) return trimmedEdit(text, { span: list.span, newText });
  return [
    { span: { start: list.span.start, end: kept.start }, newText: "" },
    { span: { start: kept.end, end: list.span.end }, newText: "" },
  ];
}

function unwrapBlock(doc: ParsedYaml, entry: Entry, list: ListNode): readonly TextEdit[] | undefined {
  const value = list.items[0]?.value;
  if (!value || !standsAlone(value) || !/^- +$/.test(doc.text.slice(list.span.start, value.span.start)))
    return undefined;
  const between = doc.text.slice(entry.key.span.end, value.span.start);
  const isInline = value.kind === "scalar" || value.style === "flow";
  if (isInline && /^\s*:\s*- +$/.test(between)) return join(entry, value.span.start, between);
  return dropDash(linesOf(doc.text), entry, list, value);
}

/** Block scalars and lists in lists depend on the dash before them. */
function standsAlone(value: Node): boolean {
  if (value.kind === "scalar") return value.style !== "literal" && value.style !== "folded";
  return value.kind === "map" || value.style === "flow";
}

/** The item moves to where the dash stood, or stays where it is when the dash stood right below the key. */
function dropDash(lines: Lines, entry: Entry, list: ListNode, value: Node): readonly TextEdit[] {
  const dash = columnOf(lines, list.span.start);
  const column = columnOf(lines, value.span.start);
  const to = dash > columnOf(lines, entry.key.span.start) ? dash : column;
  const [first = "", ...rest] = valueLines(lines, value);
  return replaceLines(lines, value, [" ".repeat(to) + first.slice(column), ...indent(rest, to - column)]);
}

function join(entry: Entry, to: number, between: string): readonly TextEdit[] {
  const colon = entry.key.span.end + between.indexOf(":") + 1;
  return [{ span: { start: colon, end: to }, newText: " " }];
}

function valueLines(lines: Lines, { span }: Node): string[] {
  const first = lines.lineAt(span.start);
  return Array.from({ length: lastLineOf(lines, span) + 1 - first }, (_, index) => lines.textOf(first + index));
}

function replaceLines(lines: Lines, value: Node, added: string[]): TextEdit[] {
  return editsOfChanges(lines, [
    { from: lines.lineAt(value.span.start), to: lastLineOf(lines, value.span) + 1, lines: added },
  ]);
}
