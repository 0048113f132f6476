/** The items of a list with their places. */

import type { Path } from "../syntax/path";
import { type ListNode, type Node, valueAt } from "../syntax/tree";

export interface ItemAt {
  readonly node: Node;
  readonly path: Path;
  readonly item: ListNode["items"][number]["span"];
}

/** The items of the list in a field, each with its path; none where the field holds no list. */
export function itemsOf(holder: Node | undefined, field: string, parent: Path): ItemAt[] {
  const list = valueAt(holder, field);
  if (list?.kind !== "list") return [];
  return list.items.map(({ value, span }, index) => ({ node: value, path: [...parent, field, index], item: span }));
}
