/** Two items of a list change places. */

import type { TextEdit } from "../../base/text-edit";
import type { Item, ListNode, ParsedYaml } from "../tree";
import { type BlockPlace, blockPlace, hasDash } from "./block-entries";
import { editsOfChanges } from "./line-change";
import { type Lines, linesOf } from "./lines";
import { runsOf } from "./runs";

/**
 * Swaps the list's item with this index and the one above it, each with the comments directly above it and behind it.
 * Undefined where there is none above, or where the list stands behind a dash itself.
 */
export function swapItems(doc: ParsedYaml, list: ListNode, index: number): readonly TextEdit[] | undefined {
  const [above, item] = [list.items[index - 1], list.items[index]];
  if (!above || !item) return undefined;
  if (list.style === "flow") {
    const text = ({ span }: Item) => doc.text.slice(span.start, span.end);
    return [
      { span: above.span, newText: text(item) },
      { span: item.span, newText: text(above) },
    ];
  }
  const lines = linesOf(doc.text);
  const [one, other] = [placeOf(lines, list, above), placeOf(lines, list, item)];
  if (!one || !other) return undefined;
  return editsOfChanges(lines, [
    { ...one, lines: linesAt(lines, other) },
    { ...other, lines: linesAt(lines, one) },
  ]);
}

function placeOf(lines: Lines, { items }: ListNode, item: Item): BlockPlace | undefined {
  const [run] = runsOf(items, [item]);
  const place = run && blockPlace(lines, run);
  return place && !hasDash(place.lead) ? place : undefined;
}

function linesAt(lines: Lines, { from, to }: BlockPlace): readonly string[] {
  return Array.from({ length: to - from }, (_, index) => lines.textOf(from + index));
}
