/** All pairs of a source and a destination, in the order of a table. */

import type { AddressesEnd } from "./ends";
import { type OwnerName, rangeText } from "./notation";

export interface Pair<O, V> {
  readonly source: O | AddressesEnd;
  readonly destination: O | AddressesEnd;
  readonly value: V;
}

/** What a table is about, and what it says of each pair. */
export interface Pairing<O extends OwnerName, V> {
  /** By the alphabet. */
  readonly owners: readonly O[];
  /** Cut wherever two addresses may be told apart. */
  readonly addresses: readonly AddressesEnd[];
  /** Of ends that are not both addresses. */
  between(source: O | AddressesEnd, destination: O | AddressesEnd): V;
  areSame(one: V, other: V): boolean;
  isShown(value: V): boolean;
}

/**
 * First from addresses, then from pods, these by the alphabet, and so the destinations of each. Left out are pairs of an owner with
 * itself, and what is not shown. Addresses side by side that have the same value are one range: of all cuts only those
 * count that make a difference to these pods. One pair at a time: there are as many as the square of the owners.
 */
export function* pairsOf<O extends OwnerName, V>(pairing: Pairing<O, V>): Generator<Pair<O, V>> {
  const { owners, between, isShown } = pairing;
  yield* fromAddresses(pairing);
  for (const source of owners) {
    for (const { range, value } of inOrder(rangesOf(pairing, (range) => between(source, range)))) {
      yield { source, destination: range, value };
    }
    for (const destination of owners) {
      if (source === destination) continue;
      const value = between(source, destination);
      if (isShown(value)) yield { source, destination, value };
    }
  }
}

/** All of them, in order of the alphabet. */
function fromAddresses<O extends OwnerName, V>(pairing: Pairing<O, V>): readonly Pair<O, V>[] {
  const bySource = new Map<string, Pair<O, V>[]>();
  for (const destination of pairing.owners) {
    for (const { range, value } of rangesOf(pairing, (range) => pairing.between(range, destination))) {
      const [pair, known] = [{ source: range, destination, value }, bySource.get(rangeText(range))];
      if (known) known.push(pair);
      else bySource.set(rangeText(range), [pair]);
    }
  }
  return [...bySource.keys()].toSorted().flatMap((source) => bySource.get(source) ?? []);
}

interface Ranged<V> {
  readonly range: AddressesEnd;
  readonly value: V;
}

function inOrder<V>(ranges: readonly Ranged<V>[]): readonly Ranged<V>[] {
  return ranges.toSorted((one, other) => (rangeText(one.range) < rangeText(other.range) ? -1 : 1));
}

function rangesOf<O extends OwnerName, V>(
  { addresses, areSame, isShown }: Pairing<O, V>,
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
