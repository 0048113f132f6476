/** What a template leaves open: something else renders it, and what it will say is not known. */

import { type Node, valueAt } from "../syntax/tree";

/** Stands for a piece of text that a template renders; a private letter of Unicode, which no manifest holds. */
export const unknownMark = "\u{E000}";

/** Is the value itself, or one of its keys, yet to be rendered? */
export function isUnknown(node: Node | undefined): boolean {
  if (node?.kind === "scalar") return node.text.includes(unknownMark);
  return node?.kind === "map" && node.entries.some(({ key }) => key.text.includes(unknownMark));
}

/**
 * May there be more at the end of the path than is written? What a template adds beside a field that is written does not
 * matter: a field stands once.
 */
export function mayHoldMore(holder: Node | undefined, path: readonly string[]): boolean {
  const [field, ...deeper] = path;
  if (field === undefined) return hasUnknown(holder);
  const inside = valueAt(holder, field);
  return inside ? mayHoldMore(inside, deeper) : isUnknown(holder);
}

/** Is there anything in the value that is yet to be rendered? */
export function hasUnknown(node: Node | undefined): boolean {
  if (!node) return false;
  if (isUnknown(node)) return true;
  if (node.kind === "map") return node.entries.some(({ value }) => hasUnknown(value));
  return node.kind === "list" && node.items.some(({ value }) => hasUnknown(value));
}

/** A part of the model without the labels and requirements that say something unknown. */
export function withoutUnknown<T>(part: T): T;
export function withoutUnknown(part: unknown): unknown {
  if (Array.isArray(part)) return part.filter(isKnownTerm).map((item) => withoutUnknown(item));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, withoutUnknown(value)]));
}

function isKnownTerm(item: unknown): boolean {
  if (typeof item !== "object" || item === null || !("name" in item)) return true;
  const { path: _, ...said } = { path: undefined, ...item };
  return !JSON.stringify(said).includes(unknownMark);
}
