/** Names of anchors and aliases, and tags. */

import { isBlankOrEnd, isHexadecimal, isWord } from "./characters";
import type { Cursor } from "./cursor";
import { type Sentence, scannerRefusal } from "./refusal";

/** The name of the anchor or alias whose sign stands at the cursor. */
export function scanName(cursor: Cursor): string {
  const start = cursor.offset;
  cursor.offset += 1;
  const name = cursor.takeWhile(isWord);
  if (name === "" || !(isBlankOrEnd(cursor.code()) || "?:,]}%@`".includes(cursor.text[cursor.offset] ?? "")))
    throw scannerRefusal("did not find expected alphabetic or numeric character", cursor.mark, start);
  return name;
}

export interface Tag {
  /** Empty where the suffix is the whole tag. */
  readonly handle: string;
  readonly suffix: string;
}

/** The tag that begins at the cursor: `!<whole>`, `!suffix`, `!handle!suffix` or `!`. */
export function scanTag(cursor: Cursor): Tag {
  const start = cursor.offset;
  const tag = cursor.text[start + 1] === "<" ? takeWhole(cursor) : takeShort(cursor);
  if (!isBlankOrEnd(cursor.code()))
    throw scannerRefusal("did not find expected whitespace or line break", cursor.mark, start);
  return tag;
}

function takeWhole(cursor: Cursor): Tag {
  const start = cursor.offset;
  cursor.offset += 2;
  const suffix = takeUri(cursor, start);
  if (cursor.text[cursor.offset] !== ">") throw scannerRefusal("did not find the expected '>'", cursor.mark, start);
  cursor.offset += 1;
  return { handle: "", suffix };
}

function takeShort(cursor: Cursor): Tag {
  const start = cursor.offset;
  const handle = takeHandle(cursor);
  if (handle.length > 1 && handle.endsWith("!")) return { handle, suffix: takeUri(cursor, start) };
  const suffix = handle.slice(1) + takeUri(cursor, start, true);
  return suffix === "" ? { handle: "", suffix: "!" } : { handle: "!", suffix };
}

/** `!`, `!!`, `!name!`, or the beginning of a tag that has no handle: `!name`. The cursor is at a `!`. */
export function takeHandle(cursor: Cursor): string {
  const start = cursor.offset;
  cursor.offset += 1;
  cursor.takeWhile(isWord);
  if (cursor.text[cursor.offset] === "!") cursor.offset += 1;
  return cursor.text.slice(start, cursor.offset);
}

/**
 * The characters that a URI may have, with `%` escapes resolved.
 *
 * @param mayBeEmpty where something of the tag was there before
 */
export function takeUri(cursor: Cursor, start: number, mayBeEmpty = false): string {
  const from = cursor.offset;
  let uri = "";
  for (;;) {
    uri += cursor.takeWhile(isUriCharacter);
    if (cursor.text[cursor.offset] !== "%") break;
    uri += takeUriEscape(cursor, start);
  }
  if (cursor.offset === from && !mayBeEmpty) throw scannerRefusal("did not find expected tag URI", cursor.mark, start);
  return uri;
}

function isUriCharacter(code: number): boolean {
  return isWord(code) || (code < 0x7f && ";/?:@&=+$,.!~*'()[]".includes(String.fromCharCode(code)));
}

/** One character as the `%`-escaped bytes of its UTF-8. */
function takeUriEscape(cursor: Cursor, start: number): string {
  const from = cursor.offset;
  let left = 1;
  for (let index = 0; index < left; index += 1) {
    const problem = wrongEscape(cursor, index > 0);
    if (problem) throw scannerRefusal(problem, cursor.mark, start);
    if (index === 0) left = lengthOf(octetAt(cursor));
    cursor.offset += 3;
  }
  return decoded(cursor.text.slice(from, cursor.offset));
}

function octetAt(cursor: Cursor): number {
  return Number.parseInt(cursor.text.slice(cursor.offset + 1, cursor.offset + 3), 16);
}

function wrongEscape(cursor: Cursor, isTrailing: boolean): Sentence | undefined {
  const isEscape = cursor.text[cursor.offset] === "%" && isHexadecimal(cursor.code(1)) && isHexadecimal(cursor.code(2));
  if (!isEscape) return "did not find URI escaped octet";
  const octet = octetAt(cursor);
  if (isTrailing) return (octet & 0xc0) === 0x80 ? undefined : "found an incorrect trailing UTF-8 octet";
  return lengthOf(octet) === 0 ? "found an incorrect leading UTF-8 octet" : undefined;
}

/** How many bytes a character has in UTF-8, by its first one; 0 where none begins so. */
function lengthOf(octet: number): number {
  if (octet < 0x80) return 1;
  if (octet < 0xc0) return 0;
  if (octet < 0xe0) return 2;
  return octet < 0xf0 ? 3 : octet < 0xf8 ? 4 : 0;
}

function decoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return "\ufffd";
  }
}
