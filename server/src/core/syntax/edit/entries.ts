/** One entry or item more or less. */

import type { TextEdit } from "../../base/text-edit";
import type { Json } from "../to-json";
import type { Entry, Item, ListNode, MapNode, ParsedYaml } from "../tree";
import { appendLines, barePlace, insertAtKey, removeRun } from "./block-entries";
import { appendMembers, insertMember, removeFlowRun } from "./flow-entries";
import { isJson } from "./json-style";
import { layoutOf } from "./layout";
import { trimmedEdit } from "./line-change";
import { leadOf, linesOf } from "./lines";
import type { Member } from "./member";
import { type Run, runsOf } from "./runs";
import { editsOf } from "./surgery";
import { blockData, flowData } from "./write-data";

/** Writes an entry as the map's last one, or its first. Undefined for a key that is there already. */
export function insertEntry(
  doc: ParsedYaml,
  map: MapNode,
  key: string,
  value: Json,
  { first = false }: { readonly first?: boolean } = {},
): readonly TextEdit[] | undefined {
  if (map.entries.some((entry) => entry.key.text === key)) return undefined;
  const lines = linesOf(doc.text);
  const [head] = map.entries;
  if (map.style === "block") {
    const added = blockData({ [key]: value }, layoutOf(doc, lines));
    const surgery = first && head && !head.merged ? insertAtKey(lines, head, added) : appendLines(lines, map, added);
    return surgery && editsOf(lines, [surgery]);
  }
  const isQuoted = head ? head.key.style === "double-quoted" : isJson(doc);
  const member = flowData({ [key]: value }, isQuoted).slice(1, -1);
  const surgery = first && head ? insertMember(lines, map, head, member) : appendMembers(lines, map, [member]);
  return editsOf(lines, [surgery]);
}

/**
 * Takes an entry out, with the comments behind its own lines; those above it stay. The last one leaves `{}`. Undefined for an entry of a
 * merge key and where a flow map has comments beside it.
 */
export function removeEntry(doc: ParsedYaml, map: MapNode, entry: Entry): readonly TextEdit[] | undefined {
  if (map.entries.some((other) => other.merged)) return undefined;
  if (map.entries.length === 1) return vacate(doc, map, "{}");
  return removeRuns(doc, map, runsOf(map.entries, [entry]));
}

/** The one or the other. */
export function removeMember(doc: ParsedYaml, place: Member): readonly TextEdit[] | undefined {
  return place.is === "item"
    ? removeItem(doc, place.holder, place.member)
    : removeEntry(doc, place.holder, place.member);
}

/** Takes an item out, with the comments behind its own lines. The last one leaves `[]`. */
export function removeItem(doc: ParsedYaml, list: ListNode, item: Item): readonly TextEdit[] | undefined {
  if (list.items.length === 1) return vacate(doc, list, "[]");
  return removeRuns(doc, list, runsOf(list.items, [item]));
}

function removeRuns(doc: ParsedYaml, from: MapNode | ListNode, runs: readonly Run[]): readonly TextEdit[] | undefined {
  const lines = linesOf(doc.text);
  const surgeries = runs.flatMap((run) => {
    if (from.style === "flow") return removeFlowRun(lines, run) ?? [];
    const place = barePlace(lines, run);
    return (place && removeRun(lines, run, place)) ?? [];
  });
  return surgeries.length === 1 ? editsOf(lines, surgeries) : undefined;
}

/** An empty collection right behind the key or the dash; on its own line where a comment keeps it from there. */
function vacate(doc: ParsedYaml, node: MapNode | ListNode, empty: "{}" | "[]"): readonly TextEdit[] {
  const before = doc.text.slice(0, node.span.start).trimEnd();
  if (node.style === "block" && before.endsWith(":")) {
    return [{ span: { start: before.length, end: node.span.end }, newText: ` ${empty}` }];
  }
  // A list may stand right below its key; a flow collection there must be deeper.
  const isBelow =
    node.kind === "list" && node.style === "block" && leadOf(linesOf(doc.text), node.span.start).trim() === "";
  return trimmedEdit(doc.text, { span: node.span, newText: (isBelow ? "  " : "") + empty });
}
