/** Connectivity as text: the files of a workspace in, who can open connections to whom out. */

import { expect } from "vitest";
import { type Bounds, isNone, without } from "../../server/src/core/analysis/connectivity/connections";
import { type Connectivity, connectivityOf } from "../../server/src/core/analysis/connectivity/connectivity";
import {
  type Difference,
  type DifferenceEnd,
  differencesOf,
} from "../../server/src/core/analysis/connectivity/differences";
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

/** From the one cluster of the files to that of the others the connections change in exactly these ways; without files there is no cluster. */
export function checkDifferences(before: string | undefined, after: string | undefined, differences: string): void {
  const [was, is] = [before, after].map((files) => (files === undefined ? undefined : connectivityIn(files, "whole")));
  expect([...differencesOf(was, is)].map(drawDifference).join("\n")).toBe(dedent(differences).trimEnd());
}

/** `gained a/b[Pod] -> c/d[Pod] (new): No Connections => TCP 80`. */
export function drawDifference({ kind, source, destination, before, after }: Difference): string {
  const drawMarked = (end: DifferenceEnd) =>
    `${drawEnd(end)}${end.is === "owner" && end.presence !== "both" ? ` (${end.presence})` : ""}`;
  return `${kind} ${drawMarked(source)} -> ${drawMarked(destination)}: ${drawBounds(before)} => ${drawBounds(after)}`;
}

function rowsIn(files: string, sight: Sight): readonly Row[] {
  return [...tableOf(connectivityIn(files, sight))];
}

function connectivityIn(files: string, sight: Sight): Connectivity {
  const texts = readFixture(files, "/cluster.yaml").map(({ path, lines }) => ({ path, text: lines.join("\n") }));
  const { all } = memoryWorkspace(texts).snapshot.clusters;
  const [cluster] = all;
  if (!cluster || all.length > 1) throw new Error(`one cluster is wanted, not ${all.length}`);
  return connectivityOf(cluster, sight);
}

function drawRow({ source, destination, bounds }: Row): string {
  return `${drawEnd(source)} -> ${drawEnd(destination)}: ${drawBounds(bounds)}`;
}

/** `TCP 80 ? UDP 53`. */
export function drawBounds({ lower, upper }: Bounds): string {
  const open = without(upper, lower);
  return [connectionsText(lower), ...(isNone(open) ? [] : [`? ${connectionsText(open)}`])].join(" ");
}

export function drawEnd(end: TableEnd | DifferenceEnd): string {
  return end.is === "owner" ? ownerText(end) : rangeText(end);
}

/** The kind goes without saying, and all addresses of IPv4 are the world. */
function shortName(end: TableEnd): string {
  return drawEnd(end).replace(/\[.*/, "").replace("0.0.0.0-255.255.255.255", "world");
}
