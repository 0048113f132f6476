/** `netpol connectivity`: who may open connections to whom. */

import { isNone } from "../../../core/analysis/connectivity/connections";
import { connectivityOf } from "../../../core/analysis/connectivity/connectivity";
import { type Row, tableOf } from "../../../core/analysis/connectivity/table";
import { counted } from "../../../core/analysis/words/listing";
import { complain } from "../complain";
import { type FormatName, formats } from "../connectivity/formats";
import { perhaps } from "../connectivity/table";
import { EXIT, type ExitCode } from "../exit-code";
import type { Io } from "../io";
import { complainOf, readClusters, type WhatToRead } from "../read-clusters";
import { writeOut } from "../write-out";

export interface ConnectivityRequest extends WhatToRead {
  readonly format: FormatName;
}

export async function connectivity(request: ConnectivityRequest, io: Io): Promise<ExitCode> {
  const read = await readClusters(request, io);
  complainOf(read, io);
  const open = { count: 0 };
  const tables = read.clusters.map((cluster) => ({
    name: cluster.name,
    rows: countingOpen(tableOf(connectivityOf(cluster, "whole")), open),
  }));
  await writeOut(io, formats[request.format](tables));
  if (request.format === "csv" && open.count > 0) {
    const rows = counted(open.count, "row");
    complain(io, `${rows} left out or cut: --format text shows what depends on something that is not here.`);
  }
  return read.failures.length > 0 ? EXIT.couldNotRun : EXIT.clean;
}

/** Counts the rows that are not sure while they go by. */
function* countingOpen(rows: Iterable<Row>, open: { count: number }): Generator<Row> {
  for (const row of rows) {
    if (!isNone(perhaps(row.bounds))) open.count += 1;
    yield row;
  }
}
