/** Sets of addresses, as blocks name them. */

import { contains, difference, type Interval, type IntervalSet, intervalSet } from "../../base/interval-set";
import { parseCidr } from "../../schema/cidr";
import { type AddressesEnd, type Family, sizes } from "./ends";

export type AddressSet = Readonly<Record<Family, IntervalSet<bigint>>>;

/** All blocks together, less the exceptions. A text that the API server refuses is none. */
export function addressSet(cidrs: readonly string[], except: readonly string[] = []): AddressSet {
  const [whole, holes] = [blocksOf(cidrs), blocksOf(except)];
  return { IPv4: difference(whole.IPv4, holes.IPv4), IPv6: difference(whole.IPv6, holes.IPv6) };
}

function blocksOf(cidrs: readonly string[]): AddressSet {
  const blocks = cidrs.flatMap((cidr) => parseCidr(cidr) ?? []);
  const of = (family: Family): IntervalSet<bigint> =>
    intervalSet(
      blocks.flatMap((block) => (block.family === family ? [{ start: block.first, end: block.last + 1n }] : [])),
    );
  return { IPv4: of("IPv4"), IPv6: of("IPv6") };
}

/** The addresses must be cut by the set. */
export function holdsAddresses(set: AddressSet, { family, range }: AddressesEnd): boolean {
  return contains(set[family], range.start);
}

/** Does the set hold every address of a family, those of pods among them? */
export function isWhole(set: AddressSet, family: Family): boolean {
  const [interval] = set[family];
  return interval?.start === 0n && interval.end === sizes[family];
}

/** Is the block all of IPv4, or of IPv6? */
export function isWorld(cidr: string): boolean {
  const set = addressSet([cidr]);
  return isWhole(set, "IPv4") || isWhole(set, "IPv6");
}

/** Of IPv6 nothing is said unless one of the sets names some. */
export function familiesOf(sets: readonly AddressSet[]): readonly Family[] {
  return sets.some(({ IPv6 }) => IPv6.length > 0) ? ["IPv4", "IPv6"] : ["IPv4"];
}

/** All addresses outside of the cluster, cut wherever one of the sets begins or ends. */
export function cutBy(sets: readonly AddressSet[], families = familiesOf(sets)): readonly AddressesEnd[] {
  return families.flatMap((family) =>
    cut(
      sets.flatMap((set) => set[family]),
      family,
    ),
  );
}

function cut(intervals: readonly Interval<bigint>[], family: Family): readonly AddressesEnd[] {
  const edges = new Set([0n, sizes[family], ...intervals.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...edges].toSorted((a, b) => (a < b ? -1 : 1));
  return sorted.slice(1).map((end, index) => ({ is: "addresses", family, range: { start: sorted[index] ?? 0n, end } }));
}
