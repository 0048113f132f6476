/** Whom an administrator's policy means, as noun phrases: "every pod of namespaces labelled `team=a`". */

import type { AdminPeer, AdminRule, PeerMember } from "../../../model/admin-policy";
import { inlineCode } from "../inline-code";
import { alternatives, orList } from "../listing";
import { podsOfNamespaces, rangeWords } from "../peer-words";
import { selectedWords } from "../selector-words";

/** A subject or a peer, which has one member as far as it is sound. */
export function chosenWords({ members }: Pick<AdminPeer, "members">): string {
  return members.length === 0 ? "nobody" : alternatives(members.map(memberWords));
}

/** The peers of a rule, joined by "or". */
export function peersWords({ peers }: AdminRule): string {
  return peers.length === 0 ? "nobody" : alternatives(peers.map(chosenWords));
}

export function domainWords(name: string): string {
  return `the domain ${inlineCode(name)}`;
}

function memberWords(member: PeerMember): string {
  switch (member.is) {
    case "namespaces":
      return podsOfNamespaces(undefined, member.namespaceSelector);
    case "pods":
      return podsOfNamespaces(member.podSelector, member.namespaceSelector);
    case "nodes":
      return selectedWords(member.nodeSelector, "node");
    case "networks":
      return orList(member.cidrs.map(({ value }) => rangeWords(value)));
    case "domainNames":
      return orList(member.domains.map(({ value }) => domainWords(value)));
  }
}
