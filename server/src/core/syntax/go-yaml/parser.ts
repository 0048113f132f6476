/** From tokens to a document, by the grammar of go-yaml's parser. */

import {
  blockListOf,
  blockMapOf,
  nothingAt,
  type Source,
  type SourceEntry,
  type SourceItem,
  type SourceProperties,
} from "../source";
import { FlowParser } from "./flow-parser";
import { Properties } from "./properties";
import { LimitReached, UnknownAnchor } from "./refusal";
import type { Scanner } from "./scanner";
import type { ScalarToken, Token } from "./token";
import { Tokens } from "./tokens";

export interface ParsedDocument {
  /** Absent where the text holds no document. */
  readonly root?: Source;
  /** Where the document ended before its text did. */
  readonly unreadFrom?: number;
}

/** How deep values may be nested: far beyond any manifest, far before any stack ends. */
export const MAX_DEPTH = 200;

/** Where a node stands: not everywhere may it be a block collection, or a list whose dashes are not indented. */
type Place = "entry" | "block" | "flow";

type Kinds = readonly Token["kind"][];

/** Where these follow, nothing was written. */
const BEHIND_DOCUMENTS: Kinds = ["version", "tag directive", "document start", "document end", "end"];
const BEHIND_ITEMS: Kinds = ["-", "block end"];
const BEHIND_LOOSE_ITEMS: Kinds = ["-", "key", "value", "block end"];
const BEHIND_KEYS: Kinds = ["key", "value", "block end"];

/** The first document of a text. Throws where go-yaml refuses it, or where it is too much for us. */
export function parseDocument(scanner: Scanner): ParsedDocument {
  return new Parser(new Tokens(scanner)).document();
}

class Parser {
  private readonly properties: Properties;
  private readonly flow: FlowParser;
  private readonly anchors = new Set<string>();
  private depth = 0;

  constructor(private readonly tokens: Tokens) {
    this.properties = new Properties(tokens);
    this.flow = new FlowParser(tokens, (emptyAt) => this.node("flow", emptyAt));
  }

  document(): ParsedDocument {
    if (this.tokens.isNext("end")) return {};
    const hasHead = this.properties.takeHead();
    const { start } = this.tokens.peek();
    const isEmpty = hasHead && this.tokens.isNextOneOf(BEHIND_DOCUMENTS);
    const root = isEmpty ? nothingAt(start) : this.node("block", start);
    const behind = this.tokens.peek();
    return behind.kind === "end" || behind.kind === "document end" ? { root } : { root, unreadFrom: behind.start };
  }

  /** A node at `emptyAt` where the next token is of one of these kinds, which cannot begin one. */
  private nodeUnless(kinds: Kinds, place: Place, emptyAt: number): Source {
    return this.tokens.isNextOneOf(kinds) ? nothingAt(emptyAt) : this.node(place, emptyAt);
  }

  /** `emptyAt` is where a value stands that consists of an anchor or a tag alone. */
  private node(place: Place, emptyAt: number): Source {
    const first = this.tokens.peek();
    if (first.kind === "alias") return this.alias(first.name, first);
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new LimitReached("too deep");
    const properties = this.properties.take();
    if (properties.anchor !== undefined) this.anchors.add(properties.anchor);
    const node = this.content(place, properties) ?? this.empty(properties, emptyAt);
    if (!node) throw this.tokens.refusal("did not find expected node content", first.start);
    this.depth -= 1;
    return node;
  }

  private alias(name: string, { start, end }: Token): Source {
    const span = { start, end };
    this.tokens.take();
    if (!this.anchors.has(name)) throw new UnknownAnchor(name, span);
    return { kind: "alias", span, name };
  }

  private empty(properties: SourceProperties, at: number): Source | undefined {
    const isThere = properties.anchor !== undefined || properties.tag !== undefined;
    return isThere ? { ...nothingAt(at), ...properties } : undefined;
  }

  private content(place: Place, properties: SourceProperties): Source | undefined {
    const token = this.tokens.peek();
    if (token.kind === "scalar") return this.scalar(token, properties);
    if (token.kind === "[") return this.flow.list(properties);
    if (token.kind === "{") return this.flow.map(properties);
    if (token.kind === "-" && place === "entry") return this.looseList(properties);
    if (token.kind === "block list" && place !== "flow") return this.blockList(properties);
    if (token.kind === "block map" && place !== "flow") return this.blockMap(properties);
    return undefined;
  }

  private scalar({ start, end, style, text }: ScalarToken, properties: SourceProperties): Source {
    this.tokens.take();
    return { kind: "scalar", style, span: { start, end }, text, ...properties };
  }

  private blockList(properties: SourceProperties): Source {
    const { start } = this.tokens.take();
    const items: SourceItem[] = [];
    while (this.tokens.isNext("-")) items.push(this.blockItem(BEHIND_ITEMS));
    if (!this.tokens.isNext("block end")) throw this.tokens.refusal("did not find expected '-' indicator", start);
    this.tokens.take();
    return blockListOf(items, properties);
  }

  /** A list in a map whose dashes stand under the map's keys. */
  private looseList(properties: SourceProperties): Source {
    const items: SourceItem[] = [];
    while (this.tokens.isNext("-")) items.push(this.blockItem(BEHIND_LOOSE_ITEMS));
    return blockListOf(items, properties);
  }

  private blockItem(others: Kinds): SourceItem {
    const dash = this.tokens.take();
    return { start: dash.start, value: this.nodeUnless(others, "block", dash.end) };
  }

  private blockMap(properties: SourceProperties): Source {
    const { start } = this.tokens.take();
    const entries: SourceEntry[] = [];
    while (this.tokens.isNext("key")) {
      const key = this.nodeUnless(BEHIND_KEYS, "entry", this.tokens.take().end);
      entries.push({ key, value: this.value(key, "entry", BEHIND_KEYS) });
    }
    if (!this.tokens.isNext("block end")) throw this.tokens.refusal("did not find expected key", start);
    this.tokens.take();
    return blockMapOf(entries, properties);
  }

  /** What stands behind a key: nothing, if one of these tokens does. */
  private value(key: Source, place: Place, others: Kinds): Source {
    return this.tokens.isNext("value")
      ? this.nodeUnless(others, place, this.tokens.take().end)
      : nothingAt(key.span.end);
  }
}
