/** What becomes of a map when all of its entries leave. */

import type { TextEdit } from "../../base/text-edit";
import type { Entry, Item, ListNode } from "../tree";
import { barePlace } from "./block-entries";
import { removeFlowRun } from "./flow-entries";
import { isOwn } from "./layout";
import { type Lines, leadOf } from "./lines";
import type { Load } from "./load";
import type { Member } from "./member";
import { runsOf } from "./runs";
import type { Surgery } from "./surgery";

export interface Emptied {
  /** The map's own place. An item goes; behind a key stands what is `left`. */
  readonly place: Member;
  readonly left: "{}" | "[]";
}

/** Undefined where the item is its list's only one, a comment would get lost, or something else stands in the map's lines. */
export function clear(load: Load, { place, left }: Emptied): Surgery | undefined {
  const { span, style } = load.source;
  const isCommented = load.doc.comments.some(({ start }) => span.start < start && start < span.end);
  if ((style === "flow" && isCommented) || place.member.value !== load.source) return undefined;
  return place.is === "entry" ? clearValue(load, place.member, left) : clearItem(load, place.holder, place.member);
}

function clearValue(load: Load, entry: Entry, left: string): Surgery | undefined {
  const { lines, source, doc } = load;
  if (!isOwn(entry)) return undefined;
  if (source.style === "flow") return { edits: [{ span: source.span, newText: left }] };
  const colon = /^\s*:/.exec(doc.text.slice(entry.key.span.end))?.[0].length;
  if (colon === undefined || leadOf(lines, source.span.start).trim() !== "") return undefined;
  return { ...withoutLines(load), edits: [insertion(entry.key.span.end + colon, ` ${left}`)] };
}

function clearItem(load: Load, list: ListNode, item: Item): Surgery | undefined {
  const { lines, source } = load;
  if (list.items.length < 2) return undefined;
  const [run] = runsOf(list.items, [item]);
  if (list.style === "flow") return run && removeFlowRun(lines, run);
  return isAloneBehindDash(lines, source.span.start) ? withoutLines(load) : undefined;
}

function isAloneBehindDash(lines: Lines, start: number): boolean {
  return /^ *- +$/.test(leadOf(lines, start));
}

function withoutLines({ lines, runs }: Load): Surgery | undefined {
  const [run] = runs;
  const place = run && barePlace(lines, run);
  return place && { changes: [{ from: place.from, to: place.to, lines: [] }] };
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}
