/** What one end of a connection lets pass: the policies that select its pods, tier by tier. */

import type { Direction } from "../../model/policy";
import { type Answer, both as bothAnswers, either as eitherAnswer } from "../selection/matching";
import { holdsAddresses, isWhole } from "./address-set";
import { connectionsAt } from "./book-ports";
import * as sets from "./connections";
import { type Bounds, bothBounds, everything, nothing } from "./connections";
import type { End, PodsEnd } from "./ends";
import type { BookPeer, BookPolicy, BookRule, Rulebook } from "./rulebook";
import type { Selected } from "./selections";

/** The policies that select the pods of an end, or may. */
export interface Side {
  readonly end: PodsEnd;
  readonly direction: Direction;
  readonly admin: readonly Selecting[];
  /** Those that isolate the pods in this direction. */
  readonly isolating: readonly Selecting[];
  readonly baseline: readonly Selecting[];
  readonly rulebook: Rulebook;
}

export interface Selecting {
  readonly of: BookPolicy;
  readonly answer: Exclude<Answer, "no">;
}

export function sideOf(rulebook: Rulebook, end: PodsEnd, direction: Direction): Side {
  const selecting = (policies: readonly BookPolicy[]): readonly Selecting[] =>
    policies.flatMap((of) => {
      const answer = selects(of, end, rulebook);
      return answer === "no" ? [] : [{ of, answer }];
    });
  const { policies, admins } = rulebook;
  return {
    ...{ end, direction, rulebook },
    admin: selecting(admins.Admin),
    isolating: selecting(policies.filter(({ isolates }) => isolates[direction])),
    baseline: selecting(admins.Baseline),
  };
}

/** Of pods in the network of their node the API does not say whether policies apply to them. */
function selects({ subject, policy }: BookPolicy, end: PodsEnd, { sight }: Rulebook): Answer {
  const answer = anyOf(subject, end);
  const isSure = !policy.isPartial && (sight === "whole" || !end.workload.hostNetwork);
  return isSure ? answer : bothAnswers(answer, "unknown");
}

function anyOf(selected: readonly Selected[], { workload }: PodsEnd): Answer {
  return selected.reduce<Answer>((answer, one) => eitherAnswer(answer, one.answer(workload)), "no");
}

/** What may pass between the side's end and another one. */
export function passing(side: Side, other: End): Bounds {
  const first = runTier(side, side.admin, other);
  const reached = {
    lower: sets.either(first.rest.lower, first.passed.lower),
    upper: sets.either(first.rest.upper, first.passed.upper),
  };
  const then = bothBounds(reached, namespaced(side, other));
  return sets.eitherBound(first.allowed, then);
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
  const { allowed, rest, passed } = runTier(side, side.baseline, other);
  return [rest, passed].reduce(sets.eitherBound, allowed);
}

/** What a NetworkPolicy admits: its rules add up. */
export function admittedBy({ rules, policy }: BookPolicy, { direction, end, rulebook }: Side, other: End): Bounds {
  if (policy.isPartial) return anything;
  const destination = direction === "ingress" ? end : other;
  return rules[direction].map((rule) => covered(rule, other, destination, rulebook)).reduce(sets.eitherBound, nothing);
}

/** The connections that a rule is about: its peers AND its ports. */
export function covered({ peers, ports }: BookRule, other: End, destination: End, rulebook: Rulebook): Bounds {
  const answer = peers
    ? peers.reduce<Answer>((sum, peer) => eitherAnswer(sum, isPeer(peer, other, rulebook)), "no")
    : "yes";
  if (answer === "no") return nothing;
  const bounds = connectionsAt(ports, destination, rulebook.sight);
  return answer === "yes" ? bounds : { lower: sets.noConnections, upper: bounds.upper };
}

/** Is the other end one of those that the peer names? */
export function isPeer(peer: BookPeer, other: End, { sight }: Rulebook): Answer {
  const { addresses, isUnknown } = peer;
  if (other.is === "addresses") return addresses && holdsAddresses(addresses, other) ? "yes" : doubt(isUnknown);
  const { hostNetwork } = other.workload;
  const answer = eitherAnswer(anyOf(peer.pods, other), eitherAnswer(byAddress(peer), doubt(isUnknown && hostNetwork)));
  if (!hostNetwork || sight === "whole") return answer;
  return answer === "yes" || addresses ? "unknown" : answer;
}

/** The addresses of pods are not known, but an administrator's block that holds all of IPv4 holds them, too. */
function byAddress({ isForPods, addresses }: BookPeer): Answer {
  if (!isForPods || !addresses) return "no";
  return isWhole(addresses, "IPv4") ? "yes" : "unknown";
}

function doubt(isUnknown: boolean): Answer {
  return isUnknown ? "unknown" : "no";
}

/** What cannot be told. */
const anything: Bounds = { lower: sets.noConnections, upper: sets.allConnections };

interface Outcome {
  readonly allowed: Bounds;
  readonly passed: Bounds;
  /** What no rule is about. */
  readonly rest: Bounds;
}

/** The first rule that is about a connection decides. */
function runTier(side: Side, tier: readonly Selecting[], other: End): Outcome {
  let [allowed, passed, rest] = [nothing, nothing, everything];
  const destination = side.direction === "ingress" ? side.end : other;
  for (const { of, answer } of tier) {
    for (const rule of of.rules[side.direction]) {
      const about = covered(rule, other, destination, side.rulebook);
      const matched = {
        lower: answer === "yes" ? sets.both(rest.lower, about.lower) : sets.noConnections,
        upper: sets.both(rest.upper, about.upper),
      };
      if (rule.effect === "allow") allowed = sets.eitherBound(allowed, matched);
      if (rule.effect === "pass") passed = sets.eitherBound(passed, matched);
      rest = { lower: sets.without(rest.lower, about.upper), upper: sets.without(rest.upper, matched.lower) };
    }
  }
  return { allowed, passed, rest };
}
