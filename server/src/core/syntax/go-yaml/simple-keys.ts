/** Tokens that a colon may yet make keys: at most one for each level of brackets. */

import type { Cursor } from "./cursor";
import { scannerRefusal } from "./refusal";

interface SimpleKey {
  possible: boolean;
  /** In a block map every line begins with a key. */
  readonly required: boolean;
  /** The number of the token, counted from the start of the text. */
  readonly token: number;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** How far behind a key's start its colon may stand. */
const MAX_CHARACTERS = 1024;

export class SimpleKeys {
  private readonly levels: SimpleKey[];
  /**
   * By the number of the token, the level. The brackets of an empty collection take each other's entry away, so that
   * `{}: x` is read in an order of its own; go-yaml does so too.
   */
  private readonly levelOf = new Map<number, number>();

  constructor(private readonly cursor: Cursor) {
    this.levels = [this.create(0, false)];
  }

  /** The token with this number, which begins here, may be a key. */
  save(token: number, required: boolean): void {
    this.remove();
    const level = this.levels.length - 1;
    this.levels[level] = { ...this.create(token, required), possible: true };
    this.levelOf.set(token, level);
  }

  /** No key on this level; refused where there had to be one. */
  remove(): void {
    const key = this.levels.at(-1);
    if (!key?.possible) return;
    this.refuseRequired(key);
    this.forget(key);
  }

  /** At a colon: the key that it follows, which stops to be one that is waited for. */
  take(): SimpleKey | undefined {
    const key = this.levels.at(-1);
    if (!key || !this.isValid(key)) return undefined;
    this.forget(key);
    return key;
  }

  /** May the token with this number still turn out to be a key? */
  isWaitingFor(token: number): boolean {
    const level = this.levelOf.get(token);
    const key = level === undefined ? undefined : this.levels[level];
    return key !== undefined && this.isValid(key);
  }

  /** A bracket with this number opens. */
  enter(token: number): void {
    this.levels.push(this.create(token, false));
  }

  leave(): void {
    const key = this.levels.pop();
    if (key) this.levelOf.delete(key.token);
  }

  private create(token: number, required: boolean): SimpleKey {
    const { offset, line, column } = this.cursor;
    return { possible: false, required, token, offset, line, column };
  }

  private forget(key: SimpleKey): void {
    key.possible = false;
    this.levelOf.delete(key.token);
  }

  private isValid(key: SimpleKey): boolean {
    if (!key.possible) return false;
    if (key.line === this.cursor.line && !this.isFar(key)) return true;
    this.refuseRequired(key);
    key.possible = false;
    return false;
  }

  private refuseRequired({ required, offset }: SimpleKey): void {
    if (required) throw scannerRefusal("could not find expected ':'", this.cursor.mark, offset);
  }

  /** Counted in characters, of which some are two of JavaScript's. */
  private isFar({ offset }: SimpleKey): boolean {
    const distance = this.cursor.offset - offset;
    if (distance <= MAX_CHARACTERS || distance > 2 * MAX_CHARACTERS) return distance > MAX_CHARACTERS;
    return [...this.cursor.text.slice(offset, this.cursor.offset)].length > MAX_CHARACTERS;
  }
}
