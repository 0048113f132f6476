/** A document's text as lines, and the small words for indentation that every edit here needs. */

import { createLineIndex } from "../../base/line-index";

export interface Lines {
  readonly text: string;
  readonly count: number;
  /** How this document ends its lines: what a new line must end with, too. */
  readonly ending: string;
  lineAt(offset: number): number;
  /** Where a line begins; the text's end for the line behind the last. */
  startOf(line: number): number;
  /** A line without its ending. */
  textOf(line: number): string;
}

export function linesOf(text: string): Lines {
  const index = createLineIndex(text);
  const startOf = (line: number) => index.offsetAt({ line, character: 0 });
  return {
    text,
    count: index.lineCount,
    ending: /\r\n|\n|\r/.exec(text)?.[0] ?? "\n",
    lineAt: (offset) => index.positionAt(offset).line,
    startOf,
    textOf: (line) => text.slice(startOf(line), startOf(line + 1)).replace(/[\r\n]+$/, ""),
  };
}

/** What stands before the offset on its line. */
export function leadOf(lines: Lines, offset: number): string {
  return lines.text.slice(lines.startOf(lines.lineAt(offset)), offset);
}

/** The offset's column, in UTF-16 units from zero. */
export function columnOf(lines: Lines, offset: number): number {
  return leadOf(lines, offset).length;
}

/** How many blanks the line of this offset begins with. */
export function indentationAt(lines: Lines, offset: number): number {
  return /^ */.exec(lines.textOf(lines.lineAt(offset)))?.[0].length ?? 0;
}

/** The line on which a span ends, whatever white space the span may hold at its end. */
export function lastLineOf(lines: Lines, span: { readonly start: number; readonly end: number }): number {
  const end = span.start + lines.text.slice(span.start, span.end).trimEnd().length;
  return lines.lineAt(end);
}

export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Moves lines to the right (or, below zero, to the left as far as they have blanks); empty lines stay empty. */
export function indent(lines: readonly string[], by: number): string[] {
  if (by >= 0) return lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));
  const blanks = new RegExp(`^ {0,${-by}}`);
  return lines.map((line) => line.replace(blanks, ""));
}

export function isComment(line: string): boolean {
  return line.trimStart().startsWith("#");
}
