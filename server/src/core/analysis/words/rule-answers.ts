/** What a rule admits, at its dash and at the keys of its two lists. */

import type { Rule } from "../../model/policy";
import { admits, admittedWords } from "./admission-words";
import { sentences } from "./paragraphs";
import type { Reading } from "./reading";

/** For a rule as a whole: its ports AND its peers. */
export function ruleAnswer(reading: Reading, rule: Rule): string {
  const rules = reading.policy[rule.direction];
  const number = rules.indexOf(rule) + 1;
  const among = `This is rule ${number} of ${rules.length}: one that admits a connection is enough.`;
  return sentences(admits(reading, rule, admittedWords(reading, rule)), rules.length > 1 && among);
}

/** For the keys `from` and `to`. */
export function peersAnswer(reading: Reading, rule: Rule): string {
  const isIngress = rule.direction === "ingress";
  return sentences(
    admits(reading, rule, admittedWords(reading, rule)),
    rule.peers.length === 0 &&
      `An empty ${isIngress ? "`from`" : "`to`"} means every ${isIngress ? "source" : "destination"}.`,
    rule.peers.length > 1 && "The peers are alternatives (OR).",
  );
}

/** For the key `ports`. */
export function portsAnswer(reading: Reading, rule: Rule): string {
  return sentences(
    admits(reading, rule, admittedWords(reading, rule)),
    rule.ports.length === 0 && "An empty `ports` means every port of every protocol.",
    rule.ports.length > 1 && "The ports are alternatives (OR).",
  );
}
