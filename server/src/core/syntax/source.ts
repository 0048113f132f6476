/** A document as it is written: aliases, tags and merge keys as they stand there, before anything is made of them. */

import type { Span } from "../base/span";
import type { ScalarStyle } from "./tree";

/** Spans are as in the tree: without anchors and tags before a value, without line breaks at its end. */
export type Source = SourceMap | SourceList | SourceScalar | SourceAlias;

export interface SourceProperties {
  readonly anchor?: string;
  /** In full: `tag:yaml.org,2002:str`. */
  readonly tag?: string;
}

export interface SourceMap extends SourceProperties {
  readonly kind: "map";
  readonly style: "block" | "flow";
  readonly span: Span;
  readonly entries: readonly SourceEntry[];
}

export interface SourceEntry {
  readonly key: Source;
  /** Where nothing is written, an empty scalar right behind the colon. */
  readonly value: Source;
}

export interface SourceList extends SourceProperties {
  readonly kind: "list";
  readonly style: "block" | "flow";
  readonly span: Span;
  readonly items: readonly SourceItem[];
}

export interface SourceItem {
  /** Of its dash, in block style. */
  readonly start: number;
  readonly value: Source;
}

export interface SourceScalar extends SourceProperties {
  readonly kind: "scalar";
  readonly style: ScalarStyle;
  readonly span: Span;
  readonly text: string;
}

export interface SourceAlias {
  readonly kind: "alias";
  readonly span: Span;
  readonly name: string;
}

/** A block list of at least one item. */
export function blockListOf(items: readonly SourceItem[], properties: SourceProperties): SourceList {
  const span = { start: items[0]?.start ?? 0, end: items.at(-1)?.value.span.end ?? 0 };
  return { kind: "list", style: "block", span, items, ...properties };
}

/** A block map of at least one entry. */
export function blockMapOf(entries: readonly SourceEntry[], properties: SourceProperties): SourceMap {
  const span = { start: entries[0]?.key.span.start ?? 0, end: entries.at(-1)?.value.span.end ?? 0 };
  return { kind: "map", style: "block", span, entries, ...properties };
}

/** A value that nobody wrote. */
export function nothingAt(offset: number): SourceScalar {
  return { kind: "scalar", style: "plain", span: { start: offset, end: offset }, text: "" };
}
