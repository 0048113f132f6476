/** A text read as the API server's go-yaml reads it, up to where it refuses. */

import type { Span } from "../base/span";
import { parseDocument } from "./go-yaml/parser";
import { LimitReached, Refusal, UnknownAnchor } from "./go-yaml/refusal";
import { Scanner } from "./go-yaml/scanner";
import { hasSeen, unreadableAt, withoutUnreadable } from "./go-yaml/unreadable";
import type { Source } from "./source";
import type { SyntaxProblem } from "./tree";
import { limitProblem, unknownAnchorProblem, unreadableProblem } from "./words/problem-words";
import { refusalProblem } from "./words/refusal-words";

export type ServerReading =
  | {
      readonly isRefused: false;
      /** Absent where the text holds no document. */
      readonly root?: Source;
      /** Where the document ended before its text did. */
      readonly unreadFrom?: number;
      readonly comments: readonly Span[];
    }
  | { readonly isRefused: true; readonly problem: SyntaxProblem };

/** Reads the first document of a text. */
export function readAsServer(text: string): ServerReading {
  const unreadable = unreadableAt(text);
  const scanner = new Scanner(unreadable === undefined ? text : withoutUnreadable(text));
  const reading = parse(scanner, text);
  if (unreadable === undefined || !hasSeen(text, scanner.reach, unreadable)) return reading;
  return { isRefused: true, problem: unreadableProblem(text, unreadable) };
}

function parse(scanner: Scanner, text: string): ServerReading {
  try {
    const parsed = parseDocument(scanner);
    return { isRefused: false, ...parsed, comments: scanner.comments };
  } catch (error) {
    return { isRefused: true, problem: problemOf(error, text) };
  }
}

function problemOf(error: unknown, text: string): SyntaxProblem {
  if (error instanceof Refusal) return refusalProblem(error, text);
  if (error instanceof UnknownAnchor) return unknownAnchorProblem(error);
  if (error instanceof LimitReached) return limitProblem(error.limit);
  throw error;
}
