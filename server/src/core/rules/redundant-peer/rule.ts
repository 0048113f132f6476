/** A peer all of whose pods or addresses another peer of its rule names. */

import { covered, coversPeer } from "../../analysis/connectivity/coverage";
import { readsAsOnePeer } from "../../analysis/connectivity/dash-traps";
import type { Peer } from "../../model/policy";
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
          if (isDashTrap(found.one, peers)) continue;
          yield redundant(found, "peer", "all that it names another peer of the rule names, too");
        }
      }
    }
  },
});

/** One that the peer right above it covers because of its dash is a finding of its own. */
function isDashTrap(peer: Peer, peers: readonly Peer[]): boolean {
  const above = peers[peers.indexOf(peer) - 1];
  return above !== undefined && readsAsOnePeer(above, peer) && coversPeer(above, peer);
}
