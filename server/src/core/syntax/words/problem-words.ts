/** What is wrong besides the grammar, in the words of the person who must mend it. */

import type { Limit, UnknownAnchor } from "../go-yaml/refusal";
import type { SyntaxProblem } from "../tree";

/** A character that no YAML text may hold. */
export function unreadableProblem(text: string, start: number): SyntaxProblem {
  const name = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, "0");
  const isSurrogate = /^D[89A-F]/.test(name);
  const todo = isSurrogate ? "Delete it." : `Delete it, or write "\\u${name}" in double quotes.`;
  return {
    span: { start, end: start + 1 },
    message: `The character U+${name} is not allowed in YAML. ${todo}`,
    // A lone surrogate cannot be sent at all.
    ...(!isSurrogate && { server: "yaml: control characters are not allowed" }),
  };
}

export function unknownAnchorProblem({ anchor, span }: UnknownAnchor): SyntaxProblem {
  return {
    span,
    message: `No anchor "&${anchor}" stands before this. Define it, or correct the name.`,
    server: `yaml: unknown anchor '${anchor}' referenced`,
  };
}

const LIMITS: Readonly<Record<Limit, string>> = {
  "too deep": "The document is nested more than 200 levels deep. Make it flatter.",
  "too long": "The document has too many parts to be checked. Split it.",
  "too large": "The document is longer than 3 MiB, which the API server refuses. Split it.",
  unreadable: "The document could not be read. Simplify it.",
};

/** Nothing in particular is wrong: the first character stands for the whole document. */
export function limitProblem(limit: Limit): SyntaxProblem {
  return { span: { start: 0, end: 1 }, message: LIMITS[limit] };
}
