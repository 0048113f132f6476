/** How far a policy of the cluster's administrators can be taken at its word. */

import type { AdminPolicy, AdminRule, Effect, Tier } from "../../../model/admin-policy";
import { selectorsOf } from "../../../model/label-places";
import type { Direction, Placed } from "../../../model/policy";
import type { Resource } from "../../../workspace/document";
import { type Soundness, soundnessOf } from "../soundness";

/** A policy, and which parts of it can be taken at their word. */
export interface AdminReading extends Pick<Soundness, "isSound"> {
  readonly policy: AdminPolicy;
  /** As far as it is sure. */
  readonly tier: Tier | undefined;
  /** As far as it is sure, and the kind has one. */
  readonly priority: number | undefined;
  /** Is it sure which pods the policy is about? */
  readonly knowsSubject: boolean;
  /** Is it sure what the policy does in the direction? */
  knowsRules(direction: Direction): boolean;
}

/** What is sure about the policy of a resource. */
export function adminReadingOf(
  policy: AdminPolicy,
  { problems, path }: Pick<Resource, "problems" | "path">,
): AdminReading {
  const { isSound, isComplete } = soundnessOf(problems, unfinished(policy));
  const spec = [...path, "spec"];
  const knowsSpec = isComplete(path) && isComplete(spec);
  const isSoundIn = (field: string): boolean => isSound({ path: [...spec, field] });
  return {
    policy,
    isSound,
    tier: policy.statedTier === undefined || isSoundIn("tier") ? policy.tier : undefined,
    priority: isSoundIn("priority") ? policy.priority?.value : undefined,
    knowsSubject: policy.subject !== undefined && isSound(policy.subject),
    knowsRules: (direction) => (knowsSpec || policy[direction].length > 0) && isSoundIn(direction),
  };
}

/** What becomes of the connections that a rule matches; undefined where an error makes it unsure. */
export function effectOf({ isSound }: AdminReading, { effect, path }: AdminRule): Effect | undefined {
  return isSound({ path: [...path, "action"] }) ? effect : undefined;
}

/** What lacks something it needs, even where the list of problems holds only the misspelt field that explains it. */
function unfinished({ subject, ingress, egress }: AdminPolicy): readonly Pick<Placed, "path">[] {
  const rules = [...ingress, ...egress];
  const choices = [...(subject ? [subject] : []), ...rules.flatMap(({ peers, ports }) => [...peers, ...ports])];
  const members = [...(subject?.members ?? []), ...rules.flatMap(({ peers }) => peers.flatMap((peer) => peer.members))];
  const requirements = members.flatMap(selectorsOf).flatMap(({ selector }) => selector.requirements);
  return [
    ...choices.filter((choice) => choice.members.length !== 1),
    ...rules.filter((rule) => rule.peers.length === 0).map(({ path }) => ({ path: [...path, "peers"] })),
    ...rules.filter((rule) => rule.effect === undefined).map(({ path }) => ({ path: [...path, "action"] })),
    ...requirements.filter(({ name, operator }) => name.value === "" || operator.value === ""),
  ];
}
