/** `netpol check`: what is wrong in policies, and what becomes of it with `--fix`. */

import { createColors } from "picocolors";
import { check as checkSources, type Outcome } from "../check";
import { complain, messageOf } from "../complain";
import { type ConfigurationChoice, createConfigurations } from "../configuration";
import { EXIT, type ExitCode } from "../exit-code";
import { findSources } from "../find-sources";
import { type Io, isColorful } from "../io";
import type { Mended } from "../mend-manifests";
import { startProgress } from "../progress";
import { type Report, summarize } from "../report";
import { type ReportFormatName, reportFormats } from "../report-formats";

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly fix: boolean;
  readonly format: ReportFormatName;
  /** More Warnings than that are as bad as an Error; undefined: any number is well. */
  readonly maxWarnings?: number;
  readonly config: ConfigurationChoice;
}

export async function check(request: CheckRequest, io: Io): Promise<ExitCode> {
  const found = await findSources(request.paths, io);
  const sources = found.flatMap((one) => ("failure" in one ? [] : one));
  const progress = startProgress(io.stderr, sources.length);
  const onRuleFailure = (ruleId: string, error: unknown) =>
    complain(io, `the rule ${ruleId} failed: ${messageOf(error)}`);
  const configurationOf = createConfigurations(request.config, io);
  const options = { io, fix: request.fix, progress, configurationOf, onRuleFailure };
  const outcome = await checkSources(sources, options).finally(() => progress.stop());
  const failures = [...found.flatMap((one) => ("failure" in one ? one : [])), ...outcome.failures];
  // A configuration file can fail many folders.
  for (const failure of new Set(failures.map((one) => one.failure))) complain(io, failure);
  tell(outcome, request, io);
  const isClean = judge(outcome.report, request, io);
  if (failures.length > 0) return EXIT.couldNotRun;
  return isClean ? EXIT.clean : EXIT.errors;
}

/** No Error, and no more Warnings than are allowed; says so where these alone are too many, since no line of the report does. */
function judge(report: Report, { maxWarnings = Number.POSITIVE_INFINITY }: CheckRequest, io: Io): boolean {
  const { errors, warnings } = summarize(report);
  if (warnings > maxWarnings) {
    complain(
      io,
      `${warnings} warning${warnings === 1 ? " is" : "s are"} more than --max-warnings ${maxWarnings} allows.`,
    );
  }
  return errors === 0 && warnings <= maxWarnings;
}

function tell({ report, mended }: Outcome, request: CheckRequest, io: Io): void {
  const filtered = mended.find(({ path }) => path === "-");
  if (filtered) io.stdout.write(filtered.bytes);
  const output = filtered ? io.stderr : io.stdout;
  const colors = createColors(isColorful(output, io));
  output.write(reportFormats[request.format](report, { ...io, colors }));
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
