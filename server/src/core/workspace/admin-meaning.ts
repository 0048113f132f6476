/** From a path inside a policy of the cluster's administrators to the part of the model that stands there. */

import type {
  AdminPeer,
  AdminPolicy,
  AdminPort,
  AdminRule,
  PeerMember,
  PlacedText,
  Subject,
} from "../model/admin-policy";
import { selectorsOf } from "../model/label-places";
import type { Direction } from "../model/policy";
import { type Path, startsWith } from "../syntax/path";
import { inMetadata, type MetadataMeaning } from "./meaning";
import { type InSelector, type SelectorMeaning, selectorMeaning } from "./selector-meaning";

/** The innermost part of the model around a path. `field` is one that has no part in what becomes of connections. */
export type AdminMeaning =
  | MetadataMeaning
  | { readonly is: "spec" | "tier" | "priority" }
  | { readonly is: "subject"; readonly subject: Subject }
  | SelectorMeaning<InSelector>
  | { readonly is: "direction"; readonly direction: Direction }
  | { readonly is: "rule" | "action" | "peers" | "ports"; readonly rule: AdminRule }
  | { readonly is: "peer"; readonly rule: AdminRule; readonly peer: AdminPeer }
  | { readonly is: "cidr" | "domain"; readonly rule: AdminRule; readonly peer: AdminPeer; readonly text: PlacedText }
  | { readonly is: "port"; readonly rule: AdminRule; readonly port: AdminPort };

/** `path` begins at the policy, not at its document. */
export function adminMeaningAt(policy: AdminPolicy, path: Path): AdminMeaning {
  const [top, field, ...below] = path;
  if (top === "metadata") return inMetadata(field, below);
  if (top !== "spec") return { is: "policy" };
  switch (field) {
    case undefined:
      return { is: "spec" };
    case "tier":
    case "priority":
      return { is: field };
    case "subject":
      return inSubject(policy, path);
    case "ingress":
    case "egress":
      return inDirection(policy, field, path, below);
    default:
      return { is: "field" };
  }
}

function inSubject({ subject, path: start }: AdminPolicy, path: Path): AdminMeaning {
  if (!subject) return { is: "field" };
  return inSelectorOf(subject.members, [...start, ...path]) ?? { is: "subject", subject };
}

function inDirection(policy: AdminPolicy, direction: Direction, path: Path, [index, field, item]: Path): AdminMeaning {
  if (index === undefined) return { is: "direction", direction };
  const rule = policy[direction][Number(index)];
  if (!rule) return { is: "field" };
  switch (field) {
    case undefined:
      return { is: "rule", rule };
    case "action":
      return { is: "action", rule };
    case "from":
    case "to":
      return inPeers(rule, rule.peers[Number(item)], [...policy.path, ...path]);
    case "ports":
    case "protocols":
      return inPorts(rule, [...policy.path, ...path]);
    default:
      return { is: "field" };
  }
}

/** Paths below begin at the document, as those of the model do. */
function inPorts(rule: AdminRule, path: Path): AdminMeaning {
  const port = rule.ports.find((candidate) => startsWith(path, candidate.path));
  return port ? { is: "port", rule, port } : { is: "ports", rule };
}

function inPeers(rule: AdminRule, peer: AdminPeer | undefined, path: Path): AdminMeaning {
  if (!peer) return { is: "peers", rule };
  return inSelectorOf(peer.members, path) ?? inTextOf(rule, peer, path) ?? { is: "peer", rule, peer };
}

/** At its `matchLabels` and `matchExpressions`, and inside of them. */
function inSelectorOf(members: readonly PeerMember[], path: Path): SelectorMeaning<InSelector> | undefined {
  const found = members
    .flatMap(selectorsOf)
    .find(({ selector }) => path.length > selector.path.length && startsWith(path, selector.path));
  return found && selectorMeaning<InSelector>(found, path.slice(found.selector.path.length));
}

function inTextOf(rule: AdminRule, peer: AdminPeer, path: Path): AdminMeaning | undefined {
  for (const member of peer.members) {
    const texts = member.is === "networks" ? member.cidrs : member.is === "domainNames" ? member.domains : [];
    const text = texts.find((candidate) => startsWith(path, candidate.path));
    if (text) return { is: member.is === "networks" ? "cidr" : "domain", rule, peer, text };
  }
  return undefined;
}
