/** The YAML tree that every other room sees: values with spans, no trace of the parser behind it. */

import type { Span } from "../base/span";

/**
 * A value of a document. Spans are offsets into the document's own text and cover the value alone: no comment, no
 * white space around it, no anchor or tag before it. An alias stands as the very node of its anchor (same object, the
 * anchor's span), so a tree is a directed graph without cycles.
 */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: "map";
  readonly span: Span;
  readonly style: "block" | "flow";
  /** In the order of the text; a key given twice stands here twice; the members of a `<<` stand where it stands. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** From the key's first character to the value's last; to the colon's end where there is no value. */
  readonly span: Span;
  readonly key: ScalarNode;
  readonly value: Node;
  /** The entry came in by a merge key (`<<`). */
  readonly merged: boolean;
}

export interface ListNode {
  readonly kind: "list";
  readonly span: Span;
  readonly style: "block" | "flow";
  readonly items: readonly Item[];
}

export interface Item {
  /** From the dash (in flow style: from the value) to the value's last character. */
  readonly span: Span;
  readonly value: Node;
}

export type ScalarStyle = "plain" | "single-quoted" | "double-quoted" | "literal" | "folded";

export interface ScalarNode {
  readonly kind: "scalar";
  /** With its quotes. Empty, right behind the colon or the dash, where the value is missing. */
  readonly span: Span;
  readonly style: ScalarStyle;
  /** The characters that the scalar stands for, unquoted and unfolded; `true` and `0x50` as they were typed. */
  readonly text: string;
  /** What the API server's YAML reader makes of it: see go-yaml/resolve.ts. */
  readonly value: ScalarValue;
}

export type ScalarValue = string | number | boolean | null;

/** A text that is no YAML. */
export interface SyntaxProblem {
  readonly span: Span;
  /** In the words of the person who must mend it. */
  readonly message: string;
  /** In the server's words, as it prints them: `yaml: line 7: …`. Absent where a limit is ours alone. */
  readonly server?: string;
}

/** What became of one document's text. `root` is absent when nothing but comments is there, or nothing could be read. */
export interface ParsedYaml {
  readonly text: string;
  readonly root?: Node;
  readonly problems: readonly SyntaxProblem[];
  /** From each `#` to the end of its line, in the order of the text. */
  readonly comments: readonly Span[];
  /** What the server silently never reads, because the document ended before it: a dedent below the first line, say. */
  readonly unread?: Span;
}

/** The value of the last entry with this key (kubectl, too, lets the last one win); undefined where there is none. */
export function valueAt(node: Node | undefined, key: string): Node | undefined {
  return entryOf(node, key)?.value;
}

/** The last entry with this key, one that a merge key brought in only where no other is; undefined where there is none. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  if (node?.kind !== "map") return undefined;
  const isNamed = (entry: Entry): boolean => entry.key.text === key;
  return node.entries.findLast((entry) => !entry.merged && isNamed(entry)) ?? node.entries.findLast(isNamed);
}

/** Is it `null`, `~` or simply not there? */
export function isNull(node: Node | undefined): boolean {
  return node === undefined || (node.kind === "scalar" && node.value === null);
}
