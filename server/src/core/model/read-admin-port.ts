/** From the tree to a port of an administrator's policy: the two API versions write the same things differently. */

import { isNull, type Node, valueAt } from "../syntax/tree";
import type { AdminPort, PortMember } from "./admin-policy";
import type { Placed, Valued } from "./policy";
import { type FieldNode, optional, type PlacedNode, placedField, readNumber } from "./read-parts";
import { readGivenText } from "./read-selector";

/** An item of `ports` (v1alpha1) or of `protocols` (v1alpha2). */
export function readAdminPort({ node, ...placed }: PlacedNode): AdminPort {
  const members = [...readers].flatMap(([name, read]) => {
    const field = placedField(node, name, placed.path);
    return (field && read(field)) ?? [];
  });
  return { ...placed, members };
}

const readers: ReadonlyMap<string, (field: FieldNode) => PortMember | undefined> = new Map([
  ["portNumber", readPortNumber],
  ["portRange", readPortRange],
  ["namedPort", readName],
  ["tcp", (field: FieldNode) => readProtocol(field, "TCP")],
  ["udp", (field: FieldNode) => readProtocol(field, "UDP")],
  ["sctp", (field: FieldNode) => readProtocol(field, "SCTP")],
  ["destinationNamedPort", readName],
]);

function readPortNumber({ node, ...place }: FieldNode): PortMember | undefined {
  const port = readNumber(valueAt(node, "port"));
  return port && { is: "number", ...place, ...optional("protocol", readGivenText(valueAt(node, "protocol"))), port };
}

function readPortRange({ node, ...place }: FieldNode): PortMember | undefined {
  return readRange(node, place, readGivenText(valueAt(node, "protocol")));
}

/** Only where `destinationPort` is not there, every port is meant; one without its number is half-typed. */
function readProtocol({ node, ...place }: FieldNode, name: string): PortMember | undefined {
  const protocol = { value: name, span: place.key };
  const destination = valueAt(node, "destinationPort");
  if (isNull(destination)) return { is: "protocol", ...place, protocol };
  const port = readNumber(valueAt(destination, "number"));
  if (port) return { is: "number", ...place, protocol, port };
  return readRange(valueAt(destination, "range"), place, protocol);
}

function readRange(node: Node | undefined, place: Placed, protocol?: Valued<string>): PortMember | undefined {
  const start = readNumber(valueAt(node, "start"));
  const end = readNumber(valueAt(node, "end"));
  return start && end && { is: "range", ...place, ...optional("protocol", protocol), start, end };
}

function readName({ node, ...place }: FieldNode): PortMember | undefined {
  const name = readGivenText(node);
  return name && { is: "name", ...place, name };
}
