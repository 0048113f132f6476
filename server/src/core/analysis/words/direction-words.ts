/** What a policy does in one direction. */

import type { Direction } from "../../model/policy";
import { admittedWords, policyType } from "./admission-words";
import { bulletList } from "./listing";
import { paragraphs, sentences } from "./paragraphs";
import { isIgnored, type Reading } from "./reading";

/** For the keys `ingress` and `egress`. */
export function directionAnswer(reading: Reading, direction: Direction): string {
  const { policy } = reading;
  if (isIgnored(reading, direction)) return unrestrictedWords(reading, direction);
  const isImplied = direction === "egress" && !policy.policyTypesGiven;
  const implied = "`policyTypes` is left out: it is the egress rules that isolate the pods for egress.";
  return paragraphs([directionWords(reading, direction, "The selected pods"), isImplied ? implied : ""]);
}

/** "They accept TCP 80 from any source."; with several rules a bullet for each. `who` are the selected pods. */
export function directionWords(reading: Reading, direction: Direction, who: string): string {
  const rules = reading.policy[direction].map((rule) => admittedWords(reading, rule));
  const verb = direction === "ingress" ? "accept" : "may send";
  if (rules.length === 0) return nothing(direction);
  return rules.length === 1 ? `${who} ${verb} ${rules.join("")}.` : `${who} ${verb}:\n\n${bulletList(rules)}`;
}

/** "Egress is not restricted by this policy.", and what becomes of its rules. */
export function unrestrictedWords({ policy }: Reading, direction: Direction): string {
  const type = policyType(direction);
  const count = policy[direction].length;
  const ignored = count === 1 ? `its ${direction} rule is ignored` : `its ${direction} rules are ignored`;
  return sentences(
    `${type} is not restricted by this policy.`,
    count > 0 && `\`policyTypes\` leaves \`${type}\` out, so ${ignored}.`,
  );
}

function nothing(direction: Direction): string {
  return direction === "ingress"
    ? "Nothing may enter, unless another policy admits it."
    : "Nothing may leave, DNS look-ups included, unless another policy admits it.";
}
