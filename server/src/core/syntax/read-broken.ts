/** What can be read of a text that is no YAML: the library goes on where the server stops. */

import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Span } from "../base/span";
import { MAX_DEPTH } from "./go-yaml/parser";
import { colonEnd, dashStarts, isFlow, rangeOf, scalarSpan, scalarStyle } from "./library-spans";
import {
  blockListOf,
  blockMapOf,
  nothingAt,
  type Source,
  type SourceEntry,
  type SourceItem,
  type SourceProperties,
} from "./source";

/** Some 40,000 lines: what can be read without keeping anybody waiting. */
const MAX_LEXEMES = 300_000;
/** The library takes long to word thousands, which nobody reads. */
const MAX_ERRORS = 100;

/** The library's lexeme before each scalar, and all that have no width. */
const SCALAR = "\u001f";
const MARKS: ReadonlySet<string> = new Set(["\u0002", "\u0018", SCALAR]);

const OPTIONS = {
  version: "1.1",
  schema: "failsafe",
  resolveKnownTags: false,
  uniqueKeys: false,
  merge: false,
  keepSourceTokens: true,
  prettyErrors: false,
  logLevel: "silent",
} as const;

export interface BrokenDocument {
  /** Absent where nothing is there, or too much. */
  readonly root?: Source;
  readonly comments: readonly Span[];
}

/** The first document of a text whose line breaks the library knows. */
export function readBroken(text: string): BrokenDocument {
  const lexed = tokensOf(text);
  if (!lexed) return { comments: [] };
  const { tokens, comments } = lexed;
  const [document] = new Composer(OPTIONS).compose(tokens, true, text.length);
  return { ...(document?.contents && { root: toSource(document.contents, text) }), comments };
}

interface Lexed {
  readonly tokens: readonly CST.Token[];
  readonly comments: readonly Span[];
}

/** Undefined where composing these would be too much work. */
function tokensOf(text: string): Lexed | undefined {
  const lexemes = lexemesOf(text);
  if (!lexemes) return undefined;
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const lexeme of lexemes) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors += 1;
    }
    if (errors > MAX_ERRORS) break;
  }
  tokens.push(...parser.end());
  return tokens.some(isTooDeep) ? undefined : { tokens, comments: commentsIn(lexemes) };
}

function lexemesOf(text: string): readonly string[] | undefined {
  const lexemes: string[] = [];
  let weight = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme);
    // A chain of thousands of anchors has thousands of errors, which take longest.
    weight += /^[&*]/.test(lexeme) ? 20 : 1;
    if (weight > MAX_LEXEMES) return undefined;
  }
  return lexemes;
}

function commentsIn(lexemes: readonly string[]): readonly Span[] {
  const comments: Span[] = [];
  let offset = 0;
  for (const [index, lexeme] of lexemes.entries()) {
    const end = offset + (MARKS.has(lexeme) ? 0 : lexeme.length);
    if (lexeme.startsWith("#") && lexemes[index - 1] !== SCALAR) comments.push({ start: offset, end });
    offset = end;
  }
  return comments;
}

/** Asked before the library composes anything: it recurses, and ends the whole process where the stack does. */
function isTooDeep(root: CST.Token): boolean {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = [{ token: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > MAX_DEPTH) return true;
    for (const token of childrenOf(next.token)) waiting.push({ token, depth: next.depth + 1 });
  }
  return false;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (!("items" in token)) return [];
  return token.items.flatMap((item) => [item.key ?? [], item.value ?? []].flat());
}

/** `emptyAt` is where the value stands if nothing was written. */
function toSource(node: Node, text: string, emptyAt = rangeOf(node).start): Source {
  const span = rangeOf(node);
  if (isAlias(node)) return { kind: "alias", span, name: node.source };
  const properties = { ...(node.anchor && { anchor: node.anchor }), ...(node.tag && { tag: node.tag }) };
  if (isMap(node)) return toMap(node, text, properties);
  if (isSeq(node)) return toList(node, text, properties);
  return {
    kind: "scalar",
    style: scalarStyle(node),
    span: scalarSpan(node, text, emptyAt),
    text: isScalar(node) ? (node.source ?? "") : "",
    ...properties,
  };
}

function toMap(map: YAMLMap, text: string, properties: SourceProperties): Source {
  const entries = map.items.filter(isPair).flatMap((pair) => toEntry(pair, text));
  if (!isFlow(map) && entries.length > 0) return blockMapOf(entries, properties);
  const span = rangeOf(map);
  // What the library cannot place behind a brace it adds to what the brace closes.
  const inside = entries.filter(({ key }) => key.span.start < span.end);
  return { kind: "map", style: isFlow(map) ? "flow" : "block", span, entries: inside, ...properties };
}

function toEntry(pair: Pair, text: string): readonly SourceEntry[] {
  if (!isNode(pair.key)) return [];
  const key = toSource(pair.key, text);
  const emptyAt = Math.max(colonEnd(pair) ?? key.span.end, key.span.end);
  return [{ key, value: isNode(pair.value) ? toSource(pair.value, text, emptyAt) : nothingAt(emptyAt) }];
}

function toList(list: YAMLSeq, text: string, properties: SourceProperties): Source {
  const nodes = list.items.filter(isNode);
  const dashes = dashStarts(list, nodes.length);
  const items = nodes.map((node, index): SourceItem => {
    const dash = dashes?.[index];
    const value = toSource(node, text, dash === undefined ? undefined : dash + 1);
    return { start: dash ?? value.span.start, value };
  });
  if (!isFlow(list) && items.length > 0) return blockListOf(items, properties);
  const span = rangeOf(list);
  const inside = items.filter(({ start }) => start < span.end);
  return { kind: "list", style: isFlow(list) ? "flow" : "block", span, items: inside, ...properties };
}
