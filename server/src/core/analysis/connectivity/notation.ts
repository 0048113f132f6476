/** Ends and connections in the notation that analysers of network policies print: `shop/web[Deployment]`, `TCP 80,443,8080-8090`. */

import type { Interval } from "../../base/interval-set";
import { addressText } from "../../schema/cidr";
import { type Bounds, type Connections, isAll, isNone, protocols, without } from "./connections";
import type { AddressesEnd } from "./ends";

export interface OwnerName {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** `namespace/name[Kind]`. */
export function ownerText({ namespace, name, kind }: OwnerName): string {
  return `${namespace}/${name}[${kind}]`;
}

/** The first and the last address: `a.b.c.d-e.f.g.h`. */
export function rangeText({ family, range }: AddressesEnd): string {
  return `${addressText(family, range.start)}-${addressText(family, range.end - 1n)}`;
}

/** Protocols in the order of the alphabet, their ports in that of the numbers. */
export function connectionsText(connections: Connections): string {
  if (isAll(connections)) return "All Connections";
  if (isNone(connections)) return "No Connections";
  const named = protocols.filter((protocol) => connections[protocol].length > 0);
  return named.map((protocol) => `${protocol} ${connections[protocol].map(portsText).join(",")}`).join(",");
}

/** `TCP 80`, `TCP 80, perhaps UDP 53` or `perhaps UDP 53`. */
export function boundsText({ lower, upper }: Bounds): string {
  const open = without(upper, lower);
  if (isNone(open)) return connectionsText(lower);
  return `${isNone(lower) ? "" : `${connectionsText(lower)}, `}perhaps ${connectionsText(open)}`;
}

function portsText({ start, end }: Interval<number>): string {
  return end - start === 1 ? `${start}` : `${start}-${end - 1}`;
}
