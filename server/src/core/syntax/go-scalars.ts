/** What go-yaml refuses inside quoted and block scalars, and in any text. */

import type { Span } from "../base/span";
import type { SyntaxProblem } from "./tree";

const UNREADABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|[\s\S])/g;

/** The first character that no YAML text may hold, not even in a comment; a lone surrogate is one. */
export function unreadableCharacter(text: string): SyntaxProblem | undefined {
  const start = text.search(UNREADABLE);
  if (start < 0) return undefined;
  const name = (text.charCodeAt(start) || 0).toString(16).toUpperCase().padStart(4, "0");
  const isSurrogate = /^D[89A-F]/.test(name);
  const todo = isSurrogate ? "Delete it." : `Delete it, or write "\\u${name}" in double quotes.`;
  return { span: { start, end: start + 1 }, message: `The character U+${name} is not allowed in YAML. ${todo}` };
}

/** The same text, offset by offset, with line breaks and characters that the library can read. */
export function readableText(text: string): string {
  const lines = text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
  return UNREADABLE.test(lines) ? lines.replace(new RegExp(UNREADABLE, "gu"), "\ufffd") : lines;
}

/** The first escape of a double-quoted scalar that go-yaml does not know (`\/`) or that names no character. */
export function escapeProblem(source: string): (Span & { readonly message: string }) | undefined {
  for (const { 0: sequence, index } of source.matchAll(ESCAPE)) {
    const message = wrongEscape(sequence);
    if (message) return { start: index, end: index + sequence.length, message };
  }
  return undefined;
}

function wrongEscape(sequence: string): string | undefined {
  if (sequence.length > 3) {
    const code = Number.parseInt(sequence.slice(2), 16);
    const isCharacter = code < 0xd800 || (code > 0xdfff && code <= 0x10ffff);
    return isCharacter ? undefined : `"${sequence}" names no character. Write the character itself.`;
  }
  if (/^\\[0abt\tnvfre "'\\N_LP\r\n]/.test(sequence)) return undefined;
  return `YAML knows no escape sequence "${sequence}". Write "\\\\" for a backslash, or use single quotes.`;
}

/**
 * The offset of a tab that stands in the indentation of a block scalar's text.
 *
 * @param indent the column of the key or dash that holds the scalar, -1 at the root
 */
export function literalTab(text: string, header: string, indent: number): number | undefined {
  const given = /[1-9]/.exec(header)?.[0];
  const content = text.search(/[^ \t\r\n]/);
  const head = text.slice(0, content < 0 ? text.length : content);
  if (given === undefined && head.includes("\t")) return head.indexOf("\t");
  const column = head.length - head.lastIndexOf("\n") - 1;
  const width = given === undefined ? Math.max(column, indent + 1) : Math.max(indent, 0) + Number(given);
  for (const match of text.matchAll(/(?<=^|\n)( *)\t/g)) {
    const spaces = match[1] ?? "";
    if (spaces.length < width) return match.index + spaces.length;
  }
  return undefined;
}
