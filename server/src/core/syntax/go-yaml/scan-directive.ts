/** Lines that begin with a `%`. */

import { isBlank, isBlankOrEnd, isBreakOrEnd, isDigit, isWord } from "./characters";
import type { Cursor } from "./cursor";
import { type Sentence, scannerRefusal } from "./refusal";
import { takeHandle, takeUri } from "./scan-tag";

export type Directive =
  | { readonly kind: "version"; readonly isKnown: boolean }
  | { readonly kind: "tag directive"; readonly handle: string; readonly prefix: string };

/** The directive whose `%` stands at the cursor; behind its line then. */
export function scanDirective(cursor: Cursor): Directive & { readonly end: number } {
  const start = cursor.offset;
  cursor.offset += 1;
  const name = takeName(cursor, start);
  if (name !== "YAML" && name !== "TAG") throw refusal("found unknown directive name", cursor, start);
  const directive = name === "YAML" ? takeVersion(cursor, start) : takeTag(cursor, start);
  const end = cursor.offset;
  cursor.takeWhile(isBlank);
  cursor.takeComment();
  if (!isBreakOrEnd(cursor.code())) throw refusal("did not find expected comment or line break", cursor, start);
  cursor.takeBreak();
  return { ...directive, end };
}

function refusal(sentence: Sentence, { mark }: Cursor, start: number) {
  return scannerRefusal(sentence, mark, start);
}

function takeName(cursor: Cursor, start: number): string {
  const name = cursor.takeWhile(isWord);
  if (name === "") throw refusal("could not find expected directive name", cursor, start);
  if (!isBlankOrEnd(cursor.code())) throw refusal("found unexpected non-alphabetical character", cursor, start);
  return name;
}

/** go-yaml knows version 1.1 alone. */
function takeVersion(cursor: Cursor, start: number): Directive {
  cursor.takeWhile(isBlank);
  const major = takeNumber(cursor, start);
  if (cursor.text[cursor.offset] !== ".") throw refusal("did not find expected digit or '.' character", cursor, start);
  cursor.offset += 1;
  const minor = takeNumber(cursor, start);
  return { kind: "version", isKnown: major === 1 && minor === 1 };
}

function takeNumber(cursor: Cursor, start: number): number {
  const from = cursor.offset;
  while (isDigit(cursor.code())) {
    if (cursor.offset === from + 2) throw refusal("found extremely long version number", cursor, start);
    cursor.offset += 1;
  }
  if (cursor.offset === from) throw refusal("did not find expected version number", cursor, start);
  return Number(cursor.text.slice(from, cursor.offset));
}

function takeTag(cursor: Cursor, start: number): Directive {
  cursor.takeWhile(isBlank);
  if (cursor.text[cursor.offset] !== "!") throw refusal("did not find expected '!'", cursor, start);
  const handle = takeHandle(cursor);
  if (handle !== "!" && !handle.endsWith("!")) throw refusal("did not find expected '!'", cursor, start);
  if (!isBlank(cursor.code())) throw refusal("did not find expected whitespace", cursor, start);
  cursor.takeWhile(isBlank);
  const prefix = takeUri(cursor, start);
  if (!isBlankOrEnd(cursor.code())) throw refusal("did not find expected whitespace or line break", cursor, start);
  return { kind: "tag directive", handle, prefix };
}
