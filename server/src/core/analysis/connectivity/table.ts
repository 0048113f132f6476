/** The connectivity of a cluster as a table: who may open connections to whom. */

import { type Bounds, isNone, isSameBounds } from "./connections";
import type { Connectivity } from "./connectivity";
import type { AddressesEnd } from "./ends";
import { rangeText } from "./notation";
import { type OwnedPods, ownersOf } from "./owners";

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

/**
 * First from addresses, then from pods, these by the alphabet, and so the destinations of each. Left out are the connections of
 * pods to others of the same owner, and what is refused for sure. One row at a time: of an open cluster the table is as long
 * as the square of its workloads.
 */
export function* tableOf(connectivity: Connectivity, isShown: IsShown = () => true): Generator<Row> {
  const owners = ownersOf(connectivity.workloads);
  const shown = owners.filter(isShown);
  yield* fromAddresses(shown, connectivity);
  for (const source of owners) {
    if (isShown(source)) yield* toAddresses(source, connectivity);
    for (const destination of isShown(source) ? owners : shown) {
      if (source === destination) continue;
      const bounds = connectivity.between(source.end, destination.end);
      if (!isNone(bounds.upper)) yield { source, destination, bounds };
    }
  }
}

function* toAddresses(source: OwnedPods, connectivity: Connectivity): Generator<Row> {
  const reaches = reachOf(connectivity, (range) => connectivity.between(source.end, range));
  for (const { range, bounds } of inOrder(reaches)) yield { source, destination: range, bounds };
}

/** All of them, in order of the alphabet. */
function fromAddresses(owners: readonly OwnedPods[], connectivity: Connectivity): readonly Row[] {
  const bySource = new Map<string, Row[]>();
  for (const destination of owners) {
    for (const { range, bounds } of reachOf(connectivity, (range) => connectivity.between(range, destination.end))) {
      const [row, known] = [{ source: range, destination, bounds }, bySource.get(rangeText(range))];
      if (known) known.push(row);
      else bySource.set(rangeText(range), [row]);
    }
  }
  return [...bySource.keys()].toSorted().flatMap((source) => bySource.get(source) ?? []);
}

/** What may be opened from, or to, addresses side by side. */
export interface Reach {
  readonly range: AddressesEnd;
  readonly bounds: Bounds;
}

function inOrder(reaches: readonly Reach[]): readonly Reach[] {
  return reaches.toSorted((one, other) => (rangeText(one.range) < rangeText(other.range) ? -1 : 1));
}

/** Ranges side by side are one where the same is allowed: of all cuts only those count that these pods' policies make. */
export function reachOf(
  { addresses }: Pick<Connectivity, "addresses">,
  boundsOf: (range: AddressesEnd) => Bounds,
): readonly Reach[] {
  const reaches: Reach[] = [];
  for (const range of addresses) {
    const bounds = boundsOf(range);
    const last = reaches.at(-1);
    if (last && isNext(last.range, range) && isSameBounds(last.bounds, bounds)) {
      const joined = { ...range, range: { start: last.range.range.start, end: range.range.end } };
      reaches[reaches.length - 1] = { range: joined, bounds };
    } else reaches.push({ range, bounds });
  }
  return reaches.filter(({ bounds }) => !isNone(bounds.upper));
}

function isNext(one: AddressesEnd, other: AddressesEnd): boolean {
  return one.family === other.family && one.range.end === other.range.start;
}
