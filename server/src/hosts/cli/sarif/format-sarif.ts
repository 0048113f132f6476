/** The report as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */

import type { Log, ReportingDescriptor, Run } from "sarif";
import type { Io } from "../io";
import type { Report } from "../report";
import { artifactUris } from "./artifact-uris";
import { resultsOf } from "./results-of";
import descriptors from "./rules.generated.json";

/** One run with all rules and all findings. Files are told by where they lie below the current folder. */
export function formatSarif(report: Report, { cwd, version }: Pick<Io, "cwd" | "version">): string {
  const rules = descriptors as ReportingDescriptor[];
  const uriOf = artifactUris(cwd);
  const run: Run = {
    tool: { driver: { name: "netpol", version, rules } },
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    results: report.files.flatMap((file) => resultsOf(file, rules, uriOf)),
  };
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
