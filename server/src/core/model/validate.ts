/** What a schema cannot say: rules between fields, from pkg/apis/networking/validation/validation.go upstream. */

import { formatPath, type Path } from "../syntax/path";
import { entryOf, isNull, type ListNode, type MapNode, type Node, valueAt } from "../syntax/tree";
import type { Problem } from "./problem";
import { required } from "./required";
import { validatePort } from "./validate-port";
import { validateSelector } from "./validate-selector";

/** The problems between fields of one NetworkPolicy. Values of the wrong type are passed over: the schema has them. */
export function* validate(root: MapNode, path: Path): Generator<Problem> {
  yield* validateName(root, path);
  const spec = valueAt(root, "spec");
  const at = [...path, "spec"];
  yield* validateSelector(spec, "podSelector", at);
  for (const item of itemsOf(spec, "policyTypes", at)) yield* validatePolicyType(item);
  for (const [direction, peers] of [
    ["ingress", "from"],
    ["egress", "to"],
  ] as const) {
    for (const rule of itemsOf(spec, direction, at)) {
      for (const port of itemsOf(rule.node, "ports", rule.path)) yield* validatePort(port.node, port.path);
      for (const peer of itemsOf(rule.node, peers, rule.path)) yield* validatePeer(peer);
    }
  }
}

function* validateName(root: MapNode, path: Path): Generator<Problem> {
  const metadata = valueAt(root, "metadata");
  if (!isEmpty(valueAt(metadata, "name")) || !isEmpty(valueAt(metadata, "generateName"))) return;
  const head = entryOf(metadata, "name") ?? entryOf(root, "metadata") ?? root.entries[0];
  yield required("name", [...path, "metadata"], head?.key.span ?? root.span, "name or generateName is required");
}

/** An item without a value decodes to the empty string, which is no direction. */
function* validatePolicyType({ node, path, item }: ItemAt): Generator<Problem> {
  if (!isNull(node)) return;
  const supported = ["Ingress", "Egress"];
  const server = `${formatPath(path)}: Unsupported value: "": supported values: "Ingress", "Egress"`;
  yield { type: "unsupported-value", span: item, path, found: "", supported, server };
}

const selectors = ["podSelector", "namespaceSelector"] as const;

function* validatePeer({ node, path, item }: ItemAt): Generator<Problem> {
  if (node.kind !== "map" && !isNull(node)) return;
  const given = [...selectors, "ipBlock"].filter((field) => !isNull(valueAt(node, field)));
  for (const field of selectors) yield* validateSelector(node, field, path);
  yield* validateIpBlock(node, path);
  if (given.length === 0) yield required("", path, headOf(node, item), "must specify a peer");
  if (given.length > 1 && given.includes("ipBlock")) yield notBoth(node, path);
}

function notBoth(peer: Node, path: Path): Problem {
  const span = entryOf(peer, "ipBlock")?.key.span ?? peer.span;
  const server = `${formatPath(path)}: Forbidden: may not specify both ipBlock and another peer`;
  return { type: "forbidden-field", span, key: span, path: [...path, "ipBlock"], server };
}

function* validateIpBlock(peer: Node, path: Path): Generator<Problem> {
  const entry = entryOf(peer, "ipBlock");
  if (entry?.value.kind !== "map" || !isEmpty(valueAt(entry.value, "cidr"))) return;
  yield required("cidr", [...path, "ipBlock"], entryOf(entry.value, "cidr")?.key.span ?? entry.key.span, "");
}

interface ItemAt {
  readonly node: Node;
  readonly path: Path;
  readonly item: ListNode["items"][number]["span"];
}

/** The items of the list in a field, each with its path; none where the field holds no list. */
function itemsOf(holder: Node | undefined, field: string, parent: Path): ItemAt[] {
  const list = valueAt(holder, field);
  if (list?.kind !== "list") return [];
  return list.items.map(({ value, span }, index) => ({ node: value, path: [...parent, field, index], item: span }));
}

function isEmpty(node: Node | undefined): boolean {
  return isNull(node) || (node?.kind === "scalar" && node.value === "");
}

/** An empty map stands for itself, an item without a value is shown with its dash. */
function headOf(node: Node, item: ItemAt["item"]) {
  const first = node.kind === "map" ? node.entries[0] : undefined;
  if (first) return first.key.span;
  return node.span.start < node.span.end ? node.span : item;
}
