/** Which port an item of `ports` admits, and for whom. */

import type { Port, Rule } from "../../model/policy";
import { admits, neighbours, preposition } from "./admission-words";
import { inlineCode } from "./inline-code";
import { sentences } from "./paragraphs";
import { peersWords } from "./peer-words";
import { portWords } from "./port-words";
import type { Reading } from "./reading";

/** The port with the peers of its rule, and what it leaves unsaid. */
export function portAnswer(reading: Reading, rule: Rule, port: Port): string {
  const peers = reading.isSound(rule) ? ` ${preposition(rule.direction)} ${peersWords(reading, rule)}` : "";
  const others = rule.ports.filter((other) => other !== port);
  return sentences(
    admits(reading, rule, `${portWords(port)}${peers}`),
    port.endPort && "Both ends of the range are included.",
    typeof port.port?.value === "string" && nameLookup(rule, port.port.value),
    !port.protocol && "The protocol is TCP, because none is given.",
    neighbours("port", reading, rule, others.map(portWords)),
  );
}

/** Names are looked up at the destination; addresses have none. */
function nameLookup({ direction, peers }: Rule, name: string): string {
  const isEgress = direction === "egress";
  const lookup = `${inlineCode(name)} is looked up among the container ports of each ${isEgress ? "destination" : "selected"} pod, so the number may differ from pod to pod.`;
  const hasAddresses = peers.length === 0 || peers.some((peer) => peer.ipBlock);
  return isEgress && hasAddresses ? `${lookup} It matches nothing but pods.` : lookup;
}
