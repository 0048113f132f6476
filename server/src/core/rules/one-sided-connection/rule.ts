/** A policy lets pods in that may not go out, or out to pods that do not let them in. */

import { connectionsAt, portsOfRule } from "../../analysis/connectivity/book-ports";
import { both, isNone } from "../../analysis/connectivity/connections";
import type { PodsEnd } from "../../analysis/connectivity/ends";
import { passing } from "../../analysis/connectivity/passing";
import { sidesAround } from "../../analysis/connectivity/rulebook-around";
import type { Side } from "../../analysis/connectivity/side";
import type { Applied } from "../../analysis/selection/applied";
import { eachObject } from "../../analysis/selection/each-object";
import { type FoundPods, findPods } from "../../analysis/selection/finding-pods";
import { peersOf, subjectOf } from "../../analysis/selection/sought";
import { isBlind } from "../../analysis/selection/standpoint";
import { termsOf } from "../../analysis/selection/terms";
import { inlineCode } from "../../analysis/words/inline-code";
import { andList } from "../../analysis/words/listing";
import { portWords } from "../../analysis/words/port-words";
import type { Peer, Rule } from "../../model/policy";
import { samePath } from "../../syntax/path";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import { type Draft, finding } from "../finding";
import { policiesToJudge } from "../judged";
import { relatedPolicy } from "../related-policy";
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
      const asked = [...policy.ingress, ...policy.egress].flatMap((rule) =>
        policy.isolates[rule.direction] ? rule.peers.filter(isNarrow).map((peer) => ({ peer, rule })) : [],
      );
      const owners = asked.length > 0 ? applied.map(ownerOf) : [];
      for (const { peer, rule } of asked) yield* judge(peer, rule, owners);
    }
  },
});

/** Who admits everybody does not count on each of them. */
function isNarrow({ podSelector }: Peer): boolean {
  return podSelector !== undefined && termsOf(podSelector).some(({ isPositive }) => isPositive);
}

/** A policy with the pods that it selects. */
interface Owner extends Applied {
  readonly owned: FoundPods;
}

function ownerOf(applied: Applied): Owner {
  return { ...applied, owned: findPods(applied.cluster.inventory, subjectOf(applied.policy)) };
}

function* judge(peer: Peer, rule: Rule, owners: readonly Owner[]): Generator<Draft> {
  const found = owners.map((one) => pairsOf(peer, rule, one));
  const pairs = found.flatMap((some) => some ?? []);
  if (found.includes(undefined) || pairs.length === 0 || !pairs.every(({ isRefused }) => isRefused())) return;
  yield worded(peer, rule, pairs);
}

interface Pair {
  readonly own: ClusterWorkload;
  readonly other: ClusterWorkload;
  /** The other one's side. */
  readonly side: Side;
  /** Mostly one of the first gets through, and then nobody asks about the rest. */
  isRefused(): boolean;
}

/** More pairs than these say nothing new. */
const MANY = 400;

/** Undefined where it cannot be told whom the peer means, or the policy. */
function pairsOf(peer: Peer, rule: Rule, { cluster, policy, owned }: Owner): readonly Pair[] | undefined {
  const isPeer = ({ path }: { readonly path: Peer["path"] }) => samePath(path, peer.path);
  const others = findPods(
    cluster.inventory,
    peersOf(policy, () => true, isPeer),
  );
  if (isDoubtful(owned) || isDoubtful(others)) return undefined;
  if (owned.certain.length * others.certain.length > MANY) return undefined;
  const direction = rule.direction === "ingress" ? "egress" : "ingress";
  return others.certain.flatMap((other) => {
    const side = sidesAround(cluster)(podsEnd(other), direction);
    return owned.certain
      .filter((own) => own !== other)
      .map((own) => ({ own, other, side, isRefused: () => isRefused(side, own, rule) }));
  });
}

function isDoubtful({ doubtful, perhapsInReach }: FoundPods): boolean {
  return doubtful.length + perhapsInReach.length > 0;
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

function worded({ span, path }: Peer, { direction, ports }: Rule, pairs: readonly Pair[]): Draft {
  const isolating = eachObject(pairs.flatMap(({ side }) => side.isolating.map(({ of }) => of.policy)));
  const [whom, own] = [pairs.map(({ other }) => other), pairs.map((pair) => pair.own)].map(workloadsList);
  const what = ports.length === 0 ? "connections" : andList(ports.map(portWords));
  const [side, theirs, towards] = direction === "ingress" ? ["Egress", "egress", "to"] : ["Ingress", "ingress", "from"];
  const names = andList(isolating.map(({ name }) => (name === "" ? "a policy without a name" : inlineCode(name))));
  return finding({
    span,
    path,
    what: `${side} of ${whom} does not allow ${what} ${towards} ${own}: it is isolated by ${names}, and no rule here allows this.`,
    why: "A connection needs both sides to allow it.",
    todo: `Allow it in a policy on ${whom}, too, or remove the peer.`,
    related: (_, snapshot) =>
      isolating.flatMap((one) => relatedPolicy(one, `This policy isolates ${theirs} of ${whom}.`, snapshot)),
  });
}
