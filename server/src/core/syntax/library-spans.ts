/** Where the library's nodes stand. */

import { isAlias, isCollection, isScalar, type Node as LibraryNode, type Pair } from "yaml";
import type { Span } from "../base/span";
import type { ScalarStyle } from "./tree";

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: "single-quoted",
  QUOTE_DOUBLE: "double-quoted",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

export function scalarStyle(node: LibraryNode): ScalarStyle {
  return (isScalar(node) && STYLES[node.type ?? ""]) || "plain";
}

export function isFlow(node: LibraryNode): boolean {
  return isCollection(node) && node.flow === true;
}

/** From the value's first character to its end, as the library sees it. */
export function rangeOf(node: unknown): Span {
  const range = (isScalar(node) || isCollection(node) || isAlias(node)) && node.range;
  return range ? { start: range[0], end: Math.max(range[0], range[1]) } : { start: 0, end: 0 };
}

/** A scalar's own span: a block scalar without its last line breaks, an empty one at `emptyAt`. */
export function scalarSpan(node: LibraryNode, text: string, emptyAt: number): Span {
  const { start, end } = rangeOf(node);
  if (start === end) return { start: emptyAt, end: emptyAt };
  const style = scalarStyle(node);
  if (style !== "literal" && style !== "folded") return { start, end };
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The offset behind a pair's colon; undefined where it has none. */
export function colonEnd(pair: Pair): number | undefined {
  const colon = pair.srcToken?.sep?.find((token) => token.type === "map-value-ind");
  return colon && colon.offset + 1;
}

/** Where the dashes of a block list stand, one for each of its items; undefined for other nodes. */
export function dashStarts(node: LibraryNode, count: number): readonly number[] | undefined {
  const token = node.srcToken;
  if (token?.type !== "block-seq") return undefined;
  const starts = token.items.flatMap((item) => item.start.find((part) => part.type === "seq-item-ind")?.offset ?? []);
  return starts.length === count ? starts : undefined;
}
