/** Sets of connections: the ports of each protocol. */

import * as intervals from "../../base/interval-set";

/** The protocols that policies know, by the alphabet: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/ */
export const protocols = ["SCTP", "TCP", "UDP"] as const;
export type Protocol = (typeof protocols)[number];

export type Connections = Readonly<Record<Protocol, intervals.IntervalSet<number>>>;

const everyPort: intervals.IntervalSet<number> = [{ start: 1, end: 65_536 }];

export const noConnections: Connections = { SCTP: [], TCP: [], UDP: [] };
export const allConnections: Connections = { SCTP: everyPort, TCP: everyPort, UDP: everyPort };

/** Ports from `first` to `last`, both included; every port without them. Nothing where the protocol is none. */
export function connectionsOn(protocol: string, first?: number, last = first): Connections {
  if (!isProtocol(protocol)) return noConnections;
  const ports =
    first === undefined || last === undefined
      ? everyPort
      : intervals.intersection([{ start: first, end: last + 1 }], everyPort);
  return { ...noConnections, [protocol]: ports };
}

export function isProtocol(text: string): text is Protocol {
  return protocols.some((protocol) => protocol === text);
}

export function either(one: Connections, other: Connections): Connections {
  if (one === other || other === noConnections || one === allConnections) return one;
  if (one === noConnections || other === allConnections) return other;
  return named(one, other, intervals.union);
}

export function both(one: Connections, other: Connections): Connections {
  if (one === other || other === allConnections || one === noConnections) return one;
  if (one === allConnections || other === noConnections) return other;
  return named(one, other, intervals.intersection);
}

/** Those that are in `one` and not in `other`. */
export function without(one: Connections, other: Connections): Connections {
  if (other === noConnections || one === noConnections) return one;
  return one === other || other === allConnections ? noConnections : named(one, other, intervals.difference);
}

export function areSame(one: Connections, other: Connections): boolean {
  return one === other || protocols.every((protocol) => intervals.areSame(one[protocol], other[protocol]));
}

export function isNone(connections: Connections): boolean {
  return connections === noConnections || protocols.every((protocol) => connections[protocol].length === 0);
}

export function isAll(connections: Connections): boolean {
  return areSame(connections, allConnections);
}

/** The sets that everybody has are the very same, so that most comparisons end with one look. */
function named(
  one: Connections,
  other: Connections,
  join: (a: intervals.IntervalSet<number>, b: intervals.IntervalSet<number>) => intervals.IntervalSet<number>,
): Connections {
  const joined = {
    SCTP: join(one.SCTP, other.SCTP),
    TCP: join(one.TCP, other.TCP),
    UDP: join(one.UDP, other.UDP),
  };
  if (isNone(joined)) return noConnections;
  return isAll(joined) ? allConnections : joined;
}

/** What is allowed for sure, and what may be: they differ where the answer depends on what is not known. */
export interface Bounds {
  readonly lower: Connections;
  readonly upper: Connections;
}

export const nothing: Bounds = { lower: noConnections, upper: noConnections };
export const everything: Bounds = { lower: allConnections, upper: allConnections };

export function isSameBounds(one: Bounds, other: Bounds): boolean {
  return one === other || (areSame(one.lower, other.lower) && areSame(one.upper, other.upper));
}

export function eitherBound(one: Bounds, other: Bounds): Bounds {
  if (one === other || other === nothing || one === everything) return one;
  if (one === nothing || other === everything) return other;
  return { lower: either(one.lower, other.lower), upper: either(one.upper, other.upper) };
}

export function bothBounds(one: Bounds, other: Bounds): Bounds {
  if (one === other || other === everything || one === nothing) return one;
  if (one === everything || other === nothing) return other;
  return { lower: both(one.lower, other.lower), upper: both(one.upper, other.upper) };
}
