/** Scalars in quotes, and the escapes of double ones. */

import { isBlankOrEnd, isBreak, isHexadecimal } from "./characters";
import type { Cursor } from "./cursor";
import { Folding } from "./folding";
import { scannerRefusal } from "./refusal";

const BACKSLASH = 0x5c;

/** What each escape stands for; a tab may be escaped, a slash may not. */
const ESCAPES: Readonly<Record<string, string>> = {
  0: "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  '"': '"',
  "'": "'",
  "\\": "\\",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};
/** How many hexadecimal digits follow. */
const CODE_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The text of the scalar whose opening quote stands at the cursor, which is behind the closing one then. */
export function scanQuoted(cursor: Cursor): string {
  const start = cursor.offset;
  const quote = cursor.code();
  const isDouble = quote === 0x22;
  const folding = new Folding();
  let text = "";
  cursor.offset += 1;
  for (;;) {
    if (cursor.isAtMarker()) throw scannerRefusal("found unexpected document indicator", cursor.mark, start);
    if (cursor.code() === 0) throw scannerRefusal("found unexpected end of stream", cursor.mark, start);
    text += isDouble ? takeEscaped(cursor, folding, start) : takeSingle(cursor);
    if (cursor.code() === quote) break;
    while (cursor.code() !== 0 && isBlankOrEnd(cursor.code())) folding.take(cursor);
    text += folding.join();
  }
  cursor.offset += 1;
  return text;
}

/** Up to white space or the closing quote; two quotes are one. */
function takeSingle(cursor: Cursor): string {
  const start = cursor.offset;
  for (let code = cursor.code(); !isBlankOrEnd(code); code = cursor.code()) {
    if (code !== 0x27) cursor.offset += 1;
    else if (cursor.code(1) === 0x27) cursor.offset += 2;
    else break;
  }
  return cursor.text.slice(start, cursor.offset).replaceAll("''", "'");
}

/** Up to white space, the closing quote, or behind an escaped line break. */
function takeEscaped(cursor: Cursor, folding: Folding, start: number): string {
  let text = "";
  let from = cursor.offset;
  for (let code = cursor.code(); !isBlankOrEnd(code) && code !== 0x22; code = cursor.code()) {
    if (code !== BACKSLASH) {
      cursor.offset += 1;
      continue;
    }
    text += cursor.text.slice(from, cursor.offset);
    if (isBreak(cursor.code(1))) {
      cursor.offset += 1;
      folding.skipBreak(cursor);
      return text;
    }
    text += takeEscape(cursor, start);
    from = cursor.offset;
  }
  return text + cursor.text.slice(from, cursor.offset);
}

function takeEscape(cursor: Cursor, start: number): string {
  const letter = cursor.text[cursor.offset + 1] ?? "";
  const length = CODE_LENGTHS[letter];
  const plain = ESCAPES[letter];
  if (length === undefined && plain === undefined)
    throw scannerRefusal("found unknown escape character", cursor.mark, start);
  cursor.offset += 2;
  return length === undefined ? (plain ?? "") : takeCode(cursor, length, start);
}

function takeCode(cursor: Cursor, length: number, start: number): string {
  for (let index = 0; index < length; index += 1) {
    if (!isHexadecimal(cursor.code(index)))
      throw scannerRefusal("did not find expected hexdecimal number", cursor.mark, start);
  }
  const value = Number.parseInt(cursor.text.slice(cursor.offset, cursor.offset + length), 16);
  if ((value >= 0xd800 && value <= 0xdfff) || value > 0x10ffff)
    throw scannerRefusal("found invalid Unicode character escape code", cursor.mark, start);
  cursor.offset += length;
  return String.fromCodePoint(value);
}
