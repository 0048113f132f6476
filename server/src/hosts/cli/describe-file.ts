/** A checked file as plain data, all its positions as lines and columns. */

import { createLineIndex, type LineIndex } from "../../core/base/line-index";
import type { LocatedFinding } from "../../core/rules/checker";
import type { Related } from "../../core/rules/finding";
import { fixesOf, type Subject } from "../../core/rules/mending";
import { formatPath } from "../../core/syntax/path";
import { spanToFile } from "../../core/syntax/region";
import { homeOf } from "../../core/workspace/home-of";
import type { SourceFile } from "../../core/workspace/source-file";
import type { FileReport, FindingReport, RelatedReport } from "./report";

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
  const span = spanToFile(located.region, finding.span);
  const lines = linesOf(subject.file);
  const start = lines.positionAt(span.start);
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    field: formatPath(finding.paths[0] ?? []),
    range: { start, end: lines.positionAt(span.end) },
    line: lineOf(subject.file.text, lines, start.line),
    related: found.related().flatMap((related) => describeRelated(subject, found, related, linesOf, pathOf)),
    fixes: fixesOf(subject, found).map(({ title, preferred }) => ({ title, preferred })),
  };
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
  const start = linesOf(home.file).positionAt(spanToFile(home.located.region, span).start);
  return [{ path: pathOf(home.file.uri), start, message }];
}
