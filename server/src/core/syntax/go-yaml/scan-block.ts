/** Literal and folded scalars: the text below a `|` or a `>`. */

import { isBlank, isBreak, isBreakOrEnd, isDigit, SPACE, TAB } from "./characters";
import type { Cursor } from "./cursor";
import { scannerRefusal } from "./refusal";

/** What stands behind the `|`. */
interface Header {
  readonly start: number;
  readonly chomping: "strip" | "clip" | "keep";
  /** The column of the text; 0 where its first line is to tell. */
  readonly indent: number;
}

/**
 * The text of the scalar whose sign stands at the cursor, which is at the next line that is not part of it then.
 *
 * @param parentIndent the column of the collection that holds it, -1 at the root
 */
export function scanBlock(cursor: Cursor, parentIndent: number): string {
  const isLiteral = cursor.text[cursor.offset] === "|";
  const header = takeHeader(cursor, parentIndent);
  takeRestOfLine(cursor, header.start);
  return takeLines(cursor, header, parentIndent, isLiteral);
}

function takeHeader(cursor: Cursor, parentIndent: number): Header {
  const start = cursor.offset;
  cursor.offset += 1;
  let sign = takeSign(cursor);
  const width = takeWidth(cursor, start);
  if (sign === "") sign = takeSign(cursor);
  return {
    start,
    chomping: sign === "" ? "clip" : sign === "+" ? "keep" : "strip",
    indent: width === 0 ? 0 : Math.max(parentIndent, 0) + width,
  };
}

function takeSign(cursor: Cursor): string {
  const sign = cursor.text[cursor.offset] ?? "";
  if (sign !== "+" && sign !== "-") return "";
  cursor.offset += 1;
  return sign;
}

function takeWidth(cursor: Cursor, start: number): number {
  if (!isDigit(cursor.code())) return 0;
  const width = Number(cursor.text[cursor.offset]);
  if (width === 0) throw scannerRefusal("found an indentation indicator equal to 0", cursor.mark, start);
  cursor.offset += 1;
  return width;
}

function takeRestOfLine(cursor: Cursor, start: number): void {
  cursor.takeWhile(isBlank);
  cursor.takeComment();
  if (!isBreakOrEnd(cursor.code()))
    throw scannerRefusal("did not find expected comment or line break", cursor.mark, start);
  cursor.takeBreak();
}

function takeLines(cursor: Cursor, header: Header, parentIndent: number, isLiteral: boolean): string {
  let text = "";
  let lineBreak = "";
  let wasIndented = false;
  let gap = takeGap(cursor, header, parentIndent);
  const { indent } = gap;
  while (cursor.column === indent && cursor.code() !== 0) {
    const isIndented = isBlank(cursor.code());
    const isFolded = !isLiteral && !wasIndented && !isIndented && lineBreak === "\n";
    text += isFolded ? (gap.breaks === "" ? " " : "") : lineBreak;
    text += gap.breaks;
    wasIndented = isIndented;
    text += cursor.takeWhile((code) => !isBreakOrEnd(code));
    lineBreak = cursor.takeBreak();
    gap = takeGap(cursor, { ...header, indent }, parentIndent);
  }
  if (header.chomping !== "strip") text += lineBreak;
  if (header.chomping === "keep") text += gap.breaks;
  return text;
}

interface Gap {
  readonly breaks: string;
  /** The column of the text, known now. */
  readonly indent: number;
}

/** Empty lines, and the indentation of the line behind them. */
function takeGap(cursor: Cursor, { start, indent }: Header, parentIndent: number): Gap {
  let breaks = "";
  let widest = 0;
  for (;;) {
    while ((indent === 0 || cursor.column < indent) && cursor.code() === SPACE) cursor.offset += 1;
    widest = Math.max(widest, cursor.column);
    if ((indent === 0 || cursor.column < indent) && cursor.code() === TAB)
      throw scannerRefusal("found a tab character where an indentation space is expected", cursor.mark, start);
    if (!isBreak(cursor.code())) break;
    breaks += cursor.takeBreak();
  }
  return { breaks, indent: indent === 0 ? Math.max(widest, parentIndent + 1, 1) : indent };
}
