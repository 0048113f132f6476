/** Who may reach whom where administrators have a say, too: slow, plain, and written from the documentation of the Network
 * Policy API alone. Pods have no addresses here, so that `networks` hold addresses outside of the cluster only. */

import type {
  AdminPeer,
  AdminPolicy,
  AdminRule,
  AnyPolicy,
  Effect,
  PeerMember,
  PodsMember,
  PortMember,
  Tier,
} from "../../server/src/core/model/admin-policy";
import type { Direction } from "../../server/src/core/model/policy";
import {
  type Address,
  type Cluster,
  type Connection,
  isInCidr,
  listensUnder,
  matches,
  mayPass,
  namespaceLabels,
  type Pod,
} from "./connectivity";

export interface TieredCluster extends Omit<Cluster, "policies"> {
  readonly policies: readonly AnyPolicy[];
}

/** Each side for itself: the Admin tier, then the NetworkPolicies, then the Baseline tier; what none decides on is allowed. */
export function isAllowedInTiers(cluster: TieredCluster, connection: Connection): boolean {
  const { from, to } = connection;
  return (
    from === to || (passesSide(cluster, connection, from, "egress") && passesSide(cluster, connection, to, "ingress"))
  );
}

function passesSide(cluster: TieredCluster, connection: Connection, end: Pod | Address, direction: Direction): boolean {
  if ("ip" in end) return true;
  const { policies } = cluster;
  const ofNamespaces = { ...cluster, policies: policies.filter((policy) => policy.scope === "namespace") };
  const admins = policies.filter((policy) => policy.scope === "cluster");
  const inTier = (tier: Tier) => effectOf(tier, admins, cluster, connection, end, direction);
  const first = inTier("Admin");
  if (first === "allow" || first === "deny") return first === "allow";
  return mayPass(ofNamespaces, connection, end, direction) ?? inTier("Baseline") !== "deny";
}

/** What the first rule says that matches, the policy with the lowest number first; `pass` ends the tier. */
function effectOf(
  tier: Tier,
  admins: readonly AdminPolicy[],
  cluster: TieredCluster,
  connection: Connection,
  end: Pod,
  direction: Direction,
): Effect | undefined {
  const other = direction === "ingress" ? connection.from : connection.to;
  return admins
    .filter((policy) => policy.tier === tier && policy.subject?.members.some((member) => holds(member, cluster, end)))
    .toSorted((a, b) => (a.priority?.value ?? 0) - (b.priority?.value ?? 0))
    .flatMap((policy) => policy[direction])
    .find((rule) => isAbout(rule, cluster, connection, other))?.effect;
}

function isAbout(rule: AdminRule, cluster: TieredCluster, connection: Connection, other: Pod | Address): boolean {
  const members = rule.ports.flatMap((port) => port.members);
  return (
    rule.peers.some((peer) => isPeer(peer, cluster, other)) &&
    (members.length === 0 || members.some((member) => isPort(member, connection)))
  );
}

function isPeer({ members }: AdminPeer, cluster: TieredCluster, other: Pod | Address): boolean {
  return members.some((member) => isMember(member, cluster, other));
}

function isMember(member: PeerMember, cluster: TieredCluster, other: Pod | Address): boolean {
  switch (member.is) {
    case "namespaces":
    case "pods":
      return !("ip" in other) && holds(member, cluster, other);
    case "networks":
      return "ip" in other && member.cidrs.some(({ value }) => isInCidr(value, other.ip));
    case "nodes":
    case "domainNames":
      throw new Error(`the little cluster has no ${member.is}`);
  }
}

function holds(member: PodsMember, cluster: TieredCluster, pod: Pod): boolean {
  const isIn = matches(member.namespaceSelector, namespaceLabels(cluster, pod.namespace));
  return isIn && (member.is === "namespaces" || matches(member.podSelector, pod.labels));
}

function isPort(member: PortMember, connection: Connection): boolean {
  if (member.is === "name") return listensUnder(member.name.value, connection);
  if ((member.protocol?.value ?? "TCP") !== connection.protocol) return false;
  switch (member.is) {
    case "number":
      return member.port.value === connection.port;
    case "range":
      return member.start.value <= connection.port && connection.port <= member.end.value;
    case "protocol":
      return true;
  }
}
