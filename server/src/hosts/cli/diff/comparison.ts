/** What the formats of `netpol diff` turn into text. */

import type { Colors } from "picocolors/types";
import type {
  Difference,
  DifferenceEnd,
  DifferenceKind,
  Presence,
} from "../../../core/analysis/connectivity/differences";

export interface Comparison {
  /** The two sides as the user wrote them. */
  readonly before: string;
  readonly after: string;
  readonly clusters: readonly ComparedCluster[];
}

export interface ComparedCluster {
  /** See `match-clusters.ts`. */
  readonly name: string;
  readonly presence: Presence;
  readonly differences: readonly Difference[];
}

/** The whole text in pieces. */
export type Format = (comparison: Comparison, colors: Colors) => Iterable<string>;

export const kinds: readonly DifferenceKind[] = ["gained", "lost", "changed"];

export interface Count {
  readonly all: number;
  /** With workloads that are there on one side only. */
  readonly unmatched: number;
}

/** How many there are of each kind. */
export function countsOf(differences: readonly Difference[]): Readonly<Record<DifferenceKind, Count>> {
  const of = (kind: DifferenceKind): Count => {
    const some = differences.filter((one) => one.kind === kind);
    return { all: some.length, unmatched: some.filter(isUnmatched).length };
  };
  return { gained: of("gained"), lost: of("lost"), changed: of("changed") };
}

function isUnmatched({ source, destination }: Difference): boolean {
  return [source, destination].some((end) => presenceOf(end) !== "both");
}

/** Addresses are always there. */
export function presenceOf(end: DifferenceEnd): Presence {
  return end.is === "owner" ? end.presence : "both";
}

/** `2 gained (1 of new workloads), 1 lost (all of workloads that are gone), 0 changed`. */
export function countsText(differences: readonly Difference[]): string {
  const { gained, lost, changed } = countsOf(differences);
  return [
    `${gained.all} gained${aside(gained, "new workloads")}`,
    `${lost.all} lost${aside(lost, "workloads that are gone")}`,
    `${changed.all} changed`,
  ].join(", ");
}

function aside({ all, unmatched }: Count, whose: string): string {
  return unmatched === 0 ? "" : ` (${unmatched === all ? "all" : unmatched} of ${whose})`;
}
