/** The connections that one rule is about. */

import { type Answer, either } from "../selection/matching";
import { holdsAddresses, isWhole } from "./address-set";
import { connectionsAt } from "./book-ports";
import { type Bounds, noConnections, nothing } from "./connections";
import type { End, PodsEnd } from "./ends";
import type { BookPeer, BookRule, Rulebook } from "./rulebook";
import type { Selected } from "./selections";

/** The connections that a rule is about: its peers AND its ports. */
export function covered({ peers, ports }: BookRule, other: End, destination: End, rulebook: Rulebook): Bounds {
  const answer = peers ? peers.reduce<Answer>((sum, peer) => either(sum, isPeer(peer, other, rulebook)), "no") : "yes";
  if (answer === "no") return nothing;
  const bounds = connectionsAt(ports, destination, rulebook.sight);
  return answer === "yes" ? bounds : { lower: noConnections, upper: bounds.upper };
}

/** Is the other end one of those that the peer names? */
export function isPeer(peer: BookPeer, other: End, { sight }: Rulebook): Answer {
  const { addresses, isUnknown } = peer;
  if (other.is === "addresses") return addresses && holdsAddresses(addresses, other) ? "yes" : doubt(isUnknown);
  const { hostNetwork } = other.workload;
  const answer = either(anyOf(peer.pods, other), either(byAddress(peer), doubt(isUnknown && hostNetwork)));
  if (!hostNetwork || sight === "whole") return answer;
  return answer === "yes" || addresses ? "unknown" : answer;
}

/** The addresses of pods are not known, but an administrator's block that holds all of IPv4 holds them, too. */
function byAddress({ isForPods, addresses }: BookPeer): Answer {
  if (!isForPods || !addresses) return "no";
  return isWhole(addresses, "IPv4") ? "yes" : "unknown";
}

function doubt(isUnknown: boolean): Answer {
  return isUnknown ? "unknown" : "no";
}

/** Does any of the selectors match the pods? */
export function anyOf(selected: readonly Selected[], { workload }: PodsEnd): Answer {
  return selected.reduce<Answer>((answer, one) => either(answer, one.answer(workload)), "no");
}
