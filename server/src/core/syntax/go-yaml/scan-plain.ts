/** Scalars without quotes. */

import { isBlank, isBlankOrEnd, isBreak, TAB } from "./characters";
import type { Cursor } from "./cursor";
import { Folding } from "./folding";
import { scannerRefusal } from "./refusal";

export interface PlainScalar {
  readonly text: string;
  /** Behind the last character; the cursor is behind white space and line breaks. */
  readonly end: number;
  /** Did a line end behind it? */
  readonly isLineOver: boolean;
}

const HASH = 0x23;
const COLON = 0x3a;
/** `,` `?` `[` `]` `{` `}` */
const FLOW_SIGNS: ReadonlySet<number> = new Set([0x2c, 0x3f, 0x5b, 0x5d, 0x7b, 0x7d]);

/**
 * The scalar that begins at the cursor.
 *
 * @param indent the least column of its further lines, and of tabs before them
 */
export function scanPlain(cursor: Cursor, indent: number, isInFlow: boolean): PlainScalar {
  const start = cursor.offset;
  const folding = new Folding();
  let text = "";
  let end = start;
  while (!cursor.isAtMarker() && cursor.code() !== HASH) {
    const word = takeWord(cursor, isInFlow);
    if (word !== "") {
      text += folding.join() + word;
      end = cursor.offset;
    }
    if (!isBlankOrEnd(cursor.code()) || !takeSpace(cursor, folding, start, indent)) break;
    if (!isInFlow && cursor.column < indent) break;
  }
  return { text, end, isLineOver: folding.isLineOver };
}

/** Up to white space, or to a sign that ends the scalar. */
function takeWord(cursor: Cursor, isInFlow: boolean): string {
  const start = cursor.offset;
  for (let code = cursor.code(); !isBlankOrEnd(code); code = cursor.code()) {
    if (code === COLON && isBlankOrEnd(cursor.code(1))) break;
    if (isInFlow && FLOW_SIGNS.has(code)) break;
    cursor.offset += 1;
  }
  return cursor.text.slice(start, cursor.offset);
}

/** Was there any? */
function takeSpace(cursor: Cursor, folding: Folding, start: number, indent: number): boolean {
  const from = cursor.offset;
  for (let code = cursor.code(); isBlank(code) || isBreak(code); code = cursor.code()) {
    if (code === TAB && folding.isLineOver && cursor.column < indent)
      throw scannerRefusal("found a tab character that violates indentation", cursor.mark, start);
    folding.take(cursor);
  }
  return cursor.offset > from;
}
