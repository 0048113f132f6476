/** From the tree to a policy: tolerant, because a half-typed policy has a meaning too. Malformed parts are left out here
 * and reported by decode.ts. */

import type { Path } from "../syntax/path";
import { entryOf, isNull, type MapNode, type Node, valueAt } from "../syntax/tree";
import type { Direction, IpBlock, Peer, Policy, Port, Rule, Valued } from "./policy";
import { nodesOf, optional, type PlacedNode, placedItems, readNumber } from "./read-parts";
import { absentSelector, readSelector, readText } from "./read-selector";

/** The policy that a resource's map describes. `path` is the resource's place in its document (`[]`, or `["items", 0]`). */
export function readPolicy(root: MapNode, path: Path): Policy {
  const metadata = valueAt(root, "metadata");
  const spec = valueAt(root, "spec");
  const selector = entryOf(spec, "podSelector");
  const rules = {
    ingress: readRules(spec, "ingress", [...path, "spec"]),
    egress: readRules(spec, "egress", [...path, "spec"]),
  };
  const types = readPolicyTypes(spec);
  const at = [...path, "spec", "podSelector"];
  return {
    scope: "namespace",
    span: root.span,
    path,
    apiVersion: readText(valueAt(root, "apiVersion"))?.value ?? "",
    kind: readText(valueAt(root, "kind"))?.value ?? "",
    ...optional("name", readText(valueAt(metadata, "name"))),
    ...optional("namespace", nonEmpty(readText(valueAt(metadata, "namespace")))),
    podSelector: selector ? readSelector(selector.value, at, selector.key.span) : absentSelector(spec ?? root, at),
    selectorGiven: selector !== undefined,
    isolates: isolation(types, rules.egress.length > 0),
    policyTypesGiven: types.length > 0,
    ...rules,
  };
}

/** https://kubernetes.io/docs/reference/kubernetes-api/ NetworkPolicySpec.policyTypes: an empty list is an absent one. */
function isolation(types: readonly string[], hasEgressRules: boolean): Policy["isolates"] {
  if (types.length === 0) return { ingress: true, egress: hasEgressRules };
  return { ingress: types.includes("Ingress"), egress: types.includes("Egress") };
}

function readPolicyTypes(spec: Node | undefined): string[] {
  return nodesOf(valueAt(spec, "policyTypes")).flatMap((node) => readText(node)?.value ?? []);
}

function readRules(spec: Node | undefined, direction: Direction, parent: Path): Rule[] {
  const peersField = direction === "ingress" ? "from" : "to";
  return placedItems(spec, direction, parent).map(({ node, ...placed }) => ({
    ...placed,
    direction,
    peers: placedItems(node, peersField, placed.path).map(readPeer),
    ports: placedItems(node, "ports", placed.path).map(readPort),
  }));
}

function readPeer({ node, ...placed }: PlacedNode): Peer {
  return {
    ...placed,
    ...optional("podSelector", selectorAt(node, "podSelector", placed.path)),
    ...optional("namespaceSelector", selectorAt(node, "namespaceSelector", placed.path)),
    ...optional("ipBlock", readIpBlock(node, placed.path)),
  };
}

/** A selector that is null is not there at all, unlike `{}`: the server says "must specify a peer". */
function selectorAt(peer: Node, field: string, parent: Path) {
  const entry = entryOf(peer, field);
  if (!entry || isNull(entry.value)) return undefined;
  return readSelector(entry.value, [...parent, field], entry.key.span);
}

function readIpBlock(peer: Node, parent: Path): IpBlock | undefined {
  const entry = entryOf(peer, "ipBlock");
  const cidr = readText(valueAt(entry?.value, "cidr"));
  if (!entry || !cidr) return undefined;
  return {
    span: entry.value.span,
    key: entry.key.span,
    path: [...parent, "ipBlock"],
    cidr,
    except: nodesOf(valueAt(entry.value, "except")).flatMap((node) => readText(node) ?? []),
  };
}

function readPort({ node, ...placed }: PlacedNode): Port {
  return {
    ...placed,
    ...optional("protocol", readText(valueAt(node, "protocol"))),
    ...optional("port", readNumber(valueAt(node, "port")) ?? readText(valueAt(node, "port"))),
    ...optional("endPort", readNumber(valueAt(node, "endPort"))),
  };
}

function nonEmpty(text: Valued<string> | undefined): Valued<string> | undefined {
  return text?.value === "" ? undefined : text;
}
