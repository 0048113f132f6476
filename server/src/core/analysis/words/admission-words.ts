/** The phrases that the answers on rules, peers and ports have in common. */

import type { Direction, Placed, Rule } from "../../model/policy";
import { counted, semicolonList } from "./listing";
import { peersWords } from "./peer-words";
import { trafficWords } from "./port-words";
import { isIgnored, type Reading } from "./reading";
import type { Soundness } from "./soundness";

/** How many neighbours of a peer or port are spelt out. */
const NEIGHBOURS = 3;

/** "TCP 80 from pods labelled `app=web` in namespace `shop`" */
export function admittedWords(reading: Reading, rule: Rule): string {
  return `${trafficWords(rule)} ${preposition(rule.direction)} ${peersWords(reading, rule)}`;
}

/** "Admits TCP 80.", or that it would if its direction were not ignored. */
export function admits(reading: Reading, { direction }: Rule, what: string): string {
  if (!isIgnored(reading, direction)) return `Admits ${what}.`;
  return `Ignored: \`policyTypes\` leaves \`${policyType(direction)}\` out. It would admit ${what}.`;
}

export function preposition(direction: Direction): "from" | "to" {
  return direction === "ingress" ? "from" : "to";
}

/** The ports of a rule, as far as no error in it leaves them unsure. */
export function portsIfKnown(reading: Reading, rule: Rule): string {
  return reading.isSound(rule) ? trafficWords(rule) : "traffic";
}

/** "Or the other port of this rule: UDP 53."; `others` are the noun's neighbours in their rule. */
export function neighbours(
  noun: string,
  { isSound }: Pick<Soundness, "isSound">,
  rule: Placed,
  others: readonly string[],
): string | false {
  if (others.length === 0) return false;
  const which = others.length === 1 ? `the other ${noun}` : `any of the ${counted(others.length, `other ${noun}`)}`;
  return `Or ${which} of this rule${isSound(rule) ? `: ${semicolonList(others, NEIGHBOURS)}` : ""}.`;
}

/** The direction as `policyTypes` spells it. */
export function policyType(direction: Direction): "Ingress" | "Egress" {
  return direction === "ingress" ? "Ingress" : "Egress";
}
