/** The outline of a file: its policies, their directions, rules, peers and ports, in words. */

import { type OutlinedDirection, type OutlinedPart, type OutlinedRule, outlineOf } from "../analysis/words/outline";
import type { Title } from "../analysis/words/outline-names";
import { encloses, type Span } from "../base/span";
import type { AnyPolicy } from "../model/admin-policy";
import type { Direction } from "../model/policy";
import { keyAt, nodeAt } from "../syntax/node-at";
import { type Region, spanToFile } from "../syntax/region";
import type { Node } from "../syntax/tree";
import type { PolicyDocument, Resource } from "../workspace/document";
import type { SourceFile } from "../workspace/source-file";

export interface DocumentSymbol extends Title {
  readonly is: "policy" | "direction" | "rule" | "peer" | "port";
  /** In the file; inside of the parent's. What an alias brings in stands where the alias does. */
  readonly span: Span;
  /** What a click leads to; inside of `span`. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/** Nobody reads an outline of more, and the editor would wait for it: the levels that go beyond are left out. */
const mostSymbols = 1500;

/** The symbols of files in the order of their texts; those of a document are made once, as long as it stays in memory. */
export function createDocumentSymbols(): (file: SourceFile) => readonly DocumentSymbol[] {
  const known = new WeakMap<PolicyDocument, Symbols>();
  const outlineOf = (document: PolicyDocument): Symbols => {
    const outline = known.get(document) ?? readSymbols(document);
    known.set(document, outline);
    return outline;
  };
  return ({ documents }) => {
    const outlines = documents.map(({ region, document }) => ({ region, ...outlineOf(document) }));
    const levels = affordableLevels(outlines);
    return outlines.flatMap(({ region, symbols }) => symbols.map((symbol) => inFile(symbol, region, levels)));
  };
}

/** The symbols of one document, with spans of the document. */
interface Symbols {
  readonly symbols: readonly DocumentSymbol[];
  /** How many there are on each level, the policies' first. */
  readonly counts: readonly number[];
}

function affordableLevels(outlines: readonly Symbols[]): number {
  let levels = 0;
  for (let total = 0; levels < 4; levels++) {
    total += outlines.reduce((sum, { counts }) => sum + (counts[levels] ?? 0), 0);
    if (total > mostSymbols) break;
  }
  return Math.max(1, levels);
}

function inFile(symbol: DocumentSymbol, region: Region, levels: number): DocumentSymbol {
  return {
    ...symbol,
    span: spanToFile(region, symbol.span),
    selection: spanToFile(region, symbol.selection),
    children: levels > 1 ? symbol.children.map((child) => inFile(child, region, levels - 1)) : [],
  };
}

function readSymbols(document: PolicyDocument): Symbols {
  const { root } = document.yaml;
  const isBroken = document.yaml.problems.length > 0;
  const symbols = root ? document.resources.map((resource) => policySymbol(resource, root, isBroken)) : [];
  return { symbols, counts: countLevels(symbols) };
}

function countLevels(symbols: readonly DocumentSymbol[]): number[] {
  if (symbols.length === 0) return [];
  return [symbols.length, ...countLevels(symbols.flatMap(({ children }) => children))];
}

function policySymbol(resource: Resource, root: Node, isBroken: boolean): DocumentSymbol {
  const { policy } = resource;
  const { title, directions } = outlineOf(resource, isBroken);
  const span = nodeAt(root, policy.path)?.span ?? policy.span;
  const children = directions
    .flatMap((outlined) => directionSymbols(policy, outlined, root, span))
    .sort((one, other) => one.span.start - other.span.start);
  return symbolAt("policy", title, span, policy.name?.span, children);
}

/** A direction that is isolated without a key of its own stands where that is said: in `policyTypes`, else at `spec`. */
function directionSymbols(
  policy: AnyPolicy,
  { direction, title, isIsolated, rules }: OutlinedDirection,
  root: Node,
  parent: Span,
): DocumentSymbol[] {
  const spec = [...policy.path, "spec"];
  const entry = keyAt(root, [...spec, direction]);
  const instead = isIsolated
    ? (typeSpan(nodeAt(root, [...spec, "policyTypes"]), direction) ?? keyAt(root, spec)?.key.span)
    : undefined;
  const place = entry?.span ?? instead;
  if (!place) return [];
  const span = within(parent, place);
  const children = rules.map((rule) => ruleSymbol(rule, span));
  return [symbolAt("direction", title, span, entry?.key.span ?? instead, children)];
}

function typeSpan(types: Node | undefined, direction: Direction): Span | undefined {
  const items = types?.kind === "list" ? types.items : [];
  return items.find(({ value }) => value.kind === "scalar" && value.text.toLowerCase() === direction)?.span;
}

function ruleSymbol({ part, title, peers, ports }: OutlinedRule, parent: Span): DocumentSymbol {
  const span = within(parent, part.span);
  const leaf = (is: "peer" | "port", leaf: OutlinedPart) =>
    symbolAt(is, leaf.title, within(span, leaf.part.span), undefined, []);
  return symbolAt("rule", title, span, undefined, [
    ...peers.map((peer) => leaf("peer", peer)),
    ...ports.map((port) => leaf("port", port)),
  ]);
}

/** A click leads to `target`, where that stands inside of the symbol, else to its first character: an item's dash. */
function symbolAt(
  is: DocumentSymbol["is"],
  title: Title,
  span: Span,
  target: Span | undefined,
  children: readonly DocumentSymbol[],
): DocumentSymbol {
  const first = { start: span.start, end: Math.min(span.start + 1, span.end) };
  return { is, ...title, span, selection: target && encloses(span, target) ? target : first, children };
}

function within(parent: Span, span: Span): Span {
  return encloses(parent, span) ? span : parent;
}
