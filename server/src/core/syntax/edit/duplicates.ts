/** A key that stands twice: what stands below the second goes below the first. */

import type { TextEdit } from "../../base/text-edit";
import type { Entry, MapNode, Node, ParsedYaml } from "../tree";
import { barePlace, insertAfter, removeRun } from "./block-entries";
import { appendMembers, flowText, removeFlowRun } from "./flow-entries";
import { isOwn } from "./layout";
import { columnOf, indent, type Lines, lastLineOf, leadOf, linesOf } from "./lines";
import { runsOf } from "./runs";
import { editsOf, type Surgery } from "./surgery";

/**
 * Joins two lists, or two maps that have no key in common. Undefined for other values, for two of different styles, and
 * where a comment or an anchor stands behind the second key.
 */
export function joinEntries(
  doc: ParsedYaml,
  map: MapNode,
  first: Entry,
  second: Entry,
): readonly TextEdit[] | undefined {
  if (map.entries.some(({ merged }) => merged) || !isOwn(first) || !isOwn(second)) return undefined;
  if (!/^\s*:\s*$/.test(doc.text.slice(second.key.span.end, second.value.span.start))) return undefined;
  const lines = linesOf(doc.text);
  const arrival = joined(lines, first.value, second.value);
  const departure = remove(lines, map, second);
  return arrival && departure && editsOf(lines, [arrival, departure]);
}

function joined(lines: Lines, into: Node, from: Node): Surgery | undefined {
  if (into.kind === "scalar" || from.kind === "scalar" || into.kind !== from.kind) return undefined;
  if (into.style !== from.style || haveCommonKey(into, from)) return undefined;
  const parts = from.kind === "map" ? from.entries : from.items;
  if (into.style === "flow") {
    const members = parts.map(({ span }) => flowText(lines, span, []));
    return members.length > 0 ? appendMembers(lines, into, members) : undefined;
  }
  if (leadOf(lines, from.span.start).trim() !== "") return undefined;
  const start = lines.lineAt(from.span.start);
  const rows = Array.from({ length: lastLineOf(lines, from.span) + 1 - start }, (_, index) =>
    lines.textOf(start + index),
  );
  const by = columnOf(lines, into.span.start) - columnOf(lines, from.span.start);
  return insertAfter(lastLineOf(lines, into.span), indent(rows, by));
}

function haveCommonKey(a: Node, b: Node): boolean {
  if (a.kind !== "map" || b.kind !== "map") return false;
  const keys = new Set(a.entries.map(({ key }) => key.text));
  return b.entries.some(({ key }) => keys.has(key.text));
}

function remove(lines: Lines, map: MapNode, entry: Entry): Surgery | undefined {
  const [run] = runsOf(map.entries, [entry]);
  if (!run) return undefined;
  if (map.style === "flow") return removeFlowRun(lines, run);
  const place = barePlace(lines, run);
  return place && removeRun(lines, run, place);
}
