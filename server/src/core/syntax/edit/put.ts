/** The arrival of moved entries: at a map's end, as the value of a key that has none, as a list's new item. */

import type { Entry, MapNode } from "../tree";
import { appendItemLines, appendLines, depthOf, insertAfter, insertBefore, nestLines } from "./block-entries";
import { appendMembers, type FlowLook, flowLook, insertMember, memberOf, nestMembers, standing } from "./flow-entries";
import type { Landing } from "./landing";
import { isOwn, layoutOf } from "./layout";
import { columnOf, indent, indentationAt, type Lines } from "./lines";
import { blockLines, flowMembers, type Load } from "./load";
import type { Surgery } from "./surgery";

/** Undefined where the load cannot be written in block style. New keys come `last`, or before what holds the source. */
export function putIntoBlock(load: Load, landing: Landing, last = false): Surgery | undefined {
  const inner = blockLines(load);
  if (!inner) return undefined;
  const { doc, lines } = load;
  const layout = layoutOf(doc, lines);
  const added = nestLines(landing.missing, inner, layout);
  if (landing.kind === "item") return appendItemLines(lines, landing.list, added);
  if (landing.kind === "value")
    return fillLines(lines, landing.entry, indent(added, depthOf(landing.missing[0], layout)));
  const isNew = landing.missing.length > 0 && !last;
  const holding = isNew ? entryAround(landing.map, load.source) : undefined;
  return holding ? insertBefore(lines, holding, added) : appendLines(lines, landing.map, added);
}

/** Undefined where the load cannot be written in flow style. */
export function putIntoFlow(load: Load, landing: Landing, last = false): Surgery | undefined {
  const members = flowMembers(load);
  if (!members) return undefined;
  const look = lookOf(load, landing);
  const { missing } = landing;
  if (landing.kind === "item") return appendMembers(load.lines, landing.list, [nestMembers(missing, members, look)]);
  if (landing.kind === "value") return fillValue(load.lines, landing.entry, nestMembers(missing, members, look));
  const [key, ...deeper] = missing;
  if (key === undefined) return appendMembers(load.lines, landing.map, members);
  const member = memberOf(key, deeper, members, look);
  const holding = last ? undefined : entryAround(landing.map, load.source);
  if (holding) return insertMember(load.lines, landing.map, holding, member);
  return appendMembers(load.lines, landing.map, [member]);
}

function lookOf(load: Load, landing: Landing): FlowLook {
  if (landing.kind === "item") {
    const { span, items } = landing.list;
    return flowLook(load, span, items.at(-1)?.span.start ?? span.start, load.source);
  }
  const { span, entries } = landing.map;
  const beside = landing.kind === "value" ? landing.entry : entries.at(-1);
  return flowLook(load, span, beside?.span.start ?? span.start, landing.map);
}

function entryAround(map: MapNode, { span }: MapNode): Entry | undefined {
  return map.entries.find((entry) => isOwn(entry) && entry.span.start <= span.start && span.end <= entry.span.end);
}

/** The lines go below the key; a null or an empty collection behind the colon goes away. */
function fillLines(lines: Lines, { key, value, span }: Entry, below: readonly string[]): Surgery | undefined {
  const arrival = insertAfter(lines.lineAt(span.end), indent(below, columnOf(lines, key.span.start)));
  if (value.span.start === value.span.end) return arrival;
  const between = lines.text.slice(key.span.end, value.span.start);
  if (!/^ *: *$/.test(between) || /[\r\n]/.test(lines.text.slice(value.span.start, value.span.end))) return undefined;
  const colon = key.span.end + between.indexOf(":") + 1;
  return { ...arrival, edits: [{ span: { start: colon, end: value.span.end }, newText: "" }] };
}

function fillValue(lines: Lines, { value, span }: Entry, text: string): Surgery | undefined {
  const isMissing = value.span.start === value.span.end;
  if (isMissing && lines.text[span.end - 1] !== ":") return undefined;
  const newText = standing(lines, text, indentationAt(lines, span.start));
  return isMissing
    ? { edits: [{ span: { start: span.end, end: span.end }, newText: ` ${newText}` }] }
    : { edits: [{ span: value.span, newText }] };
}
