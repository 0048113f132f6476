/** The keystrokes of the measurement: a letter typed and taken back, in a label value and in a key of one policy. */

import type { Position, Range } from "vscode-languageserver/node";

/** What was typed: a label value changes what a policy means, a key brings a finding and takes it away again. */
export type Kind = "label value" | "key";

export interface Keystroke {
  readonly kind: Kind;
  readonly step: "typed" | "taken back";
  readonly range: Range;
  readonly text: string;
}

/** Four edits that leave `text` as it was, in the first policy that starts at or behind `offset`. */
export function keystrokesAt(text: string, offset: number): readonly Keystroke[] {
  const selector = after(text, "\n  podSelector", offset);
  const label = after(text, "\n      app: ", selector);
  return [
    ...letter("label value", positionAt(text, text.indexOf("\n", label))),
    ...letter("key", positionAt(text, selector)),
  ];
}

/** Zero-based line and UTF-16 character of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function letter(kind: Kind, start: Position): readonly Keystroke[] {
  const end = { line: start.line, character: start.character + 1 };
  return [
    { kind, step: "typed", range: { start, end: start }, text: "x" },
    { kind, step: "taken back", range: { start, end }, text: "" },
  ];
}

function after(text: string, words: string, from: number): number {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`No ${JSON.stringify(words)} to type behind.`);
  return start + words.length;
}
