/** What a run of the command line found, as plain data: the reporters turn it into text. */

import type { Position } from "../../core/base/line-index";
import type { Severity } from "../../core/rules/finding";

export interface Report {
  /** All files that were checked, in the order of their paths. */
  readonly files: readonly FileReport[];
}

export interface FileReport {
  /** As the user would write it. */
  readonly path: string;
  /** The policies in the file, items of lists counted singly. */
  readonly policies: number;
  /** The file holds something that is ours to judge. */
  readonly isOurs: boolean;
  /** In the order of the text. */
  readonly findings: readonly FindingReport[];
}

export interface FindingReport {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** `spec.ingress[0].from`, as the API server writes it; empty for the document as a whole. */
  readonly field: string;
  readonly range: Range;
  /** The line of the file in which the range begins, without its line end. */
  readonly line: string;
  readonly related: readonly RelatedReport[];
  readonly fixes: readonly FixReport[];
}

/** Zero-based, UTF-16, the end exclusive: as in LSP. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface RelatedReport {
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

export interface FixReport {
  readonly title: string;
  /** It is the one right answer: `--fix` applies it. */
  readonly preferred: boolean;
  /** Changes of the finding's own file; at least one, and no two touch the same text. */
  readonly edits: readonly EditReport[];
}

/** Puts `newText` in the place of a range of the text before any edit; an empty range inserts. */
export interface EditReport {
  readonly range: Range;
  readonly newText: string;
}

export interface Summary {
  /** All files that were checked. */
  readonly files: number;
  readonly policies: number;
  readonly errors: number;
  readonly warnings: number;
}

export function summarize({ files }: Report): Summary {
  return {
    files: files.length,
    policies: files.reduce((sum, { policies }) => sum + policies, 0),
    errors: count(files, ({ severity }) => severity === "error"),
    warnings: count(files, ({ severity }) => severity === "warning"),
  };
}

/** How many findings `--fix` would mend, as far as one can tell before it is done. */
export function countFixable({ files }: Report): number {
  return count(files, ({ fixes }) => fixes.filter(({ preferred }) => preferred).length === 1);
}

function count(files: readonly FileReport[], holds: (finding: FindingReport) => boolean): number {
  return files.reduce((sum, { findings }) => sum + findings.filter(holds).length, 0);
}
