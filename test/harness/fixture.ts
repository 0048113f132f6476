/** The language of the tests: text with its findings drawn below the lines, several files to a text. */

import type { Severity } from "../../server/src/core/rules/finding";
import { annotationLine, linesOf, marginOf } from "./margin";

/** A file of a test's workspace, and what its author expects to be found in it. */
export interface FixtureFile {
  readonly path: string;
  readonly lines: readonly string[];
  readonly expected: readonly Annotation[];
}

/** One finding as a test draws it: `#  ^^^^^ error unknown-field: a part of the message`. */
export interface Annotation {
  readonly line: number;
  readonly column: number;
  /** Drawn as carets; an empty span as `|`. */
  readonly length: number;
  /** The span runs on over further lines: drawn as `…` behind the carets. */
  readonly runsOn: boolean;
  readonly severity: Severity;
  readonly code: string;
  /** A part of the message; empty where the test does not care. */
  readonly message: string;
}

/**
 * Reads a test's text. Its lines lose the indentation that they share; a line `#- /name.yaml` begins another file (the
 * first is `path` unless such a line opens the text). Carets stand exactly below what they mean; the `#` before them
 * may stand left of all text.
 */
export function readFixture(text: string, path: string): readonly FixtureFile[] {
  const lines = linesOf(text);
  const margin = marginOf(lines);
  const files: { path: string; lines: string[]; expected: Annotation[] }[] = [];
  for (const line of lines) {
    const named = /^\s*#- (\S+)$/.exec(line)?.[1];
    if (named !== undefined || files.length === 0) files.push({ path: named ?? path, lines: [], expected: [] });
    if (named !== undefined) continue;
    const file = files.at(-1);
    const annotation = readAnnotation(line, (file?.lines.length ?? 0) - 1, margin);
    if (annotation) file?.expected.push(annotation);
    else file?.lines.push(line.slice(margin));
  }
  return files.map((file) => ({ ...file, lines: withoutLastIndentation(file.lines) }));
}

/** The lines with findings drawn below them, for people (and for a diff) to read. */
export function drawFindings(lines: readonly string[], found: readonly Annotation[]): string {
  return lines
    .flatMap((text, line) => [`   ${text}`, ...found.filter((annotation) => annotation.line === line).map(draw)])
    .join("\n");
}

function readAnnotation(text: string, line: number, margin: number): Annotation | undefined {
  const { lead = "", mark = "", severity, code = "", message = "" } = annotationLine.exec(text)?.groups ?? {};
  if (!isSeverity(severity)) return undefined;
  const length = mark.replace(/[…|]/, "").length;
  return { line, column: lead.length - margin, length, runsOn: mark.endsWith("…"), severity, code, message };
}

function isSeverity(word: string | undefined): word is Severity {
  return word === "error" || word === "warning" || word === "information" || word === "hint";
}

function draw({ column, length, runsOn, severity, code, message }: Annotation): string {
  const mark = length === 0 && !runsOn ? "|" : "^".repeat(length) + (runsOn ? "…" : "");
  return ` # ${" ".repeat(column)}${mark} ${severity} ${code}${message === "" ? "" : `: ${message}`}`;
}

/** The line of a template literal that holds its closing quote. */
function withoutLastIndentation(lines: readonly string[]): readonly string[] {
  return lines.at(-1)?.trim() === "" ? [...lines.slice(0, -1), ""] : lines;
}
