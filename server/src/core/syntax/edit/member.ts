/** A value's place: the entry of a map or the item of a list, and what holds it. */

import type { Entry, Item, ListNode, MapNode } from "../tree";

export type Member =
  | { readonly is: "entry"; readonly holder: MapNode; readonly member: Entry }
  | { readonly is: "item"; readonly holder: ListNode; readonly member: Item };
