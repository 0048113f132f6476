/** What a rule of an administrator's policy decides, at its dash and at its keys. */

import type { AdminRule } from "../../../model/admin-policy";
import { sentences } from "../paragraphs";
import { decides, reach } from "./effect-words";
import type { AdminReading } from "./reading";

/** For a rule as a whole. */
export function ruleAnswer(reading: AdminReading, rule: AdminRule): string {
  const rules = reading.policy[rule.direction];
  const number = rules.indexOf(rule) + 1;
  const among = `This is rule ${number} of ${rules.length}: the first that matches a connection decides.`;
  return sentences(decides(reading, rule), rules.length > 1 && among);
}

/** For the key `action`, and its value. */
export function actionAnswer(reading: AdminReading, rule: AdminRule): string {
  return sentences(decides(reading, rule), reach(reading, rule));
}

/** For the keys `from` and `to`. */
export function peersAnswer(reading: AdminReading, rule: AdminRule): string {
  return sentences(decides(reading, rule), rule.peers.length > 1 && "The peers are alternatives (OR).");
}

/** For the keys `ports` and `protocols`. */
export function portsAnswer(reading: AdminReading, rule: AdminRule): string {
  return sentences(decides(reading, rule), rule.ports.length > 1 && "The ports are alternatives (OR).");
}
