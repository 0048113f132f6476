/** Can pods look up names, as far as the policies on them let them? */

import { remembered } from "../../base/remembered";
import type { Peer, Port, Rule } from "../../model/policy";
import type { WithoutPlaces } from "../../model/without-places";
import type { Cluster, ClusterPolicy, ClusterWorkload } from "../../workspace/cluster/cluster";
import { type DnsPods, dnsPods, dnsSelector } from "../selection/dns-pods";
import { findPods } from "../selection/finding-pods";
import { isolationOf } from "../selection/isolation";
import { type Labelled, matches, type SelectorTerms } from "../selection/matching";
import { subjectOf } from "../selection/sought";
import { termsOf } from "../selection/terms";
import { isWorld } from "./address-set";

type RuleTerms = WithoutPlaces<Rule>;
type PeerTerms = WithoutPlaces<Peer>;

export interface Blocked {
  readonly workload: ClusterWorkload;
  /** Questions over TCP get through, or may; names are looked up over UDP first. */
  readonly hasTcp: boolean;
  /** The NetworkPolicies on the pods that have egress rules, the first in the cluster's order first. */
  readonly allowing: readonly ClusterPolicy[];
}

/**
 * The pods that a policy selects, as far as all policies on them together leave them no way to the cluster's DNS over UDP for sure. Not
 * those that nothing but addresses is allowed to, or nothing at all: then names are not meant to be looked up. `said` is the policy as
 * its document says it now.
 */
export function blockedLookups(said: ClusterPolicy, cluster: Cluster): readonly Blocked[] {
  const waysOf = cluster.once(createWays);
  // Nothing that other policies say takes this away.
  if (waysOf(said).udp) return [];
  const asSaid = (policy: ClusterPolicy) => (policy.member === said.member ? said : policy);
  return findPods(cluster.inventory, subjectOf(said))
    .certain.filter(asksByNetwork)
    .flatMap((workload) => {
      const { certain, possible } = isolationOf(workload, cluster);
      return blocked(workload, certain.map(asSaid), possible.map(asSaid), waysOf) ?? [];
    });
}

/** A pod in its node's network asks as the node does, and one that answers such questions asks nobody here. */
function asksByNetwork(workload: ClusterWorkload): boolean {
  return !workload.hostNetwork && matches(dnsSelector, workload) !== "yes";
}

function blocked(
  workload: ClusterWorkload,
  certain: readonly ClusterPolicy[],
  possible: readonly ClusterPolicy[],
  waysOf: (policy: ClusterPolicy) => Ways,
): Blocked | undefined {
  const all = [...certain, ...possible];
  if (all.some(({ policy, isPartial }) => policy.scope === "cluster" || isPartial)) return undefined;
  const ways = all.map(waysOf);
  if (ways.some(({ udp }) => udp) || ways.every(({ isForAddresses }) => isForAddresses)) return undefined;
  const allowing = certain.filter((one) => rulesOf(one).length > 0);
  return { workload, hasTcp: ways.some(({ tcp }) => tcp), allowing };
}

/** What the egress rules of one policy let pass, or may. */
interface Ways {
  readonly udp: boolean;
  readonly tcp: boolean;
  /** They are about certain addresses alone, or there are none. */
  readonly isForAddresses: boolean;
}

/** Each policy is looked at once for all of its pods. */
function createWays({ inventory }: Cluster): (policy: ClusterPolicy) => Ways {
  const servers = dnsPods(inventory);
  return remembered((policy) => {
    const rules = rulesOf(policy);
    const isOver = (protocol: string) => rules.some((rule) => mayAsk(protocol, rule, policy.namespace, servers));
    return { udp: isOver("UDP"), tcp: isOver("TCP"), isForAddresses: rules.every(isForAddresses) };
  });
}

function rulesOf({ policy }: ClusterPolicy): readonly RuleTerms[] {
  return policy.scope === "namespace" && policy.isolates.egress ? policy.egress : [];
}

/** Who allows the whole world does not know addresses, but names. */
function isForAddresses({ peers }: RuleTerms): boolean {
  return peers.length > 0 && peers.every(({ ipBlock }) => ipBlock && !isWorld(ipBlock.cidr.value));
}

function mayAsk(protocol: string, { peers, ports }: RuleTerms, home: string, servers: readonly DnsPods[]): boolean {
  const own = ports.filter((port) => (port.protocol?.value ?? "TCP") === protocol);
  if (ports.length > 0 && own.length === 0) return false;
  const isDnsPort = ports.length === 0 || own.some(mayBeDns);
  if (peers.length === 0) return isDnsPort;
  return peers.some((peer) =>
    // A block may hold the DNS service's address, or that of a cache on the node.
    peer.ipBlock
      ? isDnsPort
      : servers.some((server) => mayName(peer, home, server) && (isDnsPort || isMeant(peer, server))),
  );
}

/** Nobody says what number a name has at pods that are not here. */
function mayBeDns({ port, endPort }: WithoutPlaces<Port>): boolean {
  if (port === undefined || typeof port.value === "string") return true;
  return port.value <= 53 && 53 <= (endPort?.value ?? port.value);
}

function mayName({ namespaceSelector, podSelector }: PeerTerms, home: string, { labels, namespace }: DnsPods): boolean {
  if (namespaceSelector ? matches(namespaceSelector, namespace) === "no" : namespace.name !== home) return false;
  return !podSelector || matches(podSelector, labels) !== "no";
}

/** Who names them knows on which port they listen: behind the service's port 53 there is 5353 or 8053 in some clusters. */
function isMeant({ namespaceSelector, podSelector }: PeerTerms, { labels, namespace, isAlone }: DnsPods): boolean {
  return asksFor(podSelector, labels) || (isAlone && asksFor(namespaceSelector, namespace));
}

function asksFor(selector: SelectorTerms | undefined, candidate: Labelled): boolean {
  const isNarrow = selector !== undefined && termsOf(selector).some(({ isPositive }) => isPositive);
  return isNarrow && matches(selector, candidate) === "yes";
}
