/** The report as JSON: an interface for other programs, described in README.md. */

import { type FileReport, type FindingReport, type Report, summarize } from "./report";

/** The whole report, pretty-printed, with a line end. Files without anything of ours are counted but not listed. */
export function formatJson(report: Report): string {
  const files = report.files.filter(({ isOurs, findings }) => isOurs || findings.length > 0).map(fileJson);
  return `${JSON.stringify({ version: 1, files, summary: summarize(report) }, null, 2)}\n`;
}

function fileJson({ path, findings }: FileReport) {
  return { path, findings: findings.map(findingJson) };
}

// Named one by one, so that the interface does not grow by accident.
function findingJson({ code, severity, message, field, range: { start, end }, fixes }: FindingReport) {
  return {
    code,
    severity,
    message,
    field,
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
    fixes: fixes.map(({ title, preferred }) => ({ title, preferred })),
  };
}
