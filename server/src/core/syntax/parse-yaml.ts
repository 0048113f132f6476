/** Text to tree: reads one YAML document as the API server does, and never throws. */

import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import type { Span } from "../base/span";
import { composeTree, MAX_DEPTH } from "./compose-tree";
import { readableText, unreadableCharacter } from "./go-scalars";
import { GoScanner } from "./go-scanner";
import { isFlow, rangeOf } from "./library-spans";
import { syntaxMessage } from "./syntax-message";
import type { Node, ParsedYaml, SyntaxProblem } from "./tree";

/** The API server's limit for a request. */
const MAX_LENGTH = 3 * 1024 * 1024;
/** Some 40,000 lines: what can be read without keeping anybody waiting. */
const MAX_LEXEMES = 300_000;
/** Only the first error counts; the library takes long to word thousands. */
const MAX_ERRORS = 100;

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

/**
 * The tree of the first document of a text, and at most one problem: what the API server would stumble over first. A
 * broken document keeps what could be read of it; one that is too long or nested too deep has no tree.
 */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > MAX_LENGTH)
    return refused(text, "The document is longer than 3 MiB, which the API server refuses. Split it.");
  try {
    return parseReadable(text);
  } catch {
    return refused(text, "The document could not be read. Simplify it.");
  }
}

function parseReadable(text: string): ParsedYaml {
  const readable = readableText(text);
  const scan = scanTokens(readable);
  if (typeof scan === "string") return refused(text, scan);
  const [document] = new Composer(OPTIONS).compose(scan.tokens, true, readable.length);
  const unread = document && unreadFrom(document, readable);
  const end = unread ?? text.length;
  const composed = document?.contents ? composeTree(document.contents, readable) : undefined;
  const syntax = [unreadableCharacter(text) ?? [], scan.problems, document ? wordedErrors(document, readable) : []]
    .flat()
    .filter(({ span }) => unread === undefined || span.start < end)
    .sort((one, other) => one.span.start - other.span.start);
  return {
    text,
    ...(composed && !isNothing(composed.root) && { root: composed.root }),
    problems: [...syntax, ...(composed?.problems ?? [])].slice(0, 1),
    comments: scan.comments,
    ...(unread !== undefined && { unread: { start: unread, end: text.length } }),
  };
}

/** Did nobody write anything? Comments alone make an empty scalar. */
function isNothing(root: Node): boolean {
  return root.kind === "scalar" && root.style === "plain" && root.text === "";
}

function refused(text: string, message: string): ParsedYaml {
  return { text, problems: [{ span: { start: 0, end: Math.min(1, text.length) }, message }], comments: [] };
}

interface Scan {
  readonly tokens: readonly CST.Token[];
  readonly problems: readonly SyntaxProblem[];
  readonly comments: readonly Span[];
}

/** The library's tokens, and what go-yaml's scanner would say; a message where that would be too much work. */
function scanTokens(text: string): Scan | string {
  const parser = new Parser();
  const scanner = new GoScanner(text);
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // A chain of thousands of anchors has thousands of errors, which take longest.
    lexemes += /^[&*]/.test(lexeme) ? 20 : 1;
    if (lexemes > MAX_LEXEMES) return "The document has too many parts to be checked. Split it.";
    scanner.next(lexeme);
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors += 1;
    }
    if (errors > MAX_ERRORS) break;
  }
  tokens.push(...parser.end());
  scanner.end();
  if (tokens.some(isTooDeep)) return `The document is nested more than ${MAX_DEPTH} levels deep. Make it flatter.`;
  return { tokens, problems: scanner.problems, comments: scanner.comments };
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

function wordedErrors(document: Document, text: string): readonly SyntaxProblem[] {
  return document.errors.flatMap(({ code, message, pos }) => {
    const span = narrowed(text, Math.min(pos[0], text.length), Math.min(pos[1], text.length));
    const words = syntaxMessage(code, message, text.slice(span.start, span.end));
    return words === undefined ? [] : { span, message: words };
  });
}

/** Without the white space and the comments before, and no longer than its line. */
function narrowed(text: string, from: number, to: number): Span {
  const start = from + (/^ *(?:#.*\s+)*/.exec(text.slice(from))?.[0].length ?? 0);
  const lineEnd = text.indexOf("\n", start);
  const end = Math.max(to, start + 1);
  return { start, end: Math.min(end, lineEnd < 0 ? text.length : Math.max(lineEnd, start)) };
}

/**
 * Where a document ends before its text does, which go-yaml takes without a word: behind a scalar or a flow collection,
 * and where a line is indented less than the block collection that is the document.
 */
function unreadFrom({ contents, errors }: Document, text: string): number | undefined {
  if (!contents) return undefined;
  const { start, end } = rangeOf(contents);
  const rest = errors.find((error) => error.code === "UNEXPECTED_TOKEN" && error.pos[0] >= end)?.pos[0];
  if (rest === undefined || start === end) return undefined;
  const isBlock = "items" in contents && !isFlow(contents);
  return !isBlock || columnOf(text, rest) < columnOf(text, start) ? rest : undefined;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
