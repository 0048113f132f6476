/** A dash too many: the map of one item becomes part of the map above it. */

import type { TextEdit } from "../../base/text-edit";
import type { Item, ListNode, MapNode, ParsedYaml } from "../tree";
import { removeItem } from "./entries";
import { withoutDash } from "./join-items";
import { isOwn } from "./layout";
import { editsOfChanges } from "./line-change";
import { columnOf, linesOf } from "./lines";
import { moveEntries } from "./move-entries";

type Edits = readonly TextEdit[] | undefined;

/**
 * Joins the list's item with this index to the one above it: its dash goes, and comments stay where they are. Undefined
 * where there is none above, a key would stand twice, or one of them is no map with keys of its own.
 */
export function joinAbove(doc: ParsedYaml, list: ListNode, index: number): Edits {
  const [above, item] = [list.items[index - 1], list.items[index]];
  const [upper, lower] = [above && mapWithKeys(above.value), item && mapWithKeys(item.value)];
  if (!item || !upper || !lower || haveSameKey(upper, lower)) return undefined;
  if (upper.style === "block" && lower.style === "block") {
    const lines = linesOf(doc.text);
    const change = withoutDash(lines, item, columnOf(lines, upper.span.start));
    return change && editsOfChanges(lines, [change]);
  }
  if (list.style === "block") return inBraces(doc, list, item, upper, lower);
  const place = { is: "item", holder: list, member: item } as const;
  return moveEntries(doc, lower, lower.entries, { holder: upper, path: [] }, { emptied: { place, left: "{}" } });
}

/** Maps in braces behind dashes: what stands in the lower ones goes into the upper ones. */
function inBraces(doc: ParsedYaml, list: ListNode, item: Item, upper: MapNode, lower: MapNode): Edits {
  const lines = linesOf(doc.text);
  const endOfLine = lines.startOf(lines.lineAt(lower.span.end) + 1);
  const isCommented = doc.comments.some(({ start }) => upper.span.start < start && start < endOfLine);
  const [first, last, end] = [lower.entries[0], lower.entries.at(-1), upper.entries.at(-1)?.span.end];
  const rest = removeItem(doc, list, item);
  const areBoth = upper.style === "flow" && lower.style === "flow";
  if (!areBoth || isCommented || !first || !last || end === undefined || !rest) return undefined;
  const newText = `, ${doc.text.slice(first.span.start, last.span.end)}`;
  return [{ span: { start: end, end }, newText }, ...rest];
}

function mapWithKeys(node: ListNode["items"][number]["value"]): MapNode | undefined {
  return node.kind === "map" && node.entries.length > 0 && node.entries.every(isOwn) ? node : undefined;
}

function haveSameKey(one: MapNode, other: MapNode): boolean {
  const names = new Set(one.entries.map(({ key }) => key.text));
  return other.entries.some(({ key }) => names.has(key.text));
}
