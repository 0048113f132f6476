/** The ports of rules, and which connections they are at a destination. */

import type { AdminPort, PortMember } from "../../model/admin-policy";
import type { Port } from "../../model/policy";
import type { WithoutPlaces } from "../../model/without-places";
import type { Path } from "../../syntax/path";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import { portsOf } from "../selection/rule-ports";
import {
  allConnections,
  type Bounds,
  type Connections,
  connectionsOn,
  either,
  eitherBound,
  everything,
  noConnections,
  nothing,
} from "./connections";
import type { End } from "./ends";
import type { Sight } from "./sight";

export interface BookPort {
  readonly path: Path;
  /** By number; nothing where the port goes by its name. */
  readonly connections: Connections;
  readonly name?: string;
  /** With a name: absent where the container says it. */
  readonly protocol?: string;
}

/** Of a NetworkPolicy; undefined for all connections. */
export function portsOfRule(ports: readonly WithoutPlaces<Port>[]): readonly BookPort[] | undefined {
  if (ports.length === 0) return undefined;
  return ports.map(({ path, protocol: stated, port, endPort }) => {
    const protocol = stated?.value ?? "TCP";
    if (typeof port?.value === "string") return { path, name: port.value, protocol, connections: noConnections };
    return { path, connections: connectionsOn(protocol, port?.value, endPort?.value ?? port?.value) };
  });
}

/** Undefined for all connections. */
export function portsOfAdmins(ports: readonly WithoutPlaces<AdminPort>[]): readonly BookPort[] | undefined {
  if (ports.length === 0) return undefined;
  return ports.flatMap(({ members }) => members.map(portOfAdmins));
}

function portOfAdmins(member: WithoutPlaces<PortMember>): BookPort {
  const { path } = member;
  switch (member.is) {
    case "name":
      return { path, name: member.name.value, connections: noConnections };
    case "protocol":
      return { path, connections: connectionsOn(member.protocol.value) };
    case "number":
      return { path, connections: connectionsOn(member.protocol?.value ?? "TCP", member.port.value) };
    case "range": {
      const { protocol, start, end } = member;
      return { path, connections: connectionsOn(protocol?.value ?? "TCP", start.value, end.value) };
    }
  }
}

/** The connections that any of the ports is at the destination. */
export function connectionsAt(ports: readonly BookPort[] | undefined, destination: End, sight: Sight): Bounds {
  if (!ports) return everything;
  return ports.map((port) => connectionsOfPort(port, destination, sight)).reduce(eitherBound, nothing);
}

/** An address gives no names; https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
export function connectionsOfPort({ connections, name, protocol }: BookPort, destination: End, sight: Sight): Bounds {
  if (name === undefined) return { lower: connections, upper: connections };
  if (destination.is === "addresses") return nothing;
  const { workload } = destination;
  const found = portsOf(workload)
    .filter((port) => port.name === name && (protocol === undefined || port.protocol === protocol))
    .map((port) => connectionsOn(port.protocol, port.number))
    .reduce(either, noConnections);
  const isNode = sight === "part" && workload.hostNetwork;
  if (!hasUnknownPorts(workload)) return { lower: isNode ? noConnections : found, upper: found };
  return {
    lower: isNode ? noConnections : found,
    upper: protocol === undefined ? allConnections : connectionsOn(protocol),
  };
}

export function hasUnknownPorts({ member }: ClusterWorkload): boolean {
  return member.object.hasUnknownPorts || member.isPatched;
}
