/** A document with a word put in where the cursor is, so that a half-typed text parses and the tree tells what stands there. */

import type { Span } from "../base/span";
import { type Lines, linesOf } from "./edit/lines";

/** A text to try. What its scalars say of the document is found by {@link toDocument}. */
export interface Trial {
  readonly text: string;
  /** The word that stands for the cursor, in `text`. */
  readonly mark: Span;
  /** What had to be written before the word that is being typed, and behind it. */
  readonly before: string;
  readonly after: string;
  /** Does the word begin its line (behind blanks and a quote alone)? */
  readonly beginsLine: boolean;
  /** A span of `text` that holds the mark, as a span of the document: the word as far as it is typed. */
  toDocument(span: Span): Span;
}

export interface Trials {
  /** As a key, as an item, as it is. */
  readonly readings: readonly Trial[];
  /** With a comma or a quote that is missing, for where none of the readings makes sense. */
  readonly repairs: readonly Trial[];
}

/** `gap` is how far behind its dash an item begins. */
export function trialsAt(text: string, offset: number, gap: number): Trials {
  const lines = linesOf(text);
  const word = wordAt(lines, offset);
  const { head, rest } = around(lines, word);
  const beginsLine = /^\s*["']?$/.test(head);
  const isAlone = rest === "" || rest.startsWith("#");
  const trial = (before: string, after: string) => trialOf(text, offset, { word, before, after, beginsLine });
  const missing = missingBlank(head, word, offset);
  const quote = head.at(-1) ?? "";
  const readings = [
    ...(isAlone && isLead(head) ? [trial(missing, ":")] : []),
    ...(isAlone && beginsLine ? [trial(`-${" ".repeat(gap - 1)}`, "")] : []),
    trial(missing, ""),
  ];
  const repairs = [trial(missing, ","), ...(quote === '"' || quote === "'" ? [trial("", quote)] : [])];
  return { readings, repairs };
}

/** Blanks and dashes alone. */
function isLead(head: string): boolean {
  return /^\s*(?:-\s+)*-?$/.test(head);
}

/** A colon or a dash right before the cursor is an indicator only with a blank behind it. */
function missingBlank(head: string, word: Span, offset: number): string {
  const isIndicator = head.endsWith(":") || /^\s*(?:-\s+)*-$/.test(head);
  return isIndicator && word.start === offset ? " " : "";
}

function around(lines: Lines, { start, end }: Span) {
  const line = lines.lineAt(start);
  const from = lines.startOf(line);
  const text = lines.textOf(line);
  return { head: text.slice(0, start - from), rest: text.slice(end - from).trim() };
}

/** The characters around the cursor that can belong to one plain scalar. */
function wordAt({ text }: Lines, offset: number): Span {
  let start = offset;
  while (start > 0 && isWordPart(text[start - 1]) && !(text[start - 1] === ":" && start === offset)) start -= 1;
  if (text[start] === "-" && start + 1 === offset) start = offset;
  let end = offset;
  while (isWordPart(text[end]) && text[end] !== ":") end += 1;
  return { start, end };
}

function isWordPart(character: string | undefined): boolean {
  return character !== undefined && !" \t\r\n{}[],\"'".includes(character);
}

type Plan = Pick<Trial, "before" | "after" | "beginsLine"> & { readonly word: Span };

function trialOf(text: string, offset: number, { word, ...plan }: Plan): Trial {
  const { before, after } = plan;
  const name = unusedWord(text);
  const start = offset + before.length;
  const afterAt = word.end + before.length + name.length;
  return {
    ...plan,
    text: [
      text.slice(0, word.start),
      before,
      text.slice(word.start, offset),
      name,
      text.slice(offset, word.end),
      after,
      text.slice(word.end),
    ].join(""),
    mark: { start, end: start + name.length },
    toDocument: (span) => ({
      start: span.start <= word.start ? span.start : span.start - before.length,
      end: span.end - before.length - name.length - (span.end > afterAt ? after.length : 0),
    }),
  };
}

function unusedWord(text: string): string {
  let word = "cursor";
  while (text.includes(word)) word += "0";
  return word;
}
