/** What changed from one cluster to another: the connections that are gained, lost, or allowed on other ports. */

import { cutBy } from "./address-set";
import { type Bounds, isNone, isSameBounds, nothing } from "./connections";
import type { Connectivity } from "./connectivity";
import type { AddressesEnd, End, PodsEnd } from "./ends";
import { type OwnerName, ownerText } from "./notation";
import { type OwnedPods, ownersOf } from "./owners";
import { pairsOf } from "./pairs";

export interface Difference {
  readonly kind: DifferenceKind;
  readonly source: DifferenceEnd;
  readonly destination: DifferenceEnd;
  /** Another one than `after`; nothing where an end is not there. */
  readonly before: Bounds;
  readonly after: Bounds;
}

/** `gained`: nothing of it was allowed, not even perhaps; `lost`: nothing of it is any more. */
export type DifferenceKind = "gained" | "lost" | "changed";

export type DifferenceEnd = ComparedPods | AddressesEnd;

/** Pods that go by the same name before and after. */
export interface ComparedPods extends OwnerName {
  readonly is: "owner";
  readonly presence: Presence;
  /** Any of the pods as they were and as they are. */
  readonly ends: Readonly<Record<Time, PodsEnd | undefined>>;
}

export type Presence = "both" | "new" | "gone";

type Time = "before" | "after";

/** In the order of tables, see {@link pairsOf}. Of a cluster that is not there on one side everything is gained, or lost. */
export function* differencesOf(
  before: Connectivity | undefined,
  after: Connectivity | undefined,
): Generator<Difference> {
  const pairs = pairsOf({
    owners: comparedPods(before, after),
    isAsked: () => true,
    addresses: cutBy([before, after].flatMap((side) => side?.rulebook.addresses() ?? [])),
    between: (source: DifferenceEnd, destination) => ({
      before: boundsAt("before", before, source, destination),
      after: boundsAt("after", after, source, destination),
    }),
    areSame: (one, other) => isSameBounds(one.before, other.before) && isSameBounds(one.after, other.after),
    isShown: (value) => !isSameBounds(value.before, value.after),
  });
  for (const { source, destination, value } of pairs) yield { kind: kindOf(value), source, destination, ...value };
}

/** All that either side names, by the alphabet. */
function comparedPods(before: Connectivity | undefined, after: Connectivity | undefined): readonly ComparedPods[] {
  const [were, are] = [byName(before), byName(after)];
  const names = new Set([...were.keys(), ...are.keys()]);
  return [...names].toSorted().flatMap((name) => compared(were.get(name), are.get(name)) ?? []);
}

function byName(connectivity: Connectivity | undefined): ReadonlyMap<string, OwnedPods> {
  return new Map(ownersOf(connectivity?.workloads ?? []).map((owner) => [ownerText(owner), owner]));
}

function compared(was: OwnedPods | undefined, is: OwnedPods | undefined): ComparedPods | undefined {
  const owner = was ?? is;
  if (!owner) return undefined;
  const { kind, namespace, name } = owner;
  const presence = !was ? "new" : !is ? "gone" : "both";
  return { is: "owner", kind, namespace, name, presence, ends: { before: was?.end, after: is?.end } };
}

function boundsAt(
  time: Time,
  connectivity: Connectivity | undefined,
  source: DifferenceEnd,
  destination: DifferenceEnd,
): Bounds {
  const [from, to] = [endAt(time, source), endAt(time, destination)];
  return connectivity && from && to ? connectivity.between(from, to) : nothing;
}

function endAt(time: Time, end: DifferenceEnd): End | undefined {
  return end.is === "owner" ? end.ends[time] : end;
}

function kindOf({ before, after }: Pick<Difference, "before" | "after">): DifferenceKind {
  if (isNone(before.upper)) return "gained";
  return isNone(after.upper) ? "lost" : "changed";
}
