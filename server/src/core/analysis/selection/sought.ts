/** Which pods a policy speaks of, as it is applied: those it is about, and those that its peers name. */

import type { PeerMember } from "../../model/admin-policy";
import type { Placed } from "../../model/policy";
import type { WithoutPlaces } from "../../model/without-places";
import type { Path } from "../../syntax/path";
import { samePath } from "../../syntax/path";
import type { ClusterPolicy } from "../../workspace/cluster/cluster";
import type { SelectorTerms } from "./matching";
import type { SoughtPods } from "./near-miss";
import type { PeerTerms } from "./selecting";

/** Matches everything. */
export const everything: SelectorTerms = { labels: [], requirements: [] };

/** The pods that the policy selects. */
export function subjectOf({ policy, namespace }: ClusterPolicy): readonly SoughtPods[] {
  return policy.scope === "namespace"
    ? [{ podSelector: policy.podSelector, namespace }]
    : (policy.subject?.members ?? []).flatMap(podsOfMember);
}

type IsAsked = (part: Pick<WithoutPlaces<Placed>, "path">) => boolean;

/** The pods that peers name: those of the rules that are asked for, and of these those that are. */
export function peersOf(
  { policy, namespace }: ClusterPolicy,
  isRule: IsAsked,
  isPeer: IsAsked = () => true,
): readonly SoughtPods[] {
  if (policy.scope === "namespace") {
    const rules = [...policy.ingress, ...policy.egress].filter(isRule);
    return rules.flatMap(({ peers }) => peers.filter(isPeer).flatMap((one) => podsOfPeer(one, namespace)));
  }
  const rules = [...policy.ingress, ...policy.egress].filter(isRule);
  return rules.flatMap(({ peers }) => peers.filter(isPeer).flatMap(({ members }) => members.flatMap(podsOfMember)));
}

type RuleTerms = { readonly path: Path; readonly peers: readonly unknown[] } & Pick<
  ClusterPolicy["policy"]["ingress"][number],
  "direction"
>;

/** Where a rule's ports are: at the selected pods, or at the peers; no peers at all are everybody. */
export function destinationsOf({ direction, peers, path }: RuleTerms, applied: ClusterPolicy): readonly SoughtPods[] {
  if (direction === "ingress") return subjectOf(applied);
  if (peers.length === 0) return [{ podSelector: everything, namespaceSelector: everything }];
  return peersOf(applied, (rule) => samePath(rule.path, path));
}

/** The pods that a peer of a policy in the namespace names. */
export function podsOfPeer({ podSelector, namespaceSelector, ipBlock }: PeerTerms, namespace: string): SoughtPods[] {
  if (ipBlock || (!podSelector && !namespaceSelector)) return [];
  const reach = namespaceSelector ? { namespaceSelector } : { namespace };
  return [{ podSelector: podSelector ?? everything, ...reach }];
}

export function podsOfMember(member: WithoutPlaces<PeerMember>): SoughtPods[] {
  if (member.is !== "pods" && member.is !== "namespaces") return [];
  const podSelector = member.is === "pods" ? member.podSelector : everything;
  return [{ podSelector, namespaceSelector: member.namespaceSelector }];
}
