/** The connectivity of a cluster as a table: who may open connections to whom. */

import { type Bounds, isNone, isSameBounds } from "./connections";
import type { Connectivity } from "./connectivity";
import type { AddressesEnd, End } from "./ends";
import { type OwnedPods, ownersOf } from "./owners";
import { pairsOf } from "./pairs";
import { rangesOf, type Values } from "./ranges";

/** The pods of one owner, or addresses side by side that may do the same. */
export type TableEnd = OwnedPods | AddressesEnd;

export interface Row {
  readonly source: TableEnd;
  readonly destination: TableEnd;
  /** Something of it may be allowed. */
  readonly bounds: Bounds;
}

/** Of which pods the rows are shown: those from them and those to them. */
export type IsShown = (owner: OwnedPods) => boolean;

/** In the order of {@link pairsOf}. Left out are the connections of pods to others of the same owner, and what is refused for sure. */
export function* tableOf(connectivity: Connectivity, isShown: IsShown = () => true): Generator<Row> {
  const pairs = pairsOf({
    ...allowed,
    owners: ownersOf(connectivity.workloads),
    isAsked: isShown,
    addresses: connectivity.addresses,
    between: (source, destination) => connectivity.between(endOf(source), endOf(destination)),
  });
  for (const { source, destination, value } of pairs) yield { source, destination, bounds: value };
}

function endOf(end: TableEnd): End {
  return end.is === "owner" ? end.end : end;
}

/** Something may be. */
const allowed: Values<Bounds> = { areSame: isSameBounds, isShown: ({ upper }) => !isNone(upper) };

/** What may be opened from, or to, addresses side by side. */
export interface Reach {
  readonly range: AddressesEnd;
  readonly bounds: Bounds;
}

/** Ranges side by side are one where the same is allowed: of all cuts only those count that these pods' policies make. */
export function reachOf(
  { addresses }: Pick<Connectivity, "addresses">,
  boundsOf: (range: AddressesEnd) => Bounds,
): readonly Reach[] {
  return rangesOf(addresses, allowed, boundsOf).map(({ range, value }) => ({ range, bounds: value }));
}
