/** The report as text for people, in the manner of compilers. */

import type { Colors } from "picocolors/types";
import type { Severity } from "../../core/rules/finding";
import { codeFrame } from "./code-frame";
import { wordsOf } from "./finding-words";
import type { FindingReport, Report } from "./report";
import { summaryLine } from "./summary-line";

/** One paragraph for each finding, then a line that sums up. Nothing from a manifest can steer the terminal. */
export function formatText(report: Report, colors: Colors): string {
  const paragraphs = report.files.flatMap(({ path, findings }) =>
    findings.map((finding) => paragraph(path, finding, colors)),
  );
  return [...paragraphs, summaryLine(report)].map((text) => `${text}\n`).join("\n");
}

function paragraph(path: string, finding: FindingReport, colors: Colors): string {
  const { place, label, message, notes, help } = wordsOf(path, finding);
  return [
    `${colors.bold(place)}: ${paint(colors, finding.severity)(label)}: ${message}`,
    colorFrame(codeFrame(finding.line, finding.range), colors),
    ...notes.map((note) => `  ${colors.bold("note:")} ${note}`),
    ...(help === undefined ? [] : [`  ${colors.green("help:")} ${help}`]),
  ].join("\n");
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
