/** Connectivity as text: the files of a workspace in, who can open connections to whom out. */

import { expect } from "vitest";
import { isNone, without } from "../../server/src/core/analysis/connectivity/connections";
import { connectivityOf } from "../../server/src/core/analysis/connectivity/connectivity";
import { connectionsText, ownerText, rangeText } from "../../server/src/core/analysis/connectivity/notation";
import type { Sight } from "../../server/src/core/analysis/connectivity/sight";
import { type Row, type TableEnd, tableOf } from "../../server/src/core/analysis/connectivity/table";
import { readFixture } from "./fixture";
import { dedent } from "./margin";
import { memoryWorkspace } from "./memory-workspace";

/** The one cluster of the files has exactly this table: `a/b[Pod] -> c/d[Pod]: TCP 80`, and behind a `?` what may be allowed. */
export function checkTable(files: string, table: string, sight: Sight = "whole"): void {
  expect(rowsIn(files, sight).map(drawRow).join("\n")).toBe(dedent(table).trimEnd());
}

/** For each end of the table who may open connections to it: `shop/db: shop/api TCP 5432`. */
export function checkReach(files: string, reach: string): void {
  const lines = new Map<string, string[]>();
  for (const row of rowsIn(files, "whole")) {
    const [source, destination] = [shortName(row.source), shortName(row.destination)];
    const sources = lines.get(destination) ?? [];
    lines.set(destination, [...sources, `${source} ${connectionsText(row.bounds.lower).replace(" Connections", "")}`]);
  }
  const drawn = Array.from(lines, ([destination, sources]) => `${destination}: ${sources.join(", ")}`);
  expect(drawn.toSorted().join("\n")).toBe(dedent(reach).trimEnd());
}

function rowsIn(files: string, sight: Sight): readonly Row[] {
  const texts = readFixture(files, "/cluster.yaml").map(({ path, lines }) => ({ path, text: lines.join("\n") }));
  const { all } = memoryWorkspace(texts).snapshot.clusters;
  const [cluster] = all;
  if (!cluster || all.length > 1) throw new Error(`one cluster is wanted, not ${all.length}`);
  return [...tableOf(connectivityOf(cluster, sight))];
}

function drawRow({ source, destination, bounds: { lower, upper } }: Row): string {
  const open = without(upper, lower);
  const connections = [connectionsText(lower), ...(isNone(open) ? [] : [`? ${connectionsText(open)}`])].join(" ");
  return `${drawEnd(source)} -> ${drawEnd(destination)}: ${connections}`;
}

function drawEnd(end: TableEnd): string {
  return end.is === "owner" ? ownerText(end) : rangeText(end);
}

/** The kind goes without saying, and all addresses of IPv4 are the world. */
function shortName(end: TableEnd): string {
  return drawEnd(end).replace(/\[.*/, "").replace("0.0.0.0-255.255.255.255", "world");
}
