/** A checked file as plain data, all its positions as lines and columns. */

import { createLineIndex, type LineIndex } from "../../core/base/line-index";
import type { Span } from "../../core/base/span";
import type { LocatedFinding } from "../../core/rules/checker";
import type { Fix, Related } from "../../core/rules/finding";
import { fixesOf, type Subject } from "../../core/rules/mending";
import { formatPath } from "../../core/syntax/path";
import { spanToFile } from "../../core/syntax/region";
import { homeOf } from "../../core/workspace/home-of";
import type { SourceFile } from "../../core/workspace/source-file";
import type { FileReport, FindingReport, FixReport, Range, RelatedReport } from "./report";

export type PathOf = (uri: string) => string;

/** The report on the subject's file. */
export function describeFile(subject: Subject, pathOf: PathOf): FileReport {
  const { checker, snapshot, file } = subject;
  const lines = linesOfFiles();
  return {
    path: pathOf(file.uri),
    policies: file.documents.reduce((sum, { document }) => sum + document.resources.length, 0),
    isOurs: file.documents.some(({ document }) => document.isOurs),
    findings: checker.check(snapshot, file).map((found) => describeFinding(subject, found, lines, pathOf)),
  };
}

/** Counts the lines of each file once. */
type LinesOf = (file: SourceFile) => LineIndex;

function linesOfFiles(): LinesOf {
  const known = new Map<SourceFile, LineIndex>();
  return (file) => {
    const lines = known.get(file) ?? createLineIndex(file.text);
    known.set(file, lines);
    return lines;
  };
}

function describeFinding(subject: Subject, found: LocatedFinding, linesOf: LinesOf, pathOf: PathOf): FindingReport {
  const { finding, located } = found;
  const lines = linesOf(subject.file);
  const range = rangeOf(spanToFile(located.region, finding.span), lines);
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    field: formatPath(finding.paths[0] ?? []),
    range,
    line: lineOf(subject.file.text, lines, range.start.line),
    related: found.related().flatMap((related) => describeRelated(subject, found, related, linesOf, pathOf)),
    fixes: fixesOf(subject, found).map((fix) => describeFix(fix, lines)),
  };
}

function describeFix({ title, preferred, edits }: Fix, lines: LineIndex): FixReport {
  return { title, preferred, edits: edits.map(({ span, newText }) => ({ range: rangeOf(span, lines), newText })) };
}

function rangeOf({ start, end }: Span, lines: LineIndex): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

function lineOf(text: string, lines: LineIndex, line: number): string {
  const end = lines.offsetAt({ line: line + 1, character: 0 });
  return text.slice(lines.offsetAt({ line, character: 0 }), end).replace(/[\r\n]+$/, "");
}

function describeRelated(
  { snapshot, file }: Subject,
  { located }: LocatedFinding,
  { document = located.document, span, message }: Related,
  linesOf: LinesOf,
  pathOf: PathOf,
): RelatedReport[] {
  const home = document === located.document ? { file, located } : homeOf(snapshot, file, document);
  if (!home) return [];
  const range = rangeOf(spanToFile(home.located.region, span), linesOf(home.file));
  return [{ path: pathOf(home.file.uri), range, message }];
}
