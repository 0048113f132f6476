/** A port that another one of its rule holds. */

import { covered, coversPort } from "../../analysis/connectivity/coverage";
import { soundPolicies } from "../judged";
import { redundant } from "../redundant";
import { defineRule } from "../rule";

export const redundantPort = defineRule({
  id: "redundant-port",
  scope: "document",
  severity: "hint",
  *check(document) {
    for (const { ingress, egress } of soundPolicies(document)) {
      for (const { ports } of [...ingress, ...egress]) {
        for (const found of covered(ports, coversPort)) {
          yield redundant(found, "port", "another port of the rule holds it");
        }
      }
    }
  },
});
