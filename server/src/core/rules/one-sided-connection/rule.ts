/** A policy lets pods in that may not go out, or out to pods that do not let them in. */

import { connectionsAt, portsOfRule } from "../../analysis/connectivity/book-ports";
import { both, isNone } from "../../analysis/connectivity/connections";
import type { PodsEnd } from "../../analysis/connectivity/ends";
import { passing } from "../../analysis/connectivity/passing";
import { sideAround } from "../../analysis/connectivity/rulebook-around";
import type { Side } from "../../analysis/connectivity/side";
import type { Applied } from "../../analysis/selection/applied";
import { findPods } from "../../analysis/selection/finding-pods";
import { peersOf, subjectOf } from "../../analysis/selection/sought";
import { isBlind } from "../../analysis/selection/standpoint";
import { termsOf } from "../../analysis/selection/terms";
import { inlineCode } from "../../analysis/words/inline-code";
import { andList } from "../../analysis/words/listing";
import type { Direction, Peer, Rule } from "../../model/policy";
import { samePath } from "../../syntax/path";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import { type Draft, finding } from "../finding";
import { policiesToJudge } from "../judged";
import { defineRule } from "../rule";
import { workloadsList } from "../workloads-list";

export const oneSidedConnection = defineRule({
  id: "one-sided-connection",
  scope: "workspace",
  restsOn: "policies",
  severity: "warning",
  *check(document, around) {
    for (const { policy, applied } of policiesToJudge(document, around)) {
      if (applied.length === 0 || applied.some(isBlind)) continue;
      for (const rule of [...policy.ingress, ...policy.egress]) {
        if (!policy.isolates[rule.direction]) continue;
        for (const peer of rule.peers.filter(isNarrow)) yield* judge(peer, rule, applied);
      }
    }
  },
});

/** Who admits everybody does not count on each of them. */
function isNarrow({ podSelector }: Peer): boolean {
  return podSelector !== undefined && termsOf(podSelector).some(({ isPositive }) => isPositive);
}

function* judge(peer: Peer, rule: Rule, applied: readonly Applied[]): Generator<Draft> {
  const found = applied.flatMap((one) => pairsOf(peer, rule, one));
  if (found.length === 0 || !found.every(({ isRefused }) => isRefused())) return;
  yield worded(peer, rule.direction, found);
}

interface Pair {
  readonly other: ClusterWorkload;
  /** The other one's side. */
  readonly side: Side;
  /** Mostly one of the first gets through, and then nobody asks about the rest. */
  isRefused(): boolean;
}

/** More pairs than these say nothing new. */
const MANY = 400;

function pairsOf(peer: Peer, rule: Rule, { cluster, policy }: Applied): readonly Pair[] {
  const { inventory } = cluster;
  const own = findPods(inventory, subjectOf(policy)).certain;
  const isPeer = ({ path }: { readonly path: Peer["path"] }) => samePath(path, peer.path);
  const others = findPods(
    inventory,
    peersOf(policy, () => true, isPeer),
  ).certain;
  if (own.length * others.length > MANY) return [];
  return others.flatMap((other) => {
    const direction = rule.direction === "ingress" ? "egress" : "ingress";
    const side = sideAround(other, direction, cluster);
    return own
      .filter((one) => one !== other)
      .map((one) => ({ other, side, isRefused: () => isRefused(side, one, rule) }));
  });
}

/** Of what the rule allows nothing passes on the other side, whatever is not here. */
function isRefused(side: Side, own: ClusterWorkload, { ports, direction }: Rule): boolean {
  if (side.isolating.length === 0) return false;
  const destination = direction === "ingress" ? podsEnd(own) : side.end;
  const allowed = connectionsAt(portsOfRule(ports), destination, "part").upper;
  return !isNone(allowed) && isNone(both(allowed, passing(side, podsEnd(own)).upper));
}

function podsEnd(workload: ClusterWorkload): PodsEnd {
  return { is: "pods", workload };
}

function worded({ span, path }: Peer, direction: Direction, pairs: readonly Pair[]): Draft {
  const policies = new Set(pairs.flatMap(({ side }) => side.isolating.map(({ of }) => inlineCode(of.policy.name))));
  const whom = workloadsList(pairs.map(({ other }) => other));
  const [theirs, what] = direction === "ingress" ? ["egress", "may not open it"] : ["ingress", "does not let it in"];
  return finding({
    span,
    path,
    what: `${whom} ${what}: ${theirs} there is isolated by ${andList([...policies])}, and nothing allows this.`,
    why: "A connection needs both sides to allow it.",
    todo: `Allow it in the ${theirs} rules of a policy on these pods, too, or remove the peer.`,
  });
}
