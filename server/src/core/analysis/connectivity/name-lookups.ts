/** Can pods look up names, as far as the policies on them let them? */

import type { Peer, Port, Rule } from "../../model/policy";
import type { WithoutPlaces } from "../../model/without-places";
import type { Cluster, ClusterPolicy, ClusterWorkload } from "../../workspace/cluster/cluster";
import { type DnsPods, dnsPods } from "../selection/dns-pods";
import { isolationOf } from "../selection/isolation";
import { matches } from "../selection/matching";

type RuleTerms = WithoutPlaces<Rule>;

/**
 * The NetworkPolicies on the workload's pods that have egress rules, the first in the cluster's order first, where together they
 * leave no way to the cluster's DNS for sure. Empty where there is one, or may be, and where nothing but addresses is
 * allowed, or nothing at all: then names are not meant to be looked up. `said` is a policy as its document says it now.
 */
export function withoutLookups(
  workload: ClusterWorkload,
  cluster: Cluster,
  said: ClusterPolicy,
): readonly ClusterPolicy[] {
  const asSaid = (policy: ClusterPolicy) => (policy.member === said.member ? said : policy);
  const isolation = isolationOf(workload, cluster);
  const [certain, possible] = [isolation.certain.map(asSaid), isolation.possible.map(asSaid)];
  const all = [...certain, ...possible];
  if (all.some(({ policy, isPartial }) => policy.scope === "cluster" || isPartial)) return [];
  const allowing = certain.filter((one) => rulesOf(one).length > 0);
  const rules = all.flatMap((one) => rulesOf(one).map((rule) => ({ rule, namespace: one.namespace })));
  if (rules.every(({ rule }) => rule.peers.length > 0 && rule.peers.every(({ ipBlock }) => ipBlock))) return [];
  const servers = dnsPods(cluster.inventory);
  return rules.some(({ rule, namespace }) => mayAsk(rule, namespace, servers)) ? [] : allowing;
}

function rulesOf({ policy }: ClusterPolicy): readonly RuleTerms[] {
  return policy.scope === "namespace" && policy.isolates.egress ? policy.egress : [];
}

function mayAsk({ peers, ports }: RuleTerms, namespace: string, servers: readonly DnsPods[]): boolean {
  if (ports.length > 0 && !ports.some(mayBeDns)) return false;
  return peers.length === 0 || peers.some((peer) => servers.some((server) => mayName(peer, namespace, server)));
}

/** Nobody says what number a name has at pods that are not here. */
function mayBeDns({ protocol, port, endPort }: WithoutPlaces<Port>): boolean {
  if ((protocol?.value ?? "TCP") === "SCTP") return false;
  if (port === undefined || typeof port.value === "string") return true;
  return port.value <= 53 && 53 <= (endPort?.value ?? port.value);
}

/** A block may hold the DNS service's address, or that of a cache on the node. */
function mayName(peer: WithoutPlaces<Peer>, home: string, { labels, namespace }: DnsPods): boolean {
  const { ipBlock, namespaceSelector, podSelector } = peer;
  if (ipBlock) return true;
  if (namespaceSelector ? matches(namespaceSelector, namespace) === "no" : namespace.name !== home) return false;
  return !podSelector || matches(podSelector, labels) !== "no";
}
