/** The connectivity of a cluster as a table: who may open connections to whom. */

import { type Bounds, isNone, isSameBounds } from "./connections";
import type { Connectivity } from "./connectivity";
import type { AddressesEnd, End } from "./ends";
import { type OwnedPods, ownersOf } from "./owners";
import { pairsOf } from "./pairs";

/** The pods of one owner, or addresses side by side that may do the same. */
export type TableEnd = OwnedPods | AddressesEnd;

export interface Row {
  readonly source: TableEnd;
  readonly destination: TableEnd;
  /** Something of it may be allowed. */
  readonly bounds: Bounds;
}

/** In the order of {@link pairsOf}. Left out are the connections of pods to others of the same owner, and what is refused for sure. */
export function* tableOf(connectivity: Connectivity): Generator<Row> {
  const pairs = pairsOf({
    owners: ownersOf(connectivity.workloads),
    addresses: connectivity.addresses,
    between: (source: TableEnd, destination) => connectivity.between(endOf(source), endOf(destination)),
    areSame: isSameBounds,
    isShown: ({ upper }) => !isNone(upper),
  });
  for (const { source, destination, value } of pairs) yield { source, destination, bounds: value };
}

function endOf(end: TableEnd): End {
  return end.is === "owner" ? end.end : end;
}
