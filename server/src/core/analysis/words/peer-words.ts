/** Peers as noun phrases: "pods labelled `app=web` in namespaces labelled `team=a`". */

import type { IpBlock, Peer, Rule, Selector } from "../../model/policy";
import { inlineCode } from "./inline-code";
import { alternatives, andList } from "./listing";
import type { Reading } from "./reading";
import { isEmpty, namespacesWords, podsIn } from "./selector-words";

/** The policy's namespace as far as it is known: "namespace `accounts`". */
export function homeWords({ policy, knowsNamespace }: Reading): string {
  if (!knowsNamespace) return "the policy's own namespace";
  return policy.namespace
    ? `namespace ${inlineCode(policy.namespace.value)}`
    : "the namespace the policy is applied to";
}

/** Whom a peer means. */
export function peerWords(reading: Reading, { podSelector, namespaceSelector, ipBlock }: Peer): string {
  if (ipBlock) return addressWords(ipBlock);
  if (namespaceSelector) return podsOfNamespaces(podSelector, namespaceSelector);
  return podSelector ? podsIn(podSelector, ownNamespace(reading)) : "nobody";
}

/** Whom a rule's `from` or `to` means: "any source", or its peers joined by "or". */
export function peersWords(reading: Reading, { peers, direction }: Rule): string {
  if (peers.length === 0) return direction === "ingress" ? "any source" : "any destination";
  return alternatives(peers.map((peer) => peerWords(reading, peer)));
}

/** "addresses in `10.0.0.0/8` except those in `10.1.0.0/16`" */
export function addressWords({ cidr, except }: IpBlock): string {
  const range = rangeWords(cidr.value);
  return except.length === 0
    ? range
    : `${range} except those in ${andList(except.map(({ value }) => inlineCode(value)))}`;
}

/** "addresses in `10.0.0.0/8`". All of IPv4 includes nothing of IPv6, nor the reverse. */
export function rangeWords(cidr: string): string {
  if (cidr === "0.0.0.0/0") return `all IPv4 addresses (${inlineCode(cidr)})`;
  if (cidr === "::/0") return `all IPv6 addresses (${inlineCode(cidr)})`;
  const isSingle = cidr.endsWith(cidr.includes(":") ? "/128" : "/32");
  return `${isSingle ? "the address" : "addresses in"} ${inlineCode(cidr)}`;
}

/** "every pod of namespaces labelled `team=a`", "pods labelled `app=web` in any namespace" */
export function podsOfNamespaces(pods: Selector | undefined, namespaces: Selector): string {
  if (!pods || isEmpty(pods))
    return isEmpty(namespaces) ? "every pod of every namespace" : `every pod of ${namespacesWords(namespaces)}`;
  return podsIn(pods, isEmpty(namespaces) ? "any namespace" : namespacesWords(namespaces));
}

function ownNamespace(reading: Reading): string {
  return reading.knowsNamespace && reading.policy.namespace ? homeWords(reading) : "the policy's own namespace";
}
