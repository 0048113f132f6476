/** From the tree to whom an administrator's policy is about: its subject and its peers choose pods in the same words. */

import type { Path } from "../syntax/path";
import { entryOf, type Node } from "../syntax/tree";
import type { AdminPeer, PeerMember, PlacedText, PodsMember } from "./admin-policy";
import type { Selector } from "./policy";
import { type FieldNode, nodesOf, type PlacedNode, placedField } from "./read-parts";
import { absentSelector, readSelector, readText } from "./read-selector";

/** An item of `from` or `to`. */
export function readAdminPeer({ node, ...placed }: PlacedNode): AdminPeer {
  const read = (field: string, reader: (field: FieldNode) => PeerMember) => {
    const found = placedField(node, field, placed.path);
    return found ? [reader(found)] : [];
  };
  return {
    ...placed,
    members: [
      ...readPods(node, placed.path),
      ...read("nodes", readNodes),
      ...read("networks", readNetworks),
      ...read("domainNames", readDomainNames),
    ],
  };
}

/** The fields `namespaces` and `pods` of a subject or a peer. */
export function readPods(holder: Node, path: Path): PodsMember[] {
  const all = placedField(holder, "namespaces", path);
  const some = placedField(holder, "pods", path);
  return [...(all ? [readNamespaces(all)] : []), ...(some ? [readNamespacedPods(some)] : [])];
}

function readNamespaces({ node, ...placed }: FieldNode): PodsMember {
  return { is: "namespaces", ...placed, namespaceSelector: readSelector(node, placed.path, placed.key, "absent") };
}

function readNamespacedPods({ node, ...placed }: FieldNode): PodsMember {
  return {
    is: "pods",
    ...placed,
    namespaceSelector: selectorIn(node, "namespaceSelector", placed.path),
    podSelector: selectorIn(node, "podSelector", placed.path),
  };
}

/** Its Go type is no pointer: one that is left out is the zero value, which matches everything. */
function selectorIn(holder: Node, field: string, parent: Path): Selector {
  const entry = entryOf(holder, field);
  const path = [...parent, field];
  return entry ? readSelector(entry.value, path, entry.key.span, "absent") : absentSelector(holder, path);
}

function readNodes({ node, ...placed }: FieldNode): PeerMember {
  return { is: "nodes", ...placed, nodeSelector: readSelector(node, placed.path, placed.key, "absent") };
}

function readNetworks({ node, ...placed }: FieldNode): PeerMember {
  return { is: "networks", ...placed, cidrs: readTexts(node, placed.path) };
}

function readDomainNames({ node, ...placed }: FieldNode): PeerMember {
  return { is: "domainNames", ...placed, domains: readTexts(node, placed.path) };
}

function readTexts(list: Node, parent: Path): PlacedText[] {
  return nodesOf(list).flatMap((item, index) => {
    const text = readText(item);
    return text ? [{ ...text, path: [...parent, index] }] : [];
  });
}
