/** What the formats of `netpol connectivity` turn into text. */

import { type Connections, isNone, without } from "../../../core/analysis/connectivity/connections";
import { connectionsText, ownerText, rangeText } from "../../../core/analysis/connectivity/notation";
import type { Row, TableEnd } from "../../../core/analysis/connectivity/table";

/** The table of one cluster; its rows can be walked once. */
export interface Table {
  /** What makes the cluster, where the files are more than one: see {@link NamedCluster}. */
  readonly name: string | undefined;
  readonly rows: Iterable<Row>;
}

/** The whole text in pieces: the tables of open clusters are long. */
export type Format = (tables: readonly Table[]) => Iterable<string>;

export function endText(end: TableEnd): string {
  return end.is === "owner" ? ownerText(end) : rangeText(end);
}

/** What hangs on something that is not known; nothing where all is. */
export function perhaps({ bounds }: Row): Connections {
  return without(bounds.upper, bounds.lower);
}

/** `TCP 80`, `TCP 80, perhaps UDP 53` or `perhaps UDP 53`. */
export function boundsText(row: Row): string {
  const [sure, open] = [row.bounds.lower, perhaps(row)];
  if (isNone(open)) return connectionsText(sure);
  return `${isNone(sure) ? "" : `${connectionsText(sure)}, `}perhaps ${connectionsText(open)}`;
}
