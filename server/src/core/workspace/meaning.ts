/** From a path inside a NetworkPolicy to the part of the model that stands there. */

import type { Direction, IpBlock, Peer, Policy, Port, Rule } from "../model/policy";
import type { Path } from "../syntax/path";
import { type InSelector, type SelectorMeaning, selectorMeaning } from "./selector-meaning";

/** The innermost part of the model around a path. `field` is one that has no part in what the policy admits. */
export type Meaning =
  | MetadataMeaning
  | { readonly is: "spec" | "policyTypes" }
  | { readonly is: "policyType"; readonly index: number }
  | SelectorMeaning<InPolicy>
  | { readonly is: "direction"; readonly direction: Direction }
  | { readonly is: "rule" | "peers" | "ports"; readonly rule: Rule }
  | { readonly is: "peer"; readonly rule: Rule; readonly peer: Peer }
  | { readonly is: "ipBlock"; readonly rule: Rule; readonly peer: Peer; readonly ipBlock: IpBlock }
  | { readonly is: "port"; readonly rule: Rule; readonly port: Port };

export interface MetadataMeaning {
  readonly is: "policy" | "name" | "namespace" | "ownLabel" | "field";
}

interface InPolicy extends InSelector {
  /** Where the selector belongs to a peer; absent for the policy's own. */
  readonly peer?: Peer;
  readonly rule?: Rule;
}

/** `path` begins at the policy, not at its document. */
export function meaningAt(policy: Policy, path: Path): Meaning {
  const [top, field, ...below] = path;
  if (top === "metadata") return inMetadata(field, below);
  if (top !== "spec") return { is: "policy" };
  switch (field) {
    case undefined:
      return { is: "spec" };
    case "podSelector":
      return selectorMeaning<InPolicy>({ selector: policy.podSelector, owner: "pod" }, below);
    case "policyTypes":
      return typeof below[0] === "number" ? { is: "policyType", index: below[0] } : { is: "policyTypes" };
    case "ingress":
    case "egress":
      return inDirection(policy, field, below);
    default:
      return { is: "field" };
  }
}

/** Metadata is the same in every kind. */
export function inMetadata(field: string | number | undefined, below: Path): MetadataMeaning {
  if (field === undefined || field === "name" || field === "generateName") return { is: field ? "name" : "policy" };
  if (field === "namespace") return { is: "namespace" };
  return { is: field === "labels" && below.length > 0 ? "ownLabel" : "field" };
}

function inDirection(policy: Policy, direction: Direction, [index, field, ...below]: Path): Meaning {
  if (index === undefined) return { is: "direction", direction };
  const rule = policy[direction][Number(index)];
  if (!rule) return { is: "field" };
  switch (field) {
    case undefined:
      return { is: "rule", rule };
    case "from":
    case "to":
      return inPeers(rule, below);
    case "ports":
      return inPorts(rule, below);
    default:
      return { is: "field" };
  }
}

function inPorts(rule: Rule, [index]: Path): Meaning {
  const port = rule.ports[Number(index)];
  return port ? { is: "port", rule, port } : { is: "ports", rule };
}

function inPeers(rule: Rule, [index, field, ...below]: Path): Meaning {
  const peer = rule.peers[Number(index)];
  if (!peer) return { is: "peers", rule };
  const { ipBlock } = peer;
  if (field === "ipBlock" && ipBlock && below.length > 0) return { is: "ipBlock", rule, peer, ipBlock };
  if (field !== "podSelector" && field !== "namespaceSelector") return { is: "peer", rule, peer };
  const selector = peer[field];
  if (!selector || below.length === 0) return { is: "peer", rule, peer };
  return selectorMeaning({ selector, owner: field === "podSelector" ? "pod" : "namespace", rule, peer }, below);
}
