/** What passes between one side of a connection and the addresses outside of the cluster. */

import { cutBy } from "./address-set";
import { type Bounds, isSameBounds, nothing } from "./connections";
import type { AddressesEnd } from "./ends";
import { passing } from "./passing";
import { rangesOf } from "./ranges";
import { rulesOf } from "./reach";
import type { Side } from "./side";

export interface RangeBounds {
  readonly range: AddressesEnd;
  readonly bounds: Bounds;
}

/** All addresses of both families in their order, cut only where something else passes. */
export function addressReachOf(side: Side): readonly RangeBounds[] {
  const sets = rulesOf(side).flatMap(({ peers = [] }) => peers.flatMap(({ addresses }) => addresses ?? []));
  const all = { areSame: isSameBounds, isShown: () => true };
  const ranges = rangesOf(cutBy(sets, ["IPv4", "IPv6"]), all, (range) => passing(side, range));
  return ranges.map(({ range, value }) => ({ range, bounds: value }));
}

/** The addresses lie within one of the ranges. */
export function passingWithin({ family, range }: AddressesEnd, ranges: readonly RangeBounds[]): Bounds {
  return (
    ranges.findLast((one) => one.range.family === family && one.range.range.start <= range.start)?.bounds ?? nothing
  );
}
