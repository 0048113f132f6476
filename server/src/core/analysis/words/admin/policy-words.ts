/** A whole policy of the cluster's administrators in a few lines: when it is asked, for whom, and what it decides. */

import type { Direction } from "../../../model/policy";
import { numberedList } from "../listing";
import { paragraphs, sentences } from "../paragraphs";
import { asSentence, decides, ruleWords } from "./effect-words";
import { chosenWords } from "./peer-words";
import type { AdminReading } from "./reading";

const directions: readonly Direction[] = ["ingress", "egress"];

/** "Admin tier, priority 10, for every pod of namespace `shop`. Denies ..."; less what is not certain. */
export function policyAnswer(reading: AdminReading): string {
  const certain = directions.filter((direction) => reading.knowsRules(direction));
  const busy = certain.filter((direction) => reading.policy[direction].length > 0);
  if (certain.length === 2 && busy.length === 0) {
    return sentences(headWords(reading), "It has no rules, so it changes nothing.");
  }
  return paragraphs([
    headWords(reading),
    ...certain.map((direction) => directionWords(reading, direction)),
    busy.length > 0 ? leftAlone : "",
  ]);
}

/** For the keys `ingress` and `egress`. */
export function directionAnswer(reading: AdminReading, direction: Direction): string {
  const isBusy = reading.policy[direction].length > 0;
  return paragraphs([directionWords(reading, direction), isBusy ? leftAlone : ""]);
}

/** For `spec.subject` and what stands in it. */
export function subjectAnswer({ policy: { subject } }: AdminReading): string | undefined {
  return subject && `Applies to ${chosenWords(subject)}. Pods in the network of their host are left out.`;
}

/** For `spec.tier`. */
export function tierAnswer({ tier }: AdminReading): string | undefined {
  switch (tier) {
    case "Admin":
      return "Evaluated before all NetworkPolicies: they cannot override what it allows or denies.";
    case "Baseline":
      return "Evaluated after all NetworkPolicies, for the pods that none of them isolates in a direction: they override it.";
    case undefined:
      return undefined;
  }
}

/** For `spec.priority`. */
export function priorityAnswer({ tier, priority }: AdminReading): string | undefined {
  if (priority === undefined) return undefined;
  const others = `the policies of ${tier ? `the ${tier} tier` : "its tier"}`;
  return `Evaluated ${orderWords(others, priority)}. The order among those with the same number is left open.`;
}

function orderWords(others: string, priority: number): string {
  if (priority <= LOWEST) return `before ${others} with numbers above ${priority}`;
  const after = `after ${others} with numbers below ${priority}`;
  return priority < HIGHEST ? `${after}, before those with numbers above` : after;
}

/** The bounds of `spec.priority`. */
const [LOWEST, HIGHEST] = [0, 1000];

const leftAlone = "What no rule matches is left alone.";

function headWords(reading: AdminReading): string {
  const { tier, priority, knowsSubject, policy } = reading;
  const words = [
    ...(tier ? [`${tier} tier`] : []),
    ...(priority === undefined ? [] : [`priority ${priority}`]),
    ...(knowsSubject && policy.subject ? [`for ${chosenWords(policy.subject)}`] : []),
  ];
  return words.length === 0 ? "" : asSentence(words.join(", "));
}

function directionWords(reading: AdminReading, direction: Direction): string {
  const rules = reading.policy[direction];
  const [only] = rules;
  if (!only) return `It says nothing about ${direction}.`;
  if (rules.length === 1) return decides(reading, only);
  const name = direction === "ingress" ? "Ingress" : "Egress";
  return `${name}, where the first rule that matches decides:\n\n${numberedList(rules.map((rule) => ruleWords(reading, rule)))}`;
}
