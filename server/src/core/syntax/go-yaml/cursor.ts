/** A place in a text that moves forwards, counting lines and columns as go-yaml does. */

import type { Span } from "../../base/span";
import { BYTE_ORDER_MARK, isBlankOrEnd, isBreak, isBreakOrEnd, NEWLINE, RETURN } from "./characters";
import type { Mark } from "./refusal";

/** How far the scanner looks ahead, so far the text is filled up. */
const BEHIND_THE_END = "\0\0\0\0";

const HASH = 0x23;

export class Cursor {
  readonly text: string;
  /** Those that it has passed. */
  readonly comments: Span[] = [];
  offset: number;
  /** Counted from 0. */
  line = 0;
  private lineStart: number;

  /** A byte order mark at the head of the text belongs to no line; a second one is overlooked. */
  constructor(text: string) {
    this.text = text + BEHIND_THE_END;
    this.lineStart = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    this.offset = this.lineStart;
    if (this.offset > 0 && this.code() === BYTE_ORDER_MARK) this.offset += 1;
  }

  get column(): number {
    return this.offset - this.lineStart;
  }

  get mark(): Mark {
    return { offset: this.offset, line: this.line };
  }

  code(ahead = 0): number {
    return this.text.charCodeAt(this.offset + ahead);
  }

  /** Over a line break, if one is here. Gives what it stands for in a scalar: the separators stay what they are. */
  takeBreak(): string {
    const code = this.code();
    if (!isBreak(code)) return "";
    this.offset += code === RETURN && this.code(1) === NEWLINE ? 2 : 1;
    this.startLine();
    return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : "\n";
  }

  /** What follows stands on a further line, even if no line break came before it. */
  startLine(): void {
    this.line += 1;
    this.lineStart = this.offset;
  }

  /** Over everything that the predicate holds for. */
  takeWhile(holds: (code: number) => boolean): string {
    const start = this.offset;
    while (holds(this.code())) this.offset += 1;
    return this.text.slice(start, this.offset);
  }

  /** Over a comment, if one begins here, up to the end of its line. */
  takeComment(): void {
    if (this.code() !== HASH) return;
    const start = this.offset;
    while (!isBreakOrEnd(this.code())) this.offset += 1;
    this.comments.push({ start, end: this.offset });
  }

  /** Does a `---` or `...` begin the line here? */
  isAtMarker(): boolean {
    if (this.column !== 0) return false;
    const { text, offset } = this;
    const isMarker = text.startsWith("---", offset) || text.startsWith("...", offset);
    return isMarker && isBlankOrEnd(this.code(3));
  }
}
