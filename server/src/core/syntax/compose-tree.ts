/** Turns the library's nodes into our tree: spans, go-yaml's values, aliases and merge keys. */

import { type Alias, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node as LibraryNode, type Pair } from "yaml";
import type { Span } from "../base/span";
import { createAliasBudget } from "./alias-budget";
import { type Built, measure } from "./built";
import { resolvePlain, resolveTagged } from "./go-yaml";
import { colonEnd, dashStarts, isFlow, rangeOf, scalarSpan, scalarStyle, spanOf } from "./library-spans";
import { isMergeKey, mergedEntries } from "./merge-key";
import type { Entry, Item, ListNode, MapNode, Node, ScalarNode, SyntaxProblem } from "./tree";

/** How deep values may be nested, aliases counted in: far beyond any manifest, far before any stack ends. */
export const MAX_DEPTH = 200;

export interface ComposedTree {
  readonly root: Node;
  /** What the server refuses when it decodes a text that is well-formed, in the order of the text. */
  readonly problems: readonly SyntaxProblem[];
}

/** The tree of a document whose nesting is at most {@link MAX_DEPTH}. `text` is what the library read. */
export function composeTree(contents: LibraryNode, text: string): ComposedTree {
  const composer = new TreeComposer(text);
  const { node } = composer.build(contents, 0);
  return { root: node, problems: composer.problems };
}

class TreeComposer {
  readonly problems: SyntaxProblem[] = [];
  /** By anchor name; without a value while the anchor's own value is being built. */
  private readonly anchors = new Map<string, { built?: Built }>();
  private readonly budget = createAliasBudget();

  constructor(private readonly text: string) {}

  build(source: LibraryNode, depth: number): Built {
    if (isAlias(source)) return this.alias(source, depth);
    this.budget.add(1, 0);
    const cell: { built?: Built } = {};
    if (source.anchor) this.anchors.set(source.anchor, cell);
    const built = this.value(source, depth);
    cell.built = built;
    return built;
  }

  private value(source: LibraryNode, depth: number): Built {
    if (isMap(source)) return this.map(source, source.items.filter(isPair), depth);
    if (isSeq(source)) return this.list(source, source.items.filter(isNode), depth);
    const node = this.scalar(source, rangeOf(source).start);
    return { node, end: node.span.end, size: 1, height: 0 };
  }

  private scalar(source: LibraryNode, emptyAt: number): ScalarNode {
    const style = scalarStyle(source);
    const text = isScalar(source) ? (source.source ?? "") : "";
    const span = scalarSpan(source, this.text, emptyAt);
    if (!source.tag) return { kind: "scalar", span, style, text, value: style === "plain" ? resolvePlain(text) : text };
    const { value, problem } = resolveTagged(source.tag, text);
    if (problem) this.report(span, problem);
    return { kind: "scalar", span, style, text, value };
  }

  private alias(source: Alias, depth: number): Built {
    const span = rangeOf(source);
    const cell = this.anchors.get(source.source);
    if (!cell)
      return this.missing(span, `No anchor "&${source.source}" stands before this. Define it, or correct the name.`);
    const { built } = cell;
    if (!built) return this.missing(span, `The anchor "&${source.source}" would contain itself. Remove this alias.`);
    if (depth + built.height > MAX_DEPTH)
      return this.missing(span, "The aliases are nested too deep. Write the value out.");
    if (!this.budget.add(built.size + 1, built.size)) {
      return this.missing(span, "The document contains excessive aliasing. Write the values out.");
    }
    return { ...built, end: span.end, size: built.size + 1 };
  }

  /** An empty value in the place of an alias that stands for nothing. */
  private missing(span: Span, message: string): Built {
    this.report(span, message);
    const node: ScalarNode = {
      kind: "scalar",
      span: { start: span.end, end: span.end },
      style: "plain",
      text: "",
      value: null,
    };
    return { node, end: span.end, size: 1, height: 0 };
  }

  private list(source: LibraryNode, sources: readonly LibraryNode[], depth: number): Built {
    const dashes = dashStarts(source, sources.length);
    const children: Built[] = [];
    const items = sources.map((child, index): Item => {
      const dash = dashes?.[index];
      const built = this.child(child, dash === undefined ? undefined : dash + 1, depth);
      children.push(built);
      return { span: { start: dash ?? rangeOf(child).start, end: built.end }, value: built.node };
    });
    const span = isFlow(source)
      ? rangeOf(source)
      : spanOf(
          items.map((item) => item.span),
          source,
        );
    const node: ListNode = { kind: "list", span, style: isFlow(source) ? "flow" : "block", items };
    return { node, ...measure(children), end: span.end };
  }

  private map(source: LibraryNode, pairs: readonly Pair[], depth: number): Built {
    const children: Built[] = [];
    const spans: Span[] = [];
    const entries = pairs.flatMap((pair) => this.entry(pair, depth, children, spans));
    const span = isFlow(source) ? rangeOf(source) : spanOf(spans, source);
    const node: MapNode = { kind: "map", span, style: isFlow(source) ? "flow" : "block", entries };
    return { node, ...measure(children), end: span.end };
  }

  private entry(pair: Pair, depth: number, children: Built[], spans: Span[]): readonly Entry[] {
    if (!isNode(pair.key)) return [];
    const key = this.build(pair.key, depth + 1);
    const { start } = rangeOf(pair.key);
    const emptyAt = Math.max(colonEnd(pair) ?? key.end, key.end);
    const value = isNode(pair.value) ? this.child(pair.value, emptyAt, depth) : this.nothing(emptyAt);
    children.push(key, value);
    const span = { start, end: value.end };
    spans.push(span);
    if (isMergeKey(pair.key)) return this.merge(pair, value);
    if (key.node.kind !== "scalar") {
      this.report(
        { start, end: key.end },
        'A map or a list cannot be a key. If this is a template ("{{ … }}"), put it in quotes.',
      );
      return [];
    }
    if (key.node.value === null)
      this.report(
        { start, end: emptyAt },
        "A key is missing before this colon. Write one, or quote it if it is empty.",
      );
    return [{ span, key: key.node, value: value.node, merged: false }];
  }

  private merge(pair: Pair, value: Built): readonly Entry[] {
    const entries = isAlias(pair.value) && value.node.kind === "list" ? undefined : mergedEntries(value.node);
    if (entries) return entries;
    const span = isNode(pair.value) ? rangeOf(pair.value) : rangeOf(pair.key);
    this.report(span, 'A merge key ("<<") needs a map or a list of maps. Name one by an alias, or remove the key.');
    return [];
  }

  /** A value; where nothing was written, it stands at `emptyAt`. */
  private child(source: LibraryNode, emptyAt: number | undefined, depth: number): Built {
    const built = this.build(source, depth + 1);
    if (isAlias(source) || built.node.kind !== "scalar") return built;
    if (typeof built.node.value === "number" && !Number.isFinite(built.node.value)) {
      this.report(
        built.node.span,
        `JSON has no "${built.node.text}". Write a finite number, or put the value in quotes.`,
      );
    }
    if (emptyAt === undefined || built.end > rangeOf(source).start) return built;
    return this.nothing(emptyAt, built.node);
  }

  private nothing(at: number, value?: ScalarNode): Built {
    const empty = {
      kind: "scalar",
      style: "plain",
      text: "",
      value: null,
      ...value,
      span: { start: at, end: at },
    } as const;
    return { node: empty, end: at, size: 1, height: 0 };
  }

  private report(span: Span, message: string): void {
    this.problems.push({ span, message });
  }
}
