/** Turns what is written into the tree: go-yaml's values, aliases and merge keys. */

import type { Span } from "../base/span";
import { createAliasBudget } from "./alias-budget";
import { type Built, measure } from "./built";
import { invalidKey } from "./go-yaml/json-problem";
import { MAX_DEPTH } from "./go-yaml/parser";
import { resolvePlain, resolveTagged } from "./go-yaml/resolve";
import { isMergeKey, mayBeMerged, mergedEntries } from "./merge-key";
import { nothingAt, type Source, type SourceEntry, type SourceList, type SourceMap, type SourceScalar } from "./source";
import type { Entry, Item, Node, ScalarNode, ScalarStyle, ScalarValue, SyntaxProblem } from "./tree";

export interface ComposedTree {
  readonly root: Node;
  /** What the server refuses when it decodes a text that is well-formed, in the order in which it would. */
  readonly problems: readonly SyntaxProblem[];
  /** Is something there that JSON may not have? Rarely: see json-problem.ts. */
  readonly mayLackJson: boolean;
}

/** The tree of a document whose nesting is at most {@link MAX_DEPTH}. */
export function composeTree(source: Source): ComposedTree {
  const composer = new TreeComposer();
  const { node } = composer.build(source, 0);
  return { root: node, problems: composer.problems, mayLackJson: composer.mayLackJson };
}

function untagged(style: ScalarStyle, text: string): ScalarValue {
  return style === "plain" ? resolvePlain(text) : text;
}

function wrongMerge(span: Span): SyntaxProblem {
  return {
    span,
    message: 'A merge key ("<<") needs a map or a list of maps. Name one by an alias, or remove the key.',
    server: "yaml: map merge requires map or sequence of maps as the value",
  };
}

class TreeComposer {
  readonly problems: SyntaxProblem[] = [];
  mayLackJson = false;
  /** By anchor name; without a value while the anchor's own value is being built. */
  private readonly anchors = new Map<string, { built?: Built }>();
  private readonly budget = createAliasBudget();

  build(source: Source, depth: number): Built {
    if (source.kind === "alias") return this.alias(source.name, source.span, depth);
    this.budget.add(1, 0);
    const cell: { built?: Built } = {};
    if (source.anchor !== undefined) this.anchors.set(source.anchor, cell);
    const built = this.value(source, depth);
    cell.built = built;
    return built;
  }

  private value(source: SourceMap | SourceList | SourceScalar, depth: number): Built {
    if (source.kind === "map") return this.map(source, depth);
    if (source.kind === "list") return this.list(source, depth);
    return { node: this.scalar(source), size: 1, height: 0 };
  }

  private scalar({ span, style, text, tag }: SourceScalar): ScalarNode {
    const { value, problem } = tag === undefined ? { value: untagged(style, text) } : resolveTagged(tag, text);
    if (problem) this.problems.push({ span, ...problem });
    if (typeof value === "number" && !Number.isFinite(value)) this.mayLackJson = true;
    return { kind: "scalar", span, style, text, value };
  }

  private alias(name: string, span: Span, depth: number): Built {
    const cell = this.anchors.get(name);
    const built = cell?.built;
    if (!built) {
      const server = `yaml: anchor '${name}' value contains itself`;
      return this.missing({ span, message: `The anchor "&${name}" would contain itself. Remove this alias.`, server });
    }
    if (depth + built.height > MAX_DEPTH)
      return this.missing({ span, message: "The aliases are nested too deep. Write the value out." });
    if (!this.budget.add(built.size + 1, built.size)) {
      const server = "yaml: document contains excessive aliasing";
      return this.missing({ span, message: "The document contains excessive aliasing. Write the values out.", server });
    }
    return { ...built, size: built.size + 1 };
  }

  /** An empty value in the place of an alias that stands for nothing. */
  private missing(problem: SyntaxProblem): Built {
    this.problems.push(problem);
    return { node: this.scalar(nothingAt(problem.span.end)), size: 1, height: 0 };
  }

  private list({ style, span, items: sources }: SourceList, depth: number): Built {
    const children: Built[] = [];
    const items = sources.map(({ start, value }): Item => {
      const built = this.build(value, depth + 1);
      children.push(built);
      return { span: { start, end: value.span.end }, value: built.node };
    });
    return { node: { kind: "list", span, style, items }, ...measure(children) };
  }

  private map({ style, span, entries: sources }: SourceMap, depth: number): Built {
    const children: Built[] = [];
    const entries = sources.flatMap((source) =>
      isMergeKey(source.key) ? this.merge(source, depth, children) : this.entry(source, depth, children),
    );
    return { node: { kind: "map", span, style, entries }, ...measure(children) };
  }

  private entry({ key, value }: SourceEntry, depth: number, children: Built[]): readonly Entry[] {
    const { node } = this.child(key, depth, children);
    if (node.kind !== "scalar") this.problems.push(invalidKey(node, key.span));
    else if (typeof node.value !== "string") this.mayLackJson = true;
    const built = this.child(value, depth, children);
    const span = { start: key.span.start, end: value.span.end };
    return node.kind === "scalar" ? [{ span, key: node, value: built.node, merged: false }] : [];
  }

  private merge({ key, value }: SourceEntry, depth: number, children: Built[]): readonly Entry[] {
    const problem = wrongMerge(value.span.start < value.span.end ? value.span : key.span);
    const mayBeMap = mayBeMerged(value);
    if (!mayBeMap) this.problems.push(problem);
    this.child(key, depth, children);
    const { node } = this.child(value, depth, children);
    const entries = value.kind === "alias" && node.kind === "list" ? undefined : mergedEntries(node);
    if (mayBeMap && !entries) this.problems.push(problem);
    return entries ?? [];
  }

  private child(source: Source, depth: number, children: Built[]): Built {
    const built = this.build(source, depth + 1);
    children.push(built);
    return built;
  }
}
