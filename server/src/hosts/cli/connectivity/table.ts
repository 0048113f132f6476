/** What the formats of `netpol connectivity` turn into text. */

import { type Bounds, type Connections, without } from "../../../core/analysis/connectivity/connections";
import type { AddressesEnd } from "../../../core/analysis/connectivity/ends";
import { type OwnerName, ownerText, rangeText } from "../../../core/analysis/connectivity/notation";
import type { Row } from "../../../core/analysis/connectivity/table";

/** The table of one cluster; its rows can be walked once. */
export interface Table {
  /** What makes the cluster, where the files are more than one: see {@link NamedCluster}. */
  readonly name: string | undefined;
  readonly rows: Iterable<Row>;
}

/** The whole text in pieces: the tables of open clusters are long. */
export type Format = (tables: readonly Table[]) => Iterable<string>;

/** Pods by their owner, or addresses. */
export type NamedEnd = (OwnerName & { readonly is: "owner" }) | AddressesEnd;

export function endText(end: NamedEnd): string {
  return end.is === "owner" ? ownerText(end) : rangeText(end);
}

/** What hangs on something that is not known; nothing where all is. */
export function perhaps({ lower, upper }: Bounds): Connections {
  return without(upper, lower);
}
