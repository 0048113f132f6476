/** The rules between the fields of a NetworkPolicy's spec, from ValidateNetworkPolicySpec upstream. */

import { entryOf, isNull, type MapNode, type Node, valueAt } from "../syntax/tree";
import { type ItemAt, itemsOf } from "./items";
import { forbidden } from "./objection";
import type { Problem } from "./problem";
import { required } from "./required";
import { validateIpBlock } from "./validate-ip-block";
import { validatePort } from "./validate-port";
import { validateSelector } from "./validate-selector";

/** Paths begin at the resource, whose map `root` is. */
export function* validateSpec(root: MapNode): Generator<Problem> {
  const spec = valueAt(root, "spec");
  yield* validateSelector(spec, "podSelector", ["spec"]);
  for (const [direction, peers] of [
    ["ingress", "from"],
    ["egress", "to"],
  ] as const) {
    for (const rule of itemsOf(spec, direction, ["spec"])) {
      for (const port of itemsOf(rule.node, "ports", rule.path)) yield* validatePort(port.node, port.path);
      for (const peer of itemsOf(rule.node, peers, rule.path)) yield* validatePeer(peer);
    }
  }
}

const selectors = ["podSelector", "namespaceSelector"] as const;

function* validatePeer(peer: ItemAt): Generator<Problem> {
  const { node, path, item } = peer;
  if (node.kind !== "map" && !isNull(node)) return;
  const given = [...selectors, "ipBlock"].filter((field) => !isNull(valueAt(node, field)));
  for (const field of selectors) yield* validateSelector(node, field, path);
  yield* validateIpBlock(node, path);
  if (given.length === 0) yield required("", path, headOf(node, item), "must specify a peer");
  if (given.length > 1 && given.includes("ipBlock")) yield notBoth(peer);
}

function notBoth({ node, path }: ItemAt): Problem {
  const span = entryOf(node, "ipBlock")?.key.span ?? node.span;
  const server = [forbidden(path, "may not specify both ipBlock and another peer")];
  return { type: "forbidden-field", span, key: span, path: [...path, "ipBlock"], server };
}

/** An empty map stands for itself, an item without a value is shown with its dash. */
function headOf(node: Node, item: ItemAt["item"]) {
  const first = node.kind === "map" ? node.entries[0] : undefined;
  if (first) return first.key.span;
  return node.span.start < node.span.end ? node.span : item;
}
