/** The report as text for people, in the manner of compilers. */

import type { Colors } from "picocolors/types";
import type { Severity } from "../../core/rules/finding";
import { codeFrame } from "./code-frame";
import { inOneLine } from "./printable";
import { countFixable, type FindingReport, type RelatedReport, type Report, summarize } from "./report";

/** One paragraph for each finding, then a line that sums up. Nothing from a manifest can steer the terminal. */
export function formatText(report: Report, colors: Colors): string {
  const paragraphs = report.files.flatMap(({ path, findings }) =>
    findings.map((finding) => paragraph(path, finding, colors)),
  );
  return [...paragraphs, summaryLine(report)].map((text) => `${text}\n`).join("\n");
}

function paragraph(path: string, finding: FindingReport, colors: Colors): string {
  const [message = "", ...notes] = finding.message.split("\n").map(inOneLine);
  const label = paint(colors, finding.severity)(`${finding.severity}[${finding.code}]`);
  const [fix] = finding.fixes.toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
  return [
    `${colors.bold(place(path, finding.range.start))}: ${label}: ${message}`,
    colorFrame(codeFrame(finding.line, finding.range), colors),
    ...[...notes, ...finding.related.map(relatedNote)].map((note) => `  ${colors.bold("note:")} ${note}`),
    ...(fix ? [`  ${colors.green("help:")} ${inOneLine(fix.title)}`] : []),
  ].join("\n");
}

/** One-based, as compilers and editors count for people. */
function place(path: string, { line, character }: { line: number; character: number }): string {
  return `${inOneLine(path)}:${line + 1}:${character + 1}`;
}

function relatedNote({ path, start, message }: RelatedReport): string {
  return `${place(path, start)}: ${inOneLine(message)}`;
}

function paint(colors: Colors, severity: Severity) {
  switch (severity) {
    case "error":
      return colors.red;
    case "warning":
      return colors.yellow;
    case "information":
    case "hint":
      return colors.cyan;
  }
}

// The library's own colours would come with highlighting as JavaScript.
function colorFrame(frame: string, colors: Colors): string {
  return frame.replace(/\^+$/, (carets) => colors.red(carets));
}

function summaryLine(report: Report): string {
  const { files, policies, errors, warnings } = summarize(report);
  const fixable = countFixable(report);
  const found = `${plural(errors, "error")}, ${plural(warnings, "warning")}`;
  const where = `${plural(policies, "policy", "policies")}, ${plural(files, "file")}`;
  return `${found} in ${where}${fixable > 0 ? `; ${fixable} can be fixed with --fix` : ""}.`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
