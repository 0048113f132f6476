/** The pieces that readers of policies are made of: fields that may be missing, items with their places. */

import type { Span } from "../base/span";
import type { Path } from "../syntax/path";
import { entryOf, isNull, type Node, valueAt } from "../syntax/tree";
import type { Placed, Valued } from "./policy";

/** A part of the tree, and where it stands. */
export type PlacedNode = Placed & { readonly node: Node };
export type FieldNode = PlacedNode & { readonly key: Span };

/** The items of the list in a field, dashes included; none where there is no list. */
export function placedItems(holder: Node | undefined, field: string, parent: Path): PlacedNode[] {
  const list = valueAt(holder, field);
  if (list?.kind !== "list") return [];
  return list.items.map((item, index) => ({
    node: item.value,
    span: item.span,
    path: [...parent, field, index],
  }));
}

/** What a field holds; undefined where the field is not there or null. */
export function placedField(holder: Node | undefined, field: string, parent: Path): FieldNode | undefined {
  const entry = entryOf(holder, field);
  if (!entry || isNull(entry.value)) return undefined;
  return { node: entry.value, span: entry.value.span, key: entry.key.span, path: [...parent, field] };
}

export function nodesOf(node: Node | undefined): Node[] {
  return node?.kind === "list" ? node.items.map((item) => item.value) : [];
}

/** Undefined where the node is no number. */
export function readNumber(node: Node | undefined): Valued<number> | undefined {
  return node?.kind === "scalar" && typeof node.value === "number" ? { value: node.value, span: node.span } : undefined;
}

/** An object with the field, or without it: exactOptionalPropertyTypes forbids an explicit undefined. */
export function optional<Name extends string, T>(name: Name, value: T | undefined): { readonly [N in Name]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]?: T });
}
