/** A tier of the administrators: the first rule that is about a connection decides. */

import type { Effect } from "../../model/admin-policy";
import * as sets from "./connections";
import { type Bounds, type Connections, everything, noConnections, nothing } from "./connections";
import type { End } from "./ends";
import { covered } from "./rule-cover";
import type { BookRule } from "./rulebook";
import type { Selecting, Side } from "./side";

export interface Outcome {
  readonly allowed: Bounds;
  /**
   * What the next tier has a say in. `upper`: all that may get there, passed on, or as no rule is about it. `lower`: what no rule may
   * deny; whether it gets there or is allowed before, it is allowed if the next tier allows it.
   */
  readonly next: Bounds;
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
  let [rest, allowed] = [everything, nothing];
  // By effect, what rules so far may have decided.
  const decided: Record<Effect, Connections> = { allow: noConnections, deny: noConnections, pass: noConnections };
  const decisions: Decision[] = [];
  const destination = side.direction === "ingress" ? side.end : other;
  for (const selecting of tier) {
    for (const rule of selecting.of.rules[side.direction]) {
      const about = asFarAsSelected(covered(rule, other, destination, side.rulebook), selecting);
      const matched = sets.bothBounds(rest, about);
      if (matched.upper === noConnections) continue;
      decisions.push({ selecting, rule, matched });
      if (rule.effect === "allow") allowed = sets.eitherBound(allowed, allowedBy(about, matched, decided));
      decided[rule.effect] = sets.either(decided[rule.effect], matched.upper);
      // What an earlier rule may have decided already gets no further either way.
      rest = { lower: sets.without(rest.lower, about.upper), upper: sets.without(rest.upper, about.lower) };
    }
  }
  const upper = sets.either(rest.upper, decided.pass);
  return { allowed, next: { lower: sets.without(sets.allConnections, decided.deny), upper }, decisions };
}

/** Sure is all but what a rule before may have decided in another way. */
function allowedBy(about: Bounds, matched: Bounds, before: Readonly<Record<Effect, Connections>>): Bounds {
  return { lower: sets.without(about.lower, sets.either(before.deny, before.pass)), upper: matched.upper };
}

function asFarAsSelected({ lower, upper }: Bounds, { of, answer }: Selecting): Bounds {
  const isSure = answer === "yes" && !of.policy.isPartial;
  return { lower: isSure ? lower : noConnections, upper };
}
