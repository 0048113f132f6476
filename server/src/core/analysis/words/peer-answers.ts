/** Whom a peer admits: its selectors joined by AND, its neighbours by OR. */

import type { IpBlock, Peer, Rule } from "../../model/policy";
import { admits, neighbours, portsIfKnown, preposition } from "./admission-words";
import { sentences } from "./paragraphs";
import { addressWords, peerWords } from "./peer-words";
import type { Reading } from "./reading";
import { isEmpty } from "./selector-words";

/** The peer with the ports of its rule; then whom the rule admits besides. */
export function peerAnswer(reading: Reading, rule: Rule, peer: Peer): string {
  const { podSelector, namespaceSelector } = peer;
  const isBoth = podSelector && namespaceSelector && !isEmpty(podSelector) && !isEmpty(namespaceSelector);
  const others = rule.peers.filter((other) => other !== peer);
  return sentences(
    admits(reading, rule, `${portsIfKnown(reading, rule)} ${preposition(rule.direction)} ${peerWords(reading, peer)}`),
    isBoth && "The pod **and** its namespace must match.",
    neighbours(
      "peer",
      reading,
      rule,
      others.map((other) => peerWords(reading, other)),
    ),
  );
}

/** For what stands inside of an `ipBlock`. */
export function ipBlockAnswer(reading: Reading, rule: Rule, ipBlock: IpBlock): string {
  const words = addressWords(ipBlock);
  return sentences(
    admits(reading, rule, `${portsIfKnown(reading, rule)} ${preposition(rule.direction)} ${words}`),
    "It is meant for addresses outside the cluster, since those of pods change.",
  );
}
