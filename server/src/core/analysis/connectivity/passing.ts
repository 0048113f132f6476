/** What one end of a connection lets pass: its policies, tier by tier. */

import * as sets from "./connections";
import { type Bounds, bothBounds, everything, nothing } from "./connections";
import type { End } from "./ends";
import { covered } from "./rule-cover";
import type { BookPolicy } from "./rulebook";
import type { Side } from "./side";
import { runTier } from "./tier";

/** What may pass between the side's end and another one. */
export function passing(side: Side, other: End): Bounds {
  const first = runTier(side, side.admin, other);
  return sets.eitherBound(first.allowed, bothBounds(first.next, namespaced(side, other)));
}

/** The NetworkPolicies, and the Baseline tier for pods that none isolates. */
function namespaced(side: Side, other: End): Bounds {
  const { isolating } = side;
  if (isolating.length === 0) return baseline(side, other);
  const admitted = isolating.map(({ of, answer }) => ({ answer, bounds: admittedBy(of, side, other) }));
  const upper = admitted.map(({ bounds }) => bounds.upper).reduce(sets.either);
  const certain = admitted.filter(({ answer }) => answer === "yes");
  if (certain.length > 0) return { lower: certain.map(({ bounds }) => bounds.lower).reduce(sets.either), upper };
  const open = baseline(side, other);
  const lower = admitted.map(({ bounds }) => bounds.lower).reduce(sets.both, open.lower);
  return { lower, upper: sets.either(upper, open.upper) };
}

function baseline(side: Side, other: End): Bounds {
  if (side.baseline.length === 0) return everything;
  const { allowed, next } = runTier(side, side.baseline, other);
  return sets.eitherBound(allowed, next);
}

/** What a NetworkPolicy admits: its rules add up. */
export function admittedBy({ rules, policy }: BookPolicy, { direction, end, rulebook }: Side, other: End): Bounds {
  if (policy.isPartial) return anything;
  const destination = direction === "ingress" ? end : other;
  return rules[direction].map((rule) => covered(rule, other, destination, rulebook)).reduce(sets.eitherBound, nothing);
}

/** What cannot be told. */
const anything: Bounds = { lower: sets.noConnections, upper: sets.allConnections };
