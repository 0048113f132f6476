/** The tokens of YAML's structure: signs, and where block collections begin and end by their columns. */

import type { Span } from "../../base/span";
import { Cursor } from "./cursor";
import { type Mark, scannerRefusal } from "./refusal";
import { SimpleKeys } from "./simple-keys";
import type { SignToken, Token } from "./token";

type Sign = SignToken["kind"];

/** What a scanner knows besides the text: brackets, columns, keys that may come, tokens that wait for the parser. */
export class Structure {
  readonly cursor: Cursor;
  readonly waiting: Token[] = [];
  /** How many tokens the parser has taken. */
  taken = 0;
  /** The column of the innermost block collection; -1 outside of all. */
  indent = -1;
  /** May a key begin here? A tab may not, then. */
  isKeyAllowed = true;
  private readonly indents: number[] = [];
  private readonly keys: SimpleKeys;
  private flowLevel = 0;

  constructor(text: string) {
    this.cursor = new Cursor(text);
    this.keys = new SimpleKeys(this.cursor);
  }

  get isInFlow(): boolean {
    return this.flowLevel > 0;
  }

  /** May the first waiting token still turn out to be a key? */
  get isUndecided(): boolean {
    return this.keys.isWaitingFor(this.taken);
  }

  /** What begins here could be a key, and no key can begin right behind it. */
  beginNode(): void {
    if (this.isKeyAllowed) this.keys.save(this.nextNumber, !this.isInFlow && this.indent === this.cursor.column);
    this.isKeyAllowed = false;
  }

  /** What begins here is no key, but one can follow. */
  beginBlockScalar(): void {
    this.keys.remove();
    this.isKeyAllowed = true;
  }

  /** Ends the block collections that stand further right. */
  unroll(column: number): void {
    if (this.isInFlow) return;
    while (this.indent > column) {
      this.push("block end", this.cursor.mark, this.cursor.offset);
      this.indent = this.indents.pop() ?? -1;
    }
  }

  streamEnd(): void {
    const { cursor } = this;
    if (cursor.column !== 0) cursor.startLine();
    this.endDocument();
    this.push("end", cursor.mark, cursor.offset);
  }

  /** Before a marker or a directive. */
  endDocument(): void {
    this.unroll(-1);
    this.keys.remove();
    this.isKeyAllowed = false;
  }

  marker(kind: "document start" | "document end"): void {
    this.endDocument();
    this.sign(kind, 3);
  }

  openBracket(kind: "[" | "{"): void {
    this.beginNode();
    this.keys.enter(this.nextNumber);
    this.flowLevel += 1;
    this.isKeyAllowed = true;
    this.sign(kind);
  }

  closeBracket(kind: "]" | "}"): void {
    this.keys.remove();
    if (this.isInFlow) this.keys.leave();
    this.flowLevel = Math.max(0, this.flowLevel - 1);
    this.isKeyAllowed = false;
    this.sign(kind);
  }

  comma(): void {
    this.keys.remove();
    this.isKeyAllowed = true;
    this.sign(",");
  }

  /** In brackets a dash is the parser's to refuse. */
  dash(): void {
    if (!this.isInFlow) {
      if (!this.isKeyAllowed) throw this.refusal("block sequence entries are not allowed in this context");
      this.roll("block list");
    }
    this.keys.remove();
    this.isKeyAllowed = true;
    this.sign("-");
  }

  questionMark(): void {
    if (!this.isInFlow) {
      if (!this.isKeyAllowed) throw this.refusal("mapping keys are not allowed in this context");
      this.roll("block map");
    }
    this.keys.remove();
    this.isKeyAllowed = !this.isInFlow;
    this.sign("key");
  }

  colon(): void {
    const key = this.keys.take();
    if (key) {
      const { token, offset, line, column } = key;
      this.insert(token, { kind: "key", start: offset, end: offset, line });
      this.roll("block map", { offset, line }, column, token);
      this.isKeyAllowed = false;
    } else {
      if (!this.isInFlow && !this.isKeyAllowed) throw this.refusal("mapping values are not allowed in this context");
      this.roll("block map");
      this.isKeyAllowed = !this.isInFlow;
    }
    this.sign("value");
  }

  private get nextNumber(): number {
    return this.taken + this.waiting.length;
  }

  /** Begins a block collection where its first entry stands further right than the one around it. */
  private roll(kind: Sign, mark: Mark = this.cursor.mark, column = this.cursor.column, token?: number): void {
    if (this.isInFlow || this.indent >= column) return;
    this.indents.push(this.indent);
    this.indent = column;
    this.insert(token, { kind, start: mark.offset, end: mark.offset, line: mark.line });
  }

  private sign(kind: Sign, width = 1): void {
    const { mark } = this.cursor;
    this.cursor.offset += width;
    this.push(kind, mark, this.cursor.offset);
  }

  private push(kind: Sign, { offset, line }: Mark, end: Span["end"]): void {
    this.waiting.push({ kind, start: offset, end, line });
  }

  /** Puts a token before the one with this number; behind all others where that was taken already. */
  private insert(number: number | undefined, token: Token): void {
    const at = number === undefined ? -1 : number - this.taken;
    if (at < 0) this.waiting.push(token);
    else this.waiting.splice(at, 0, token);
  }

  private refusal(sentence: Parameters<typeof scannerRefusal>[0]) {
    return scannerRefusal(sentence, this.cursor.mark);
  }
}
