/** A tier of the administrators: the first rule that is about a connection decides. */

import * as sets from "./connections";
import { type Bounds, everything, nothing } from "./connections";
import type { End } from "./ends";
import { covered } from "./rule-cover";
import type { BookRule } from "./rulebook";
import type { Selecting, Side } from "./side";

export interface Outcome {
  readonly allowed: Bounds;
  readonly passed: Bounds;
  /** What no rule is about. */
  readonly rest: Bounds;
  /** The rules that decide anything, in their order. */
  readonly decisions: readonly Decision[];
}

export interface Decision {
  readonly selecting: Selecting;
  readonly rule: BookRule;
  /** What it decides, or may. */
  readonly matched: Bounds;
}

/** What the policies of the tier say of connections with the other end. */
export function runTier(side: Side, tier: readonly Selecting[], other: End): Outcome {
  let [allowed, passed, rest] = [nothing, nothing, everything];
  const decisions: Decision[] = [];
  const destination = side.direction === "ingress" ? side.end : other;
  for (const selecting of tier) {
    for (const rule of selecting.of.rules[side.direction]) {
      const about = covered(rule, other, destination, side.rulebook);
      const matched = decidedBy(about, rest, selecting);
      if (matched.upper === sets.noConnections) continue;
      decisions.push({ selecting, rule, matched });
      if (rule.effect === "allow") allowed = sets.eitherBound(allowed, matched);
      if (rule.effect === "pass") passed = sets.eitherBound(passed, matched);
      rest = { lower: sets.without(rest.lower, about.upper), upper: sets.without(rest.upper, matched.lower) };
    }
  }
  return { allowed, passed, rest, decisions };
}

function decidedBy(about: Bounds, rest: Bounds, { of, answer }: Selecting): Bounds {
  const isSure = answer === "yes" && !of.policy.isPartial;
  return {
    lower: isSure ? sets.both(rest.lower, about.lower) : sets.noConnections,
    upper: sets.both(rest.upper, about.upper),
  };
}
