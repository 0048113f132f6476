/** The table for programs that compare it with those of other analysers: columns `src,dst,conn` (RFC 4180). */

import { stringify } from "csv-stringify/sync";
import { isNone } from "../../../core/analysis/connectivity/connections";
import { connectionsText } from "../../../core/analysis/connectivity/notation";
import { endText, type Format } from "./table";

/** Only what is allowed for sure. */
export const formatCsv: Format = function* (tables) {
  yield line(["src", "dst", "conn"]);
  for (const { rows } of tables) {
    for (const { source, destination, bounds } of rows) {
      if (!isNone(bounds.lower)) yield line([endText(source), endText(destination), connectionsText(bounds.lower)]);
    }
  }
};

function line(fields: readonly string[]): string {
  return stringify([[...fields]]);
}
