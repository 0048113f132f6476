/** The report as annotations of GitHub Actions. */

import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Severity } from "../../core/rules/finding";
import { linesOf, wordsOf } from "./finding-words";
import type { Io } from "./io";
import type { FindingReport, Range, Report } from "./report";
import { summaryLine } from "./summary-line";

/**
 * A workflow command for each finding, one a line, then the line that sums up. Nothing from a manifest can become a command of its own.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(report: Report, io: Pick<Io, "cwd" | "env">): string {
  const commands = report.files.flatMap(({ path, findings }) =>
    findings.map((finding) => command(path, fileIn(path, io), finding)),
  );
  return [...commands, summaryLine(report)].map((line) => `${line}\n`).join("");
}

const names = { error: "error", warning: "warning", information: "notice", hint: "notice" } satisfies Record<
  Severity,
  string
>;

function command(path: string, file: string | undefined, finding: FindingReport): string {
  const properties = { ...(file !== undefined && { file, ...placeOf(finding.range) }), title: finding.code };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  // The log shows neither the file nor the title of a command: the message says them again.
  const message = linesOf(wordsOf(path, finding)).join("\n");
  return `::${names[finding.severity]} ${listed.join(",")}::${escapeMessage(message)}`;
}

/** Annotations name files from the top of the repository, in whatever folder of it the program runs. Standard input is no file. */
function fileIn(path: string, { cwd, env: { GITHUB_WORKSPACE: top } }: Pick<Io, "cwd" | "env">): string | undefined {
  if (path === "-") return undefined;
  const file = top === undefined ? path : relative(top, resolve(cwd, path));
  const isOutside = isAbsolute(file) || file.split(sep)[0] === "..";
  return (isOutside ? path : file).replaceAll(sep, "/");
}

/** One-based, the last character included. Columns are taken only where all is on one line. */
function placeOf({ start, end }: Range) {
  const endsBeforeLine = end.character === 0 && end.line > start.line;
  const endLine = endsBeforeLine ? end.line : end.line + 1;
  const place = { line: start.line + 1, endLine };
  if (endLine > start.line + 1) return place;
  const col = start.character + 1;
  return endsBeforeLine ? { ...place, col } : { ...place, col, endColumn: Math.max(col, end.character) };
}

function escapeMessage(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent);
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, encodeURIComponent);
}
