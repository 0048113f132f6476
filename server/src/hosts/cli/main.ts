/** The command line program, whole: arguments in, report and exit code out. */

import { createColors } from "picocolors";
import { type Request, readArguments } from "./arguments";
import { check, type Outcome } from "./check";
import { createConfigurations } from "./configuration";
import { EXIT, type ExitCode } from "./exit-code";
import { findSources } from "./find-sources";
import type { Io, Output } from "./io";
import { formatJson } from "./json";
import type { Mended } from "./mend-manifests";
import { inOneLine } from "./printable";
import { startProgress } from "./progress";
import { summarize } from "./report";
import { formatText } from "./text";

/** Runs the program with the arguments behind its name. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const request = readArguments(argv, io);
    return typeof request === "number" ? request : await run(request, io);
  } catch (error) {
    complain(io, `something went wrong: ${messageOf(error)}. Please report this.`);
    return EXIT.couldNotRun;
  }
}

async function run(request: Request, io: Io): Promise<ExitCode> {
  const found = await findSources(request.paths, io.cwd);
  const sources = found.flatMap((one) => ("failure" in one ? [] : one));
  const progress = startProgress(io.stderr, sources.length);
  const onRuleFailure = (ruleId: string, error: unknown) =>
    complain(io, `the rule ${ruleId} failed: ${messageOf(error)}`);
  const configurationOf = createConfigurations(request.config, io);
  const options = { io, fix: request.fix, progress, configurationOf, onRuleFailure };
  const outcome = await check(sources, options).finally(() => progress.stop());
  const failures = [...found.flatMap((one) => ("failure" in one ? one : [])), ...outcome.failures];
  // A configuration file can fail many folders.
  for (const failure of new Set(failures.map((one) => one.failure))) complain(io, failure);
  tell(outcome, request, io);
  if (failures.length > 0) return EXIT.couldNotRun;
  return summarize(outcome.report).errors > 0 ? EXIT.errors : EXIT.clean;
}

function tell({ report, mended }: Outcome, request: Request, io: Io): void {
  const filtered = mended.find(({ path }) => path === "-");
  if (filtered) io.stdout.write(filtered.bytes);
  const output = filtered ? io.stderr : io.stdout;
  output.write(request.format === "json" ? formatJson(report) : formatText(report, colorsFor(output, io)));
  for (const { path } of mended.filter(({ outcome }) => outcome === "not text")) {
    complain(io, `${path} was not mended: it is not valid UTF-8. Save it as UTF-8 first.`);
  }
  if (request.fix) complain(io, mendingLine(mended));
}

function mendingLine(mended: readonly Mended[]): string {
  const changed = mended.filter(({ outcome }) => outcome === "changed");
  const findings = changed.reduce((sum, file) => sum + file.findings, 0);
  if (changed.length === 0) return "nothing to mend.";
  return `mended ${findings} finding${findings === 1 ? "" : "s"} in ${changed.length} file${changed.length === 1 ? "" : "s"}.`;
}

function complain({ stderr }: Io, message: string): void {
  stderr.write(`netpol: ${inOneLine(message)}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function colorsFor(output: Output, { env }: Io) {
  return createColors(output.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb");
}
