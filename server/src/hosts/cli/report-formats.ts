/** The formats of `netpol check`, by their names. */

import type { Colors } from "picocolors/types";
import { formatGithub } from "./github";
import type { Io } from "./io";
import { formatJson } from "./json";
import { formatJunit } from "./junit";
import type { Report } from "./report";
import { formatSarif } from "./sarif/format-sarif";
import { formatText } from "./text";

/** What a format may look at besides the report. */
export interface Around extends Pick<Io, "cwd" | "env" | "version"> {
  readonly colors: Colors;
}

/** The whole report, with a line end. */
export type ReportFormat = (report: Report, around: Around) => string;

export const reportFormats = {
  text: (report, { colors }) => formatText(report, colors),
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  junit: formatJunit,
} satisfies Record<string, ReportFormat>;

export type ReportFormatName = keyof typeof reportFormats;
