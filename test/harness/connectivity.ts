/** Who may reach whom, pod by pod and policy by policy: slow, plain, and written from the Kubernetes documentation alone, so
 * that tests can hold cleverer answers against it. */

import { BlockList, isIP } from "node:net";
import type { Direction, IpBlock, Peer, Policy, Port, Rule, Selector } from "../../server/src/core/model/policy";

export type Protocol = "TCP" | "UDP" | "SCTP";
export type Labels = Readonly<Record<string, string>>;

export interface ContainerPort {
  readonly name: string;
  readonly port: number;
  /** Default TCP. */
  readonly protocol?: Protocol;
}

export interface Pod {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Labels;
  /** Needed only where a policy names a port. */
  readonly ports?: readonly ContainerPort[];
}

/** An address outside of the cluster. */
export interface Address {
  readonly ip: string;
}

export interface Cluster {
  readonly pods: readonly Pod[];
  /** Labels by namespace, without the label that every namespace has; one that is missing here exists all the same. */
  readonly namespaces: Readonly<Record<string, Labels>>;
  readonly policies: readonly Policy[];
}

export interface Connection {
  readonly from: Pod | Address;
  readonly to: Pod | Address;
  readonly protocol: Protocol;
  readonly port: number;
}

/** May the connection be made? The egress side of its source and the ingress side of its destination must both allow it. */
export function isAllowed(cluster: Cluster, connection: Connection): boolean {
  const { from, to } = connection;
  return (
    from === to ||
    ((mayPass(cluster, connection, from, "egress") ?? true) && (mayPass(cluster, connection, to, "ingress") ?? true))
  );
}

/**
 * What the NetworkPolicies of one side say; undefined where none of the direction selects it, so that it is not isolated.
 * Policies add up. Addresses have none.
 */
export function mayPass(
  cluster: Cluster,
  connection: Connection,
  end: Pod | Address,
  direction: Direction,
): boolean | undefined {
  const isolating = cluster.policies.filter((policy) => policy.isolates[direction] && selects(policy, end));
  if (isolating.length === 0) return undefined;
  return isolating.some((policy) => policy[direction].some((rule) => admits(cluster, policy, rule, connection)));
}

function selects(policy: Policy, end: Pod | Address): boolean {
  return "labels" in end && end.namespace === namespaceOf(policy) && matches(policy.podSelector, end.labels);
}

/** Peers AND ports; where a list is empty, anything goes. */
function admits(cluster: Cluster, policy: Policy, { direction, peers, ports }: Rule, connection: Connection): boolean {
  const other = direction === "ingress" ? connection.from : connection.to;
  return (
    (peers.length === 0 || peers.some((peer) => isPeer(cluster, policy, peer, other))) &&
    (ports.length === 0 || ports.some((port) => isPort(port, connection)))
  );
}

/** A block is meant for addresses outside of the cluster, a selector for pods; an item with neither is no peer at all. */
function isPeer(cluster: Cluster, policy: Policy, peer: Peer, other: Pod | Address): boolean {
  const { ipBlock, podSelector, namespaceSelector } = peer;
  if ("ip" in other) return ipBlock !== undefined && isInBlock(ipBlock, other.ip);
  if (ipBlock || (!podSelector && !namespaceSelector)) return false;
  const inNamespace = namespaceSelector
    ? matches(namespaceSelector, namespaceLabels(cluster, other.namespace))
    : other.namespace === namespaceOf(policy);
  return inNamespace && (!podSelector || matches(podSelector, other.labels));
}

function isPort({ protocol, port, endPort }: Port, connection: Connection): boolean {
  if ((protocol?.value ?? "TCP") !== connection.protocol) return false;
  if (!port) return true;
  if (typeof port.value === "string") return listensUnder(port.value, connection);
  return port.value <= connection.port && connection.port <= (endPort?.value ?? port.value);
}

/** A name means whatever port each destination gives it, of the same protocol; an address gives none. */
export function listensUnder(name: string, { to, protocol, port }: Connection): boolean {
  const ports = "labels" in to ? (to.ports ?? []) : [];
  return ports.some((own) => own.name === name && own.port === port && (own.protocol ?? "TCP") === protocol);
}

/** All labels and all requirements; a label that is not there satisfies NotIn and DoesNotExist. */
export function matches({ labels, requirements }: Selector, actual: Labels): boolean {
  return (
    labels.every(({ name, value }) => actual[name.value] === value.value) &&
    requirements.every(({ name, operator, values }) => {
      const value = actual[name.value];
      const listed = values.some((candidate) => candidate.value === value);
      return holds(operator.value, value !== undefined, listed);
    })
  );
}

function holds(operator: string, exists: boolean, listed: boolean): boolean {
  switch (operator) {
    case "In":
      return listed;
    case "NotIn":
      return !listed;
    case "Exists":
      return exists;
    case "DoesNotExist":
      return !exists;
    default:
      throw new Error(`the API server refuses the operator ${operator}`);
  }
}

/** The API server labels each namespace with its name. */
export function namespaceLabels({ namespaces }: Pick<Cluster, "namespaces">, name: string): Labels {
  return { ...namespaces[name], "kubernetes.io/metadata.name": name };
}

function namespaceOf(policy: Policy): string {
  return policy.namespace?.value ?? "default";
}

function isInBlock({ cidr, except }: IpBlock, ip: string): boolean {
  return isInCidr(cidr.value, ip) && !except.some(({ value }) => isInCidr(value, ip));
}

/** Node's list takes an IPv4 address for an IPv6 one that maps it, which is not meant here: the families are kept apart. */
export function isInCidr(cidr: string, ip: string): boolean {
  const [network = "", length] = cidr.split("/");
  if (isIP(network) !== isIP(ip)) return false;
  const family = isIP(ip) === 4 ? "ipv4" : "ipv6";
  const list = new BlockList();
  list.addSubnet(network, Number(length), family);
  return list.check(ip, family);
}
