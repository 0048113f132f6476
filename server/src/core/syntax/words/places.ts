/** Pieces of a text that cannot be read as YAML, as people see them. */

import type { Span } from "../../base/span";

/** The character at an offset; the last one at the end of the text. */
export function characterAt(text: string, offset: number): Span {
  const start = Math.max(0, Math.min(offset, text.length - 1));
  return { start, end: Math.min(start + 1, text.length) };
}

/** From an offset to the next white space, or to the colon before it; at least one character. */
export function wordAt(text: string, offset: number): Span {
  const length = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s,[\]{}]+?(?=:?(?:[\s,[\]{}]|$)))/.exec(
    text.slice(offset, offset + 1000),
  );
  return length ? { start: offset, end: offset + length[0].length } : characterAt(text, offset);
}

/** The characters around an offset that would be one value between brackets. */
export function flowWordAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && isInFlowWord(text[start - 1])) start -= 1;
  let end = offset;
  while (isInFlowWord(text[end])) end += 1;
  return start < end ? { start, end } : characterAt(text, offset);
}

function isInFlowWord(character: string | undefined): boolean {
  return character !== undefined && !/[\s,[\]{}"']/.test(character);
}

/** From an offset to the end of its line, less the white space and the comment there. */
export function restOfLine(text: string, offset: number): Span {
  const line = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? "";
  const length = line.replace(/(?:^|\s)#.*$/, "").trimEnd().length;
  return length > 0 ? { start: offset, end: offset + length } : characterAt(text, offset);
}

/** What stands before an offset on its line. */
export function lineBefore(text: string, offset: number): string {
  return /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - 2000), offset))?.[0] ?? "";
}

/** Quoted texts, comments and brackets. */
const SIGNS = /(?<![^\s,[{:])(?:"(?:\\.|[^"\\])*"|'[^']*')|(?<=\s)#.*|[[\]{}]/g;

/** Does a bracket have its counterpart, as far as one can tell of a text that cannot be read? */
export function isClosed(text: string, bracket: number): boolean {
  const open: string[] = [];
  for (const { 0: sign } of text.slice(bracket).matchAll(SIGNS)) {
    if (sign === "[" || sign === "{") open.push(sign === "[" ? "]" : "}");
    else if ((sign === "]" || sign === "}") && open.pop() !== sign) return false;
    if (open.length === 0) return true;
  }
  return false;
}
