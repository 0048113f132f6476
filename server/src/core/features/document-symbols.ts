/** The outline of a file: its policies, their directions, rules, peers and ports, in words. */

import {
  directionTitle,
  peerTitle,
  policyTitle,
  portTitle,
  ruleTitle,
  type Title,
} from "../analysis/words/outline-words";
import { type Reading, readingOf } from "../analysis/words/reading";
import { encloses, type Span } from "../base/span";
import type { Direction, Placed, Rule } from "../model/policy";
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
  const known = new WeakMap<PolicyDocument, Outline>();
  const outlineOf = (document: PolicyDocument): Outline => {
    const outline = known.get(document) ?? readOutline(document);
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
interface Outline {
  readonly symbols: readonly DocumentSymbol[];
  /** How many there are on each level, the policies' first. */
  readonly counts: readonly number[];
}

function affordableLevels(outlines: readonly Outline[]): number {
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

function readOutline(document: PolicyDocument): Outline {
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
  const { policy, kind } = resource;
  const reading = isBroken ? unfinished(readingOf(resource)) : readingOf(resource);
  const span = nodeAt(root, policy.path)?.span ?? policy.span;
  const directions = (["ingress", "egress"] as const)
    .flatMap((direction) => directionSymbols(reading, direction, root, span))
    .sort((one, other) => one.span.start - other.span.start);
  return symbolAt("policy", policyTitle(reading, kind.kind, isBroken), span, policy.name?.span, directions);
}

/** What cannot be read may hold further rules and directions. */
function unfinished(reading: Reading): Reading {
  return { ...reading, knowsIsolation: false, knowsRules: () => false };
}

/** A direction that is isolated without a key of its own stands where that is said: in `policyTypes`, else at `spec`. */
function directionSymbols(reading: Reading, direction: Direction, root: Node, parent: Span): DocumentSymbol[] {
  const { policy } = reading;
  const spec = [...policy.path, "spec"];
  const entry = keyAt(root, [...spec, direction]);
  const isIsolated = reading.knowsIsolation && policy.isolates[direction];
  const instead = isIsolated
    ? (typeSpan(nodeAt(root, [...spec, "policyTypes"]), direction) ?? keyAt(root, spec)?.key.span)
    : undefined;
  const place = entry?.span ?? instead;
  if (!place) return [];
  const span = within(parent, place);
  const rules = policy[direction].map((rule) => ruleSymbol(reading, rule, span));
  return [symbolAt("direction", directionTitle(reading, direction), span, entry?.key.span ?? instead, rules)];
}

function typeSpan(types: Node | undefined, direction: Direction): Span | undefined {
  const items = types?.kind === "list" ? types.items : [];
  return items.find(({ value }) => value.kind === "scalar" && value.text.toLowerCase() === direction)?.span;
}

function ruleSymbol(reading: Reading, rule: Rule, parent: Span): DocumentSymbol {
  const span = within(parent, rule.span);
  const leaf = (is: "peer" | "port", part: Placed, title: Title) =>
    symbolAt(is, title, within(span, part.span), undefined, []);
  return symbolAt("rule", ruleTitle(reading, rule), span, undefined, [
    ...rule.peers.map((peer) => leaf("peer", peer, peerTitle(reading, peer))),
    ...rule.ports.map((port) => leaf("port", port, portTitle(reading, port))),
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
