/** What passes between one side of a connection and the addresses outside of the cluster. */

import { cutBy } from "./address-set";
import { type Bounds, isSameBounds, nothing } from "./connections";
import type { AddressesEnd, Family } from "./ends";
import { passing } from "./passing";
import { rulesOf } from "./reach";
import type { Side } from "./side";

export interface RangeBounds {
  readonly range: AddressesEnd;
  readonly bounds: Bounds;
}

/** All addresses of the families in their order, cut only where something else passes. */
export function addressReachOf(side: Side, families: readonly Family[]): readonly RangeBounds[] {
  const sets = rulesOf(side).flatMap(({ peers = [] }) => peers.flatMap(({ addresses }) => addresses ?? []));
  return joined(cutBy(sets, families).map((range) => ({ range, bounds: passing(side, range) })));
}

/** Ranges side by side are one where the same passes. */
function joined(ranges: readonly RangeBounds[]): readonly RangeBounds[] {
  const found: RangeBounds[] = [];
  for (const { range, bounds } of ranges) {
    const last = found.at(-1);
    if (last?.range.family === range.family && isSameBounds(last.bounds, bounds)) {
      const whole = { start: last.range.range.start, end: range.range.end };
      found[found.length - 1] = { range: { ...range, range: whole }, bounds };
    } else found.push({ range, bounds });
  }
  return found;
}

/** The addresses lie within one of the ranges. */
export function passingWithin({ family, range }: AddressesEnd, ranges: readonly RangeBounds[]): Bounds {
  return (
    ranges.findLast((one) => one.range.family === family && one.range.range.start <= range.start)?.bounds ?? nothing
  );
}
