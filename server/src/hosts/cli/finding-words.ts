/** A finding in words, each part in one line in which nothing steers a terminal. */

import type { Position } from "../../core/base/line-index";
import { inOneLine } from "./printable";
import type { FindingReport, RelatedReport } from "./report";

export interface FindingWords {
  /** `db.yaml:7:5`: one-based, as compilers and editors count for people. */
  readonly place: string;
  /** `warning[label-key-case]`. */
  readonly label: string;
  readonly message: string;
  /** The API server's own words, and the other places that are part of the story. */
  readonly notes: readonly string[];
  /** What the best fix does; undefined where there is none. */
  readonly help: string | undefined;
}

/** The words of a finding of the file with this path. */
export function wordsOf(path: string, { severity, code, range, related, ...finding }: FindingReport): FindingWords {
  const [message = "", ...notes] = finding.message.split("\n").map(inOneLine);
  const [fix] = finding.fixes.toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
  return {
    place: placeOf(path, range.start),
    label: `${severity}[${code}]`,
    message,
    notes: [...notes, ...related.map(relatedNote)],
    help: fix && inOneLine(fix.title),
  };
}

/** All of it, a line each, for a log or a report without colours. */
export function linesOf({ place, label, message, notes, help }: FindingWords): readonly string[] {
  return [
    `${place}: ${label}: ${message}`,
    ...notes.map((note) => `note: ${note}`),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ];
}

function placeOf(path: string, { line, character }: Position): string {
  return `${inOneLine(path)}:${line + 1}:${character + 1}`;
}

function relatedNote({ path, range, message }: RelatedReport): string {
  return `${placeOf(path, range.start)}: ${inOneLine(message)}`;
}
