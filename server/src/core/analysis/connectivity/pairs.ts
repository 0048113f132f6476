/** All pairs of a source and a destination, in the order of a table. */

import type { AddressesEnd } from "./ends";
import { type OwnerName, rangeText } from "./notation";
import { type Ranged, rangesOf, type Values } from "./ranges";

export interface Pair<O, V> {
  readonly source: O | AddressesEnd;
  readonly destination: O | AddressesEnd;
  readonly value: V;
}

/** What a table is about, and what it says of each pair. */
export interface Pairing<O extends OwnerName, V> extends Values<V> {
  /** By the alphabet. */
  readonly owners: readonly O[];
  /** Is the table about the owner: are there pairs from it, and pairs to it? */
  isAsked(owner: O): boolean;
  /** Cut wherever two addresses may be told apart. */
  readonly addresses: readonly AddressesEnd[];
  /** Of ends that are not both addresses. */
  between(source: O | AddressesEnd, destination: O | AddressesEnd): V;
}

/**
 * First from addresses, then from pods, these by the alphabet, and so the destinations of each. Left out are pairs of an owner with
 * itself, and what is not shown. One pair at a time: there are as many as the square of the owners.
 */
export function* pairsOf<O extends OwnerName, V>(pairing: Pairing<O, V>): Generator<Pair<O, V>> {
  const { owners, isAsked, between, isShown } = pairing;
  const asked = owners.filter(isAsked);
  yield* fromAddresses(asked, pairing);
  for (const source of owners) {
    if (isAsked(source)) yield* toAddresses(source, pairing);
    for (const destination of isAsked(source) ? owners : asked) {
      if (source === destination) continue;
      const value = between(source, destination);
      if (isShown(value)) yield { source, destination, value };
    }
  }
}

function* toAddresses<O extends OwnerName, V>(source: O, pairing: Pairing<O, V>): Generator<Pair<O, V>> {
  const ranges = rangesOf(pairing.addresses, pairing, (range) => pairing.between(source, range));
  for (const { range, value } of inOrder(ranges)) yield { source, destination: range, value };
}

/** All of them, in order of the alphabet. */
function fromAddresses<O extends OwnerName, V>(owners: readonly O[], pairing: Pairing<O, V>): readonly Pair<O, V>[] {
  const bySource = new Map<string, Pair<O, V>[]>();
  for (const destination of owners) {
    const ranges = rangesOf(pairing.addresses, pairing, (range) => pairing.between(range, destination));
    for (const { range, value } of ranges) {
      const [pair, known] = [{ source: range, destination, value }, bySource.get(rangeText(range))];
      if (known) known.push(pair);
      else bySource.set(rangeText(range), [pair]);
    }
  }
  return [...bySource.keys()].toSorted().flatMap((source) => bySource.get(source) ?? []);
}

function inOrder<V>(ranges: readonly Ranged<V>[]): readonly Ranged<V>[] {
  return ranges.toSorted((one, other) => (rangeText(one.range) < rangeText(other.range) ? -1 : 1));
}
