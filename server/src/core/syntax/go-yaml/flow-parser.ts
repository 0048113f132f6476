/** Lists and maps in brackets, by the grammar of go-yaml's parser. */

import { nothingAt, type Source, type SourceEntry, type SourceItem, type SourceProperties } from "../source";
import type { Sentence } from "./refusal";
import type { Token } from "./token";
import type { Tokens } from "./tokens";

type Kinds = readonly Token["kind"][];

export class FlowParser {
  /** `node` takes a node between brackets; its argument is where one stands that has no content. */
  constructor(
    private readonly tokens: Tokens,
    private readonly node: (emptyAt: number) => Source,
  ) {}

  list(properties: SourceProperties): Source {
    const open = this.tokens.open();
    const items: SourceItem[] = [];
    while (this.isMore("]", items.length, "did not find expected ',' or ']'", open)) {
      const { start } = this.tokens.peek();
      items.push({ start, value: this.tokens.isNext("key") ? this.pair() : this.node(start) });
    }
    return { kind: "list", style: "flow", span: { start: open, end: this.tokens.close() }, items, ...properties };
  }

  /** A map of one entry without braces. Where its key is missing, go-yaml overlooks the token behind the `?`. */
  private pair(): Source {
    const { start } = this.tokens.take();
    const isKeyless = this.tokens.isNextOneOf(["value", ",", "]"]);
    const key = isKeyless ? nothingAt(this.tokens.take().end) : this.node(start);
    const value = this.value(key, [",", "]"]);
    return { kind: "map", style: "flow", span: { start, end: value.span.end }, entries: [{ key, value }] };
  }

  map(properties: SourceProperties): Source {
    const open = this.tokens.open();
    const entries: SourceEntry[] = [];
    while (this.isMore("}", entries.length, "did not find expected ',' or '}'", open)) {
      entries.push(this.entry());
    }
    return {
      kind: "map",
      style: "flow",
      span: { start: open, end: this.tokens.close() },
      entries,
      ...properties,
    };
  }

  private entry(): SourceEntry {
    const { start } = this.tokens.peek();
    if (!this.tokens.isNext("key")) {
      const key = this.node(start);
      return { key, value: nothingAt(key.span.end) };
    }
    const key = this.nodeUnless(["value", ",", "}"], this.tokens.take().end);
    return { key, value: this.value(key, [",", "}"]) };
  }

  /** Takes the comma behind a member; false at the closing bracket. */
  private isMore(close: "]" | "}", count: number, otherwise: Sentence, open: number): boolean {
    if (this.tokens.isNext(close)) return false;
    if (count === 0) return true;
    if (!this.tokens.isNext(",")) throw this.tokens.refusal(otherwise, open);
    this.tokens.take();
    return !this.tokens.isNext(close);
  }

  private nodeUnless(kinds: Kinds, emptyAt: number): Source {
    return this.tokens.isNextOneOf(kinds) ? nothingAt(emptyAt) : this.node(emptyAt);
  }

  /** What stands behind a key: nothing, if one of these tokens does. */
  private value(key: Source, others: Kinds): Source {
    return this.tokens.isNext("value") ? this.nodeUnless(others, this.tokens.take().end) : nothingAt(key.span.end);
  }
}
