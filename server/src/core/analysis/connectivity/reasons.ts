/** What decides on one side of a connection: policies, and of these the rules that are about it. */

import { type BookPort, connectionsOfPort } from "./book-ports";
import type { Bounds, Connections } from "./connections";
import * as sets from "./connections";
import type { End } from "./ends";
import { covered, isPeer } from "./rule-cover";
import type { BookPeer, BookRule, Rulebook } from "./rulebook";
import type { Selecting, Side } from "./side";
import { type Outcome, runTier } from "./tier";

/** A policy that has a say, in the order in which they are asked; without rules where none is about the connections. */
export interface Reason {
  readonly selecting: Selecting;
  readonly rules: readonly DecidingRule[];
  /** Of a NetworkPolicy none of whose rules is about the connections: what its rules are about. */
  readonly others: readonly OtherRule[];
}

/** It is about other ends, or about other ports. */
export interface OtherRule {
  readonly rule: BookRule;
  readonly isAbout: "ends" | "ports";
}

export interface DecidingRule {
  readonly rule: BookRule;
  /** Of what was asked for, what the rule decides on. */
  readonly bounds: Bounds;
  /** Of the rule's peers those that name the other end; where none does for sure, those that may. Undefined: it is about everybody. */
  readonly peers?: readonly BookPeer[];
  /** Of its ports those that were asked for, or may have been; undefined: it is about all. */
  readonly ports?: readonly BookPort[];
}

/** Nothing where no policy has a say: then all is allowed. */
export function reasonsOf(side: Side, other: End, asked: Connections): readonly Reason[] {
  const first = runTier(side, side.admin, other);
  const ofAdmins = decisionsOf(first, side, other, asked);
  const left = sets.both(asked, first.next.upper);
  if (sets.isNone(left)) return ofAdmins;
  const isolating = allowingFirst(side.isolating.map((selecting) => allowingRules(selecting, side, other, left)));
  const isIsolated = side.isolating.some(({ answer }) => answer === "yes");
  const last = isIsolated ? [] : decisionsOf(runTier(side, side.baseline, other), side, other, left);
  return [...ofAdmins, ...isolating, ...last];
}

/** NetworkPolicies add up: where one allows, nobody asks what the rules of the others are about. */
function allowingFirst(reasons: readonly Reason[]): readonly Reason[] {
  const allowing = reasons.filter(({ rules }) => rules.length > 0);
  if (allowing.length === 0) return reasons;
  const others = reasons.filter(({ rules }) => rules.length === 0);
  return [...allowing, ...others.map((reason) => ({ ...reason, others: [] }))];
}

/** The rules of administrators that decide, under their policies. */
function decisionsOf({ decisions }: Outcome, side: Side, other: End, asked: Connections): readonly Reason[] {
  const byPolicy = new Map<Selecting, DecidingRule[]>();
  for (const { selecting, rule, matched } of decisions) {
    const bounds = { lower: sets.both(matched.lower, asked), upper: sets.both(matched.upper, asked) };
    if (sets.isNone(bounds.upper)) continue;
    const known = byPolicy.get(selecting) ?? [];
    byPolicy.set(selecting, [...known, decidingRule(rule, bounds, side, other)]);
  }
  return Array.from(byPolicy, ([selecting, rules]) => ({ selecting, rules, others: [] }));
}

function allowingRules(selecting: Selecting, side: Side, other: End, asked: Connections): Reason {
  const all = selecting.of.rules[side.direction];
  const rules = all.flatMap((rule) => {
    const about = covered(rule, other, side.direction === "ingress" ? side.end : other, side.rulebook);
    const bounds = { lower: sets.both(about.lower, asked), upper: sets.both(about.upper, asked) };
    return sets.isNone(bounds.upper) ? [] : [decidingRule(rule, bounds, side, other)];
  });
  return { selecting, rules, others: rules.length > 0 ? [] : all.map((rule) => otherRule(rule, side, other)) };
}

function otherRule(rule: BookRule, { rulebook }: Side, other: End): OtherRule {
  const isPeers = rule.peers?.every((peer) => isPeer(peer, other, rulebook) === "no") ?? false;
  return { rule, isAbout: isPeers ? "ends" : "ports" };
}

function decidingRule(rule: BookRule, bounds: Bounds, { direction, end, rulebook }: Side, other: End): DecidingRule {
  const destination = direction === "ingress" ? end : other;
  const peers = rule.peers && namingPeers(rule.peers, other, rulebook);
  const ports = rule.ports?.filter((port) => {
    const { upper } = connectionsOfPort(port, destination, rulebook.sight);
    return !sets.isNone(sets.both(upper, bounds.upper));
  });
  return { rule, bounds, ...(peers && { peers }), ...(ports && { ports }) };
}

function namingPeers(peers: readonly BookPeer[], other: End, rulebook: Rulebook): readonly BookPeer[] {
  const sure = peers.filter((peer) => isPeer(peer, other, rulebook) === "yes");
  return sure.length > 0 ? sure : peers.filter((peer) => isPeer(peer, other, rulebook) === "unknown");
}
