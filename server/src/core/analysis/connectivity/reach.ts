/** Whom one side of a connection lets pass: only those are looked at one by one that its rules name. */

import type { Classes, PodClass } from "./classes";
import { type Bounds, nothing } from "./connections";
import { passing } from "./passing";
import type { BookPeer, BookRule } from "./rulebook";
import type { Side } from "./side";

export interface Reach {
  /** The classes of pods that a rule of the side names, or may, with what passes between. */
  readonly named: ReadonlyMap<PodClass, Bounds>;
  /** What passes between the side and any others. */
  readonly others: Bounds;
}

export function reachOf(side: Side, classes: Classes): Reach {
  const named = namedBy(side, classes);
  const other = classes.all.find((one) => !named.has(one));
  return {
    named: new Map(Array.from(named, (one) => [one, passing(side, one.end)])),
    others: other ? passing(side, other.end) : nothing,
  };
}

export function passingWith(other: PodClass, { named, others }: Reach): Bounds {
  return named.get(other) ?? others;
}

/** The rules of all policies that have a say on the side. */
export function rulesOf({ admin, isolating, baseline, direction }: Side): readonly BookRule[] {
  return [...admin, ...isolating, ...baseline].flatMap(({ of }) => of.rules[direction]);
}

/** To all others its rules are the same. */
function namedBy(side: Side, classes: Classes): ReadonlySet<PodClass> {
  const rules = rulesOf(side);
  if (side.direction === "egress" && rules.some(differsByDestination)) return new Set(classes.all);
  const named = new Set<PodClass>();
  for (const peer of rules.flatMap(({ peers = [] }) => peers)) {
    for (const one of namedByPeer(peer, side, classes)) named.add(one);
  }
  return named;
}

/** About everybody, on ports that go by their names. */
function differsByDestination({ peers, ports = [] }: BookRule): boolean {
  return !peers && ports.some(({ name }) => name !== undefined);
}

function namedByPeer(peer: BookPeer, { rulebook }: Side, classes: Classes): readonly PodClass[] {
  const { pods, addresses, isForPods, isUnknown } = peer;
  if (isForPods && addresses) return classes.all;
  const mayBeNodes = isUnknown || (addresses !== undefined && rulebook.sight === "part");
  return [...pods.flatMap(classes.matching), ...(mayBeNodes ? classes.inNodeNetwork : [])];
}
