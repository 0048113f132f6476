/** White space between the words of a scalar, whose line breaks become spaces. */

import { isBreak } from "./characters";
import type { Cursor } from "./cursor";

export class Folding {
  /** Has a line ended since the last word? */
  isLineOver = false;
  private blanks = "";
  private firstBreak = "";
  private furtherBreaks = "";

  /** Takes one blank, or one line break. */
  take(cursor: Cursor): void {
    if (isBreak(cursor.code())) this.takeBreak(cursor);
    else {
      if (!this.isLineOver) this.blanks += cursor.text[cursor.offset];
      cursor.offset += 1;
    }
  }

  /** A line break that stands for nothing, behind a backslash. */
  skipBreak(cursor: Cursor): void {
    cursor.takeBreak();
    this.isLineOver = true;
  }

  /** What all that was taken stands for; begins anew. */
  join(): string {
    const joined = this.isLineOver ? this.joinedLines() : this.blanks;
    this.isLineOver = false;
    this.blanks = "";
    this.firstBreak = "";
    this.furtherBreaks = "";
    return joined;
  }

  private takeBreak(cursor: Cursor): void {
    if (this.isLineOver) this.furtherBreaks += cursor.takeBreak();
    else {
      this.blanks = "";
      this.firstBreak = cursor.takeBreak();
      this.isLineOver = true;
    }
  }

  /** A single line break is a space; but the separators of Unicode stay. */
  private joinedLines(): string {
    if (this.firstBreak !== "\n") return this.firstBreak + this.furtherBreaks;
    return this.furtherBreaks === "" ? " " : this.furtherBreaks;
  }
}
