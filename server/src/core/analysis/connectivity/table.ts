/** The connectivity of a cluster as a table: who may open connections to whom. */

import { remembered } from "../../base/remembered";
import type { Direction } from "../../model/policy";
import type { PodClass } from "./classes";
import type { Bounds } from "./connections";
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
  const shown = new Set(owners.filter(isShown));
  const classOf = ({ end }: OwnedPods) => connectivity.classOf(end.workload);
  const reached = createReached(connectivity, sortedByClass(owners, classOf));
  yield* fromAddresses(Array.from(shown, (owner) => ({ owner, reaches: reached.ranges("ingress", classOf(owner)) })));
  for (const source of owners) {
    const ranges = shown.has(source) ? reached.ranges("egress", classOf(source)) : [];
    for (const { end, bounds } of ranges) yield { source, destination: end, bounds };
    for (const { end, bounds } of reached.owners(classOf(source))) {
      if (end !== source && (shown.has(source) || shown.has(end))) yield { source, destination: end, bounds };
    }
  }
}

interface Reached<E> {
  readonly end: E;
  readonly bounds: Bounds;
}

/** By the alphabet; what holds for a class is worked out once for all its owners. */
interface ReachedByClass {
  owners(source: PodClass): readonly Reached<OwnedPods>[];
  ranges(direction: Direction, own: PodClass): readonly (Reached<AddressesEnd> & { readonly text: string })[];
}

function createReached(connectivity: Connectivity, ownersIn: OwnersByClass): ReachedByClass {
  const ranges = (direction: Direction) =>
    remembered((own: PodClass) =>
      connectivity
        .ranges(own, direction)
        .map(({ range, bounds }) => ({ end: range, bounds, text: rangeText(range) }))
        .toSorted((one, other) => (one.text < other.text ? -1 : 1)),
    );
  const byDirection = { ingress: ranges("ingress"), egress: ranges("egress") };
  return {
    ranges: (direction, own) => byDirection[direction](own),
    owners: remembered((source) =>
      Array.from(connectivity.destinations(source))
        .flatMap(([one, bounds]) => ownersIn(one).map(({ owner, place }) => ({ end: owner, place, bounds })))
        .sort((one, other) => one.place - other.place),
    ),
  };
}

type OwnersByClass = (one: PodClass) => readonly Placed[];

interface Placed {
  readonly owner: OwnedPods;
  /** In the order of all owners. */
  readonly place: number;
}

function sortedByClass(owners: readonly OwnedPods[], classOf: (owner: OwnedPods) => PodClass): OwnersByClass {
  const sorted = new Map<PodClass, Placed[]>();
  for (const [place, owner] of owners.entries()) {
    const beside = sorted.get(classOf(owner));
    if (beside) beside.push({ owner, place });
    else sorted.set(classOf(owner), [{ owner, place }]);
  }
  return (one) => sorted.get(one) ?? [];
}

interface FromAddresses {
  readonly owner: OwnedPods;
  readonly reaches: ReturnType<ReachedByClass["ranges"]>;
}

/** All of them, in order of the alphabet. */
function fromAddresses(destinations: readonly FromAddresses[]): readonly Row[] {
  const bySource = new Map<string, Row[]>();
  for (const { owner, reaches } of destinations) {
    for (const { text, end, bounds } of reaches) {
      const [row, known] = [{ source: end, destination: owner, bounds }, bySource.get(text)];
      if (known) known.push(row);
      else bySource.set(text, [row]);
    }
  }
  return [...bySource.keys()].toSorted().flatMap((source) => bySource.get(source) ?? []);
}
