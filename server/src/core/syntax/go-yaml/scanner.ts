/** From characters to tokens, no earlier than they are asked for, as go-yaml's scanner does it. */

import type { Span } from "../../base/span";
import type { ScalarStyle } from "../tree";
import { END, isBlankOrEnd, isBreak, SPACE, TAB } from "./characters";
import { LimitReached, scannerRefusal } from "./refusal";
import { scanBlock } from "./scan-block";
import { scanDirective } from "./scan-directive";
import { scanPlain } from "./scan-plain";
import { scanQuoted } from "./scan-quoted";
import { scanName, scanTag } from "./scan-tag";
import { Structure } from "./structure";
import type { Token } from "./token";

/** Some 75,000 lines: what can be read without keeping anybody waiting. */
const MAX_TOKENS = 300_000;

/** Whatever a token is, a `---` could begin with it. */
const LOOK_AHEAD = 3;

export class Scanner {
  private readonly structure: Structure;
  private tokenStart = 0;

  /** `text` holds no character that YAML forbids: see unreadable.ts. */
  constructor(text: string) {
    this.structure = new Structure(text);
  }

  /** How far the text was looked at: the last offset. */
  get reach(): number {
    return Math.max(this.tokenStart + LOOK_AHEAD, this.structure.cursor.offset);
  }

  get comments(): readonly Span[] {
    return this.structure.cursor.comments;
  }

  /** The next token, which stays the next one. Throws a Refusal where the text has none. */
  peek(): Token {
    for (;;) {
      const [token] = this.structure.waiting;
      if (token && !this.structure.isUndecided) return token;
      this.fetch();
    }
  }

  /** Takes the token that was looked at. */
  skip(): void {
    if (this.structure.taken > MAX_TOKENS) throw new LimitReached("too long");
    this.structure.taken += 1;
    this.structure.waiting.shift();
  }

  private fetch(): void {
    const { structure } = this;
    const { cursor } = structure;
    this.toNextToken();
    this.tokenStart = cursor.offset;
    structure.unroll(cursor.column);
    const code = cursor.code();
    if (code === END) structure.streamEnd();
    else if (code === 0x25 && cursor.column === 0) this.directive();
    else if (cursor.isAtMarker()) structure.marker(code === 0x2d ? "document start" : "document end");
    else if (!this.sign(code)) this.node(code);
  }

  private toNextToken(): void {
    const { structure } = this;
    const { cursor } = structure;
    for (;;) {
      const mayBeTab = structure.isInFlow || !structure.isKeyAllowed;
      for (let code = cursor.code(); code === SPACE || (mayBeTab && code === TAB); code = cursor.code())
        cursor.offset += 1;
      cursor.takeComment();
      if (!isBreak(cursor.code())) return;
      cursor.takeBreak();
      if (!structure.isInFlow) structure.isKeyAllowed = true;
    }
  }

  /** Takes what belongs to the structure; false where something else stands. */
  private sign(code: number): boolean {
    const { structure } = this;
    const sign = String.fromCharCode(code);
    if (sign === "[" || sign === "{") structure.openBracket(sign);
    else if (sign === "]" || sign === "}") structure.closeBracket(sign);
    else if (sign === ",") structure.comma();
    else if (sign === "-" && this.isAlone()) structure.dash();
    else if (sign === "?" && (structure.isInFlow || this.isAlone())) structure.questionMark();
    else if (sign === ":" && (structure.isInFlow || this.isAlone())) structure.colon();
    else return false;
    return true;
  }

  private isAlone(): boolean {
    return isBlankOrEnd(this.structure.cursor.code(1));
  }

  private node(code: number): void {
    const sign = String.fromCharCode(code);
    const isBlockScalar = (sign === "|" || sign === ">") && !this.structure.isInFlow;
    if (isBlockScalar) this.block(sign === "|" ? "literal" : "folded");
    else if (sign === "*") this.name("alias");
    else if (sign === "&") this.name("anchor");
    else if (sign === "!") this.tag();
    else if (sign === "'") this.quoted("single-quoted");
    else if (sign === '"') this.quoted("double-quoted");
    else if ("|>%@`\t".includes(sign))
      throw scannerRefusal("found character that cannot start any token", this.structure.cursor.mark);
    else this.plain();
  }

  private directive(): void {
    const { cursor } = this.structure;
    this.structure.endDocument();
    const { offset: start, line } = cursor.mark;
    this.structure.waiting.push({ ...scanDirective(cursor), start, line });
  }

  private name(kind: "anchor" | "alias"): void {
    const { cursor } = this.structure;
    this.structure.beginNode();
    const { offset: start, line } = cursor.mark;
    const name = scanName(cursor);
    this.structure.waiting.push({ kind, name, start, end: cursor.offset, line });
  }

  private tag(): void {
    const { cursor } = this.structure;
    this.structure.beginNode();
    const { offset: start, line } = cursor.mark;
    const tag = scanTag(cursor);
    this.structure.waiting.push({ kind: "tag", ...tag, start, end: cursor.offset, line });
  }

  private quoted(style: ScalarStyle): void {
    const { cursor } = this.structure;
    this.structure.beginNode();
    const { offset: start, line } = cursor.mark;
    const text = scanQuoted(cursor);
    this.structure.waiting.push({ kind: "scalar", style, text, start, end: cursor.offset, line });
  }

  private block(style: ScalarStyle): void {
    const { cursor, indent } = this.structure;
    this.structure.beginBlockScalar();
    const { offset: start, line } = cursor.mark;
    const text = scanBlock(cursor, indent);
    const end = start + cursor.text.slice(start, cursor.offset).trimEnd().length;
    this.structure.waiting.push({ kind: "scalar", style, text, start, end, line });
  }

  private plain(): void {
    const { structure } = this;
    structure.beginNode();
    const { offset: start, line } = structure.cursor.mark;
    const { text, end, isLineOver } = scanPlain(structure.cursor, structure.indent + 1, structure.isInFlow);
    if (isLineOver) structure.isKeyAllowed = true;
    structure.waiting.push({ kind: "scalar", style: "plain", text, start, end, line });
  }
}
