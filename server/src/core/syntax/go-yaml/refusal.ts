/** What go-yaml says where it cannot read a text, and where it says it. */

import type { Span } from "../../base/span";

/** The sentences of go-yaml's scanner and parser. */
export type Sentence =
  | "block sequence entries are not allowed in this context"
  | "could not find expected ':'"
  | "could not find expected directive name"
  | "did not find URI escaped octet"
  | "did not find expected '!'"
  | "did not find expected ',' or ']'"
  | "did not find expected ',' or '}'"
  | "did not find expected '-' indicator"
  | "did not find expected <document start>"
  | "did not find expected alphabetic or numeric character"
  | "did not find expected comment or line break"
  | "did not find expected digit or '.' character"
  | "did not find expected hexdecimal number"
  | "did not find expected key"
  | "did not find expected node content"
  | "did not find expected tag URI"
  | "did not find expected version number"
  | "did not find expected whitespace"
  | "did not find expected whitespace or line break"
  | "did not find the expected '>'"
  | "found a tab character that violates indentation"
  | "found a tab character where an indentation space is expected"
  | "found an incorrect leading UTF-8 octet"
  | "found an incorrect trailing UTF-8 octet"
  | "found an indentation indicator equal to 0"
  | "found character that cannot start any token"
  | "found duplicate %TAG directive"
  | "found duplicate %YAML directive"
  | "found extremely long version number"
  | "found incompatible YAML document"
  | "found invalid Unicode character escape code"
  | "found undefined tag handle"
  | "found unexpected document indicator"
  | "found unexpected end of stream"
  | "found unexpected non-alphabetical character"
  | "found unknown directive name"
  | "found unknown escape character"
  | "mapping keys are not allowed in this context"
  | "mapping values are not allowed in this context";

export type Limit = "too deep" | "too long" | "too large" | "unreadable";

/** A place in the text, with its line counted from 0. */
export interface Mark {
  readonly offset: number;
  readonly line: number;
}

interface TokenPlace {
  readonly start: number;
  readonly line: number;
}

/** The text is no YAML. Thrown by the scanner and the parser, caught where a document is read. */
export class Refusal extends Error {
  /**
   * @param at where go-yaml sees the problem
   * @param context the offset at which what cannot be read begins
   * @param printed the line that go-yaml names, 0 for none
   * @param bracket where the innermost bracket opened that is still open
   */
  constructor(
    readonly sentence: Sentence,
    readonly at: number,
    readonly context: number,
    private readonly printed: number,
    readonly bracket?: number,
  ) {
    super(sentence);
  }

  /** As sigs.k8s.io/yaml passes it on. */
  get server(): string {
    return `yaml: ${this.printed === 0 ? "" : `line ${this.printed}: `}${this.sentence}`;
  }
}

/** The scanner's refusal at `mark`: go-yaml counts its lines from 1, but never names the first. */
export function scannerRefusal(sentence: Sentence, mark: Mark, context = mark.offset): Refusal {
  return new Refusal(sentence, mark.offset, context, mark.line === 0 ? 0 : mark.line + 1);
}

/** The parser's refusal at a token: go-yaml counts these lines from 0, so the number is one less than the editor's. */
export function parserRefusal(sentence: Sentence, token: TokenPlace, context = token.start, bracket?: number): Refusal {
  return new Refusal(sentence, token.start, context, token.line, bracket);
}

/** No refusal of the server's: we stop here so that nobody waits, and no stack ends. */
export class LimitReached extends Error {
  constructor(readonly limit: Limit) {
    super(limit);
  }
}

/** An alias whose anchor does not stand before it. */
export class UnknownAnchor extends Error {
  constructor(
    readonly anchor: string,
    readonly span: Span,
  ) {
    super(anchor);
  }
}
