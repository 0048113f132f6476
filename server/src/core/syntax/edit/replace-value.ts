/** A value gives way to another one, written as its surroundings are. */

import type { TextEdit } from "../../base/text-edit";
import type { Json } from "../to-json";
import type { Node, ParsedYaml } from "../tree";
import { isJson } from "./json-style";
import { type Layout, layoutOf } from "./layout";
import { editsOfChanges } from "./line-change";
import { columnOf, indent, type Lines, lastLineOf, leadOf, linesOf } from "./lines";
import type { Member } from "./member";
import { blockData, depthBelow, flowData, isBlock } from "./write-data";

/**
 * Puts data in the place of the member's value. Undefined for an item that has no value, a value that stands elsewhere (an
 * alias) or has a comment inside, and where an anchor or a tag stands in the way.
 */
export function replaceValue(doc: ParsedYaml, place: Member, data: Json): readonly TextEdit[] | undefined {
  const { value, span } = place.member;
  if (place.is === "entry" && isMissing(value)) return behindColon(doc, span.end, data);
  if (!isReplaceable(doc, place)) return undefined;
  if (place.holder.style === "flow") return [{ span: value.span, newText: flowData(data, isJson(doc)) }];
  const lines = linesOf(doc.text);
  const tail = lines.text.slice(value.span.end, endOfLine(lines, value));
  if (!/^\s*(?:#.*)?$/.test(tail)) return undefined;
  const start = isBlock(data) ? value.span.start : startOfFlow(doc, place);
  const lead = leadOf(lines, start);
  const added = standing(lead, place, data, tail, lines, layoutOf(doc, lines));
  return editsOfChanges(lines, [{ from: lines.lineAt(start), to: lastLineOf(lines, value.span) + 1, lines: added }]);
}

function isMissing({ span }: Node): boolean {
  return span.start === span.end;
}

/** Where there is no value yet; one of several lines is not written there. */
function behindColon(doc: ParsedYaml, end: number, data: Json): readonly TextEdit[] | undefined {
  if (isBlock(data) || doc.text[end - 1] !== ":") return undefined;
  return [{ span: { start: end, end }, newText: ` ${flowData(data, isJson(doc))}` }];
}

/** Right behind the key, where nothing but a line break keeps the value from there. */
function startOfFlow({ text }: ParsedYaml, { member: { value, span } }: Member): number {
  const before = text.slice(span.start, value.span.start).trimEnd();
  return before.endsWith(":") ? span.start + before.length : value.span.start;
}

/** The lines of the value, with what stands before it on its first line and with the comment behind it. */
function standing(
  lead: string,
  place: Member,
  data: Json,
  tail: string,
  lines: Lines,
  layout: Layout,
): readonly string[] {
  if (!isBlock(data)) return [`${lead}${lead.endsWith(":") ? " " : ""}${flowData(data, false)}${tail}`];
  const [first = "", ...rest] = blockData(data, layout);
  if (place.is === "item") return [lead + first + tail, ...indent(rest, lead.length)];
  const below = columnOf(lines, place.member.key.span.start) + depthBelow(data, layout);
  if (lead.trim() === "") return indent([first + tail, ...rest], below);
  return [lead.trimEnd() + tail, ...indent([first, ...rest], below)];
}

function isReplaceable(doc: ParsedYaml, place: Member): boolean {
  const { value, span } = place.member;
  if (isMissing(value) || value.span.start < span.start || span.end < value.span.end) return false;
  const isCommented = doc.comments.some(({ start }) => value.span.start < start && start < value.span.end);
  const before = doc.text.slice(place.is === "entry" ? place.member.key.span.end : span.start, value.span.start);
  return !isCommented && !isReferred(doc, value) && /^\s*[:-]?\s*$/.test(before.replace(/[ \t]#.*/g, " "));
}

/** What has an anchor inside may be used elsewhere. */
function isReferred(doc: ParsedYaml, { kind, span }: Node): boolean {
  return kind !== "scalar" && /(?:^|[\s,[{])[&*][^\s,\]}]/.test(doc.text.slice(span.start, span.end));
}

function endOfLine(lines: Lines, { span }: Node): number {
  const line = lastLineOf(lines, span);
  return lines.startOf(line) + lines.textOf(line).length;
}
