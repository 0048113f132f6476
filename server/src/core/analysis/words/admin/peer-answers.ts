/** What a rule of an administrator's policy decides for one of its peers. */

import type { AdminPeer, AdminRule, PeerMember } from "../../../model/admin-policy";
import { neighbours, preposition } from "../admission-words";
import { inlineCode } from "../inline-code";
import { sentences } from "../paragraphs";
import { rangeWords } from "../peer-words";
import { isEmpty } from "../selector-words";
import { decidesOn } from "./effect-words";
import { chosenWords, domainWords } from "./peer-words";
import { trafficWords } from "./port-words";
import { type AdminReading, effectOf } from "./reading";

/** The peer with the ports of its rule; then whom the rule means besides. */
export function peerAnswer(reading: AdminReading, rule: AdminRule, peer: AdminPeer): string {
  const others = rule.peers.filter((other) => other !== peer);
  return sentences(
    about(reading, rule, chosenWords(peer)),
    ...peer.members.map((member) => note(reading, rule, member)),
    neighbours("peer", reading, rule, others.map(chosenWords)),
  );
}

/** For one block of `networks`. */
export function cidrAnswer(reading: AdminReading, rule: AdminRule, cidr: string): string {
  return sentences(about(reading, rule, rangeWords(cidr)), inCluster);
}

/** For one of `domainNames`. */
export function domainAnswer(reading: AdminReading, rule: AdminRule, domain: string): string {
  const parent = domain.startsWith("*.") && domain.slice(2);
  return sentences(
    about(reading, rule, domainWords(domain)),
    parent && `\`*\` stands for one or more labels: ${inlineCode(parent)} itself is not meant.`,
    unlessAllowed(reading, rule),
  );
}

function about(reading: AdminReading, rule: AdminRule, whom: string): string {
  const traffic = reading.isSound(rule) ? trafficWords(rule) : "traffic";
  return decidesOn(reading, rule, `${traffic} ${preposition(rule.direction)} ${whom}`);
}

function note(reading: AdminReading, rule: AdminRule, member: PeerMember): string | false {
  switch (member.is) {
    case "namespaces":
      return false;
    case "pods": {
      const isBoth = !isEmpty(member.namespaceSelector) && !isEmpty(member.podSelector);
      return isBoth && "The pod **and** its namespace must match.";
    }
    case "nodes":
      return "A node is known by the addresses in its status.";
    case "networks":
      return inCluster;
    case "domainNames":
      return unlessAllowed(reading, rule);
  }
}

const inCluster = "Pods and nodes with such an address count, too.";

function unlessAllowed(reading: AdminReading, rule: AdminRule): string | false {
  const effect = effectOf(reading, rule);
  return (
    effect !== undefined &&
    effect !== "allow" &&
    "The API defines domain names for rules that allow, and for no others."
  );
}
