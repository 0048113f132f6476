/** What an administrator's rule makes of connections, and how far that reaches. */

import type { AdminRule, Effect } from "../../../model/admin-policy";
import type { Direction } from "../../../model/policy";
import { preposition } from "../admission-words";
import { sentences } from "../paragraphs";
import { peersWords } from "./peer-words";
import { trafficWords } from "./port-words";
import { type AdminReading, effectOf } from "./reading";

/** "denies TCP 80 from every pod of namespace `shop`" */
export function ruleWords(reading: AdminReading, rule: AdminRule): string {
  return `${verb(reading, rule)} ${trafficWords(rule)} ${preposition(rule.direction)} ${peersWords(rule)}`;
}

/** "Denies TCP 80 from every pod of namespace `shop`." */
export function decides(reading: AdminReading, rule: AdminRule): string {
  return asSentence(ruleWords(reading, rule));
}

/** The same for one of its peers or ports alone. `what` is the traffic it means. */
export function decidesOn(reading: AdminReading, rule: AdminRule, what: string): string {
  return asSentence(`${verb(reading, rule)} ${what}`);
}

/** Who else may have a say, beside this rule and after it. The empty string where the tier or the action is unsure. */
export function reach(reading: AdminReading, rule: AdminRule): string {
  const effect = effectOf(reading, rule);
  if (!effect || !reading.tier) return "";
  const isAllowed = effect === "allow" && rule.peers.some(meansPods);
  const words = reading.tier === "Admin" ? inAdmin(effect) : inBaseline(effect, rule.direction);
  return sentences(words, isAllowed && otherEnd(rule.direction));
}

/** With a capital and a full stop. */
export function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** As the kind itself calls it. Where the action is unsure the rule is about the traffic, in whatever way. */
function verb(reading: AdminReading, rule: AdminRule): string {
  switch (effectOf(reading, rule)) {
    case "allow":
      return rule.action?.value === "Accept" ? "accepts" : "allows";
    case "deny":
      return "denies";
    case "pass":
      return `skips the rest of ${reading.tier ? `the ${reading.tier} tier` : "its tier"} for`;
    case undefined:
      return "is about";
  }
}

function inAdmin(effect: Effect): string {
  switch (effect) {
    case "allow":
      return "No later policy can deny that at this end, NetworkPolicies included.";
    case "deny":
      return "No later policy can allow that, NetworkPolicies included.";
    case "pass":
      return "Policies with higher numbers are skipped, too. NetworkPolicies decide, or the Baseline tier where none of them isolates the pod.";
  }
}

function inBaseline(effect: Effect, direction: Direction): string {
  return sentences(
    `This counts only for pods that no NetworkPolicy isolates for ${direction}.`,
    effect === "pass" && "Policies with higher numbers are skipped, too: nothing is left to deny it at this end.",
  );
}

/** Both ends are asked, each by its own policies. */
function otherEnd(direction: Direction): string {
  return direction === "ingress"
    ? "The source's own policies for egress must allow it, too."
    : "The destination's own policies for ingress must allow it, too.";
}

function meansPods({ members }: AdminRule["peers"][number]): boolean {
  return members.some(({ is }) => is === "pods" || is === "namespaces");
}
