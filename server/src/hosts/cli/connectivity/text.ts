/** The table for people: a line for each pair. */

import { boundsText } from "../../../core/analysis/connectivity/notation";
import type { Row } from "../../../core/analysis/connectivity/table";
import { inOneLine } from "../printable";
import { endText, type Format } from "./table";

export const formatText: Format = function* (tables) {
  if (tables.length === 0) yield "no workloads\n";
  for (const [index, { name, rows }] of tables.entries()) {
    if (tables.length > 1) yield `${index > 0 ? "\n" : ""}${inOneLine(name ?? "as it stands in the files")}:\n`;
    yield* lines(rows);
  }
};

function* lines(rows: Iterable<Row>): Generator<string> {
  let isEmpty = true;
  for (const row of rows) {
    isEmpty = false;
    yield `${inOneLine(`${endText(row.source)} -> ${endText(row.destination)}: ${boundsText(row.bounds)}`)}\n`;
  }
  if (isEmpty) yield "no connections\n";
}
