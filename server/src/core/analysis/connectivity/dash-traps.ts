/** One dash too many: list items that read like one, and are alternatives. */

import type { Port, Rule } from "../../model/policy";
import type { PeerTerms } from "../selection/selecting";
import { termsOf } from "../selection/terms";

/** Namespaces behind one dash, and right below them pods behind another: pods of the policy's own namespace, whatever stands above. */
export function readsAsOnePeer(above: PeerTerms, below: PeerTerms): boolean {
  const isPodsAlone = below.podSelector !== undefined && !below.namespaceSelector && !below.ipBlock;
  const isNamespacesAlone = above.namespaceSelector !== undefined && !above.podSelector && !above.ipBlock;
  return isNamespacesAlone && isPodsAlone && termsOf(below.podSelector).length > 0;
}

/** Peers in one rule, and ports in the other: everybody may use these ports, and these peers may use every port. */
export function readsAsOneRule(above: Rule, below: Rule): boolean {
  const [peers, ports] = above.ports.length === 0 ? [above, below] : [below, above];
  const isApart =
    peers.peers.length > 0 && peers.ports.length === 0 && ports.peers.length === 0 && ports.ports.length > 0;
  return isApart && !ports.ports.every(isDns);
}

/** That everybody may be asked for names is what many policies say in a rule of its own. */
export function isDns({ port, endPort }: Port): boolean {
  return port?.value === 53 && (endPort === undefined || endPort.value === 53);
}
