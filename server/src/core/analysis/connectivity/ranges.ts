/** Addresses side by side for which the same holds, as one range. */

import type { AddressesEnd } from "./ends";

export interface Ranged<V> {
  readonly range: AddressesEnd;
  readonly value: V;
}

/** What is said of pairs, or of ranges. */
export interface Values<V> {
  areSame(one: V, other: V): boolean;
  isShown(value: V): boolean;
}

/** Of all cuts only those count that make a difference. What is not shown is left out. */
export function rangesOf<V>(
  addresses: readonly AddressesEnd[],
  { areSame, isShown }: Values<V>,
  valueAt: (range: AddressesEnd) => V,
): readonly Ranged<V>[] {
  const ranges: Ranged<V>[] = [];
  for (const range of addresses) {
    const value = valueAt(range);
    const last = ranges.at(-1);
    if (last && isNext(last.range, range) && areSame(last.value, value)) {
      const joined = { ...range, range: { start: last.range.range.start, end: range.range.end } };
      ranges[ranges.length - 1] = { range: joined, value };
    } else ranges.push({ range, value });
  }
  return ranges.filter(({ value }) => isShown(value));
}

function isNext(one: AddressesEnd, other: AddressesEnd): boolean {
  return one.family === other.family && one.range.end === other.range.start;
}
