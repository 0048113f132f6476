/** A rule that allows nothing but what another rule of its policy allows. */

import { covered, coversRule } from "../../analysis/connectivity/coverage";
import type { Rule } from "../../model/policy";
import { soundPolicies } from "../judged";
import { redundant } from "../redundant";
import { defineRule } from "../rule";

export const redundantRule = defineRule({
  id: "redundant-rule",
  scope: "document",
  severity: "hint",
  *check(document) {
    for (const { ingress, egress } of soundPolicies(document)) {
      for (const rules of [ingress, egress]) {
        const found = covered(rules, coversRule).filter(({ one, by }) => isOpen(one) || !isOpen(by));
        for (const one of found) yield redundant(one, "rule", "another rule allows all that it allows");
      }
    }
  },
});

/** One that allows everything beside others is a finding of its own. */
function isOpen({ peers, ports }: Rule): boolean {
  return peers.length === 0 && ports.length === 0;
}
