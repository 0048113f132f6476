/** A peer all of whose pods or addresses another peer of its rule names. */

import { covered, coversPeer } from "../../analysis/connectivity/coverage";
import { soundPolicies } from "../judged";
import { redundant } from "../redundant";
import { defineRule } from "../rule";

export const redundantPeer = defineRule({
  id: "redundant-peer",
  scope: "document",
  severity: "hint",
  *check(document) {
    for (const { ingress, egress } of soundPolicies(document)) {
      for (const { peers } of [...ingress, ...egress]) {
        for (const found of covered(peers, coversPeer)) {
          yield redundant(found, "peer", "all that it names another peer of the rule names, too");
        }
      }
    }
  },
});
