/** A whole policy in a few lines: whom it isolates, and what still gets through. */

import type { Direction } from "../../model/policy";
import { policyType } from "./admission-words";
import { directionWords, unrestrictedWords } from "./direction-words";
import { inlineCode } from "./inline-code";
import { paragraphs, sentences } from "./paragraphs";
import { homeWords } from "./peer-words";
import type { Reading } from "./reading";
import { conditionWords, isEmpty, podsIn } from "./selector-words";

const directions: readonly Direction[] = ["ingress", "egress"];

/** "Isolates pods labelled `app=web` in namespace `shop` for ingress. They accept ..."; less what is not certain. */
export function policyAnswer(reading: Reading): string {
  const isolates = reading.knowsPods && reading.knowsIsolation;
  const subject = isolates ? isolationWords(reading) : reading.knowsPods ? selectionWords(reading) : "";
  const who = subject === "" ? "The selected pods" : "They";
  const certain = reading.knowsIsolation ? directions.filter((direction) => reading.knowsRules(direction)) : [];
  return paragraphs([subject, ...certain.map((direction) => inDirection(reading, direction, who))]);
}

/** For `spec`: the policy, and the directions that it isolates without naming them. */
export function specAnswer(reading: Reading): string {
  const isImplied = reading.knowsIsolation && !reading.policy.policyTypesGiven;
  return paragraphs([policyAnswer(reading), isImplied ? defaultTypes(reading) : ""]);
}

/** For `spec.podSelector`: "Selects the pods of namespace `shop` labelled `app=web`." */
export function podSelectorAnswer(reading: Reading): string {
  const { podSelector, namespace } = reading.policy;
  if (isEmpty(podSelector) || !namespace || !reading.knowsNamespace) return selectionWords(reading);
  return `Selects the pods of ${homeWords(reading)} ${conditionWords(podSelector)}.`;
}

/** For `policyTypes`: the directions it isolates, and what becomes of the other one. */
export function policyTypesAnswer(reading: Reading): string {
  const { policyTypesGiven, isolates } = reading.policy;
  if (!policyTypesGiven) return defaultTypes(reading);
  const isolated = directions.filter((direction) => isolates[direction]);
  const open = directions.filter((direction) => !isolates[direction]);
  return sentences(
    `Isolates the selected pods for ${isolated.join(" and ")}: only what some policy admits gets through.`,
    ...open.map((direction) => unrestrictedWords(reading, direction)),
  );
}

/** For one item of `policyTypes`. */
export function policyTypeAnswer(reading: Reading, direction: Direction): string {
  const isolation = `Isolates the selected pods for ${direction}.`;
  return paragraphs([isolation, reading.knowsRules(direction) ? directionWords(reading, direction, "They") : ""]);
}

/** For `metadata.namespace`: what else the name decides. */
export function namespaceAnswer({ policy: { namespace } }: Reading): string {
  if (!namespace) return "The policy lands in the namespace it is applied to.";
  const name = inlineCode(namespace.value);
  return `The policy lives in namespace ${name} and selects pods of ${name} only. A peer with a \`podSelector\` alone means pods of ${name}, too.`;
}

function isolationWords(reading: Reading): string {
  const { podSelector, isolates } = reading.policy;
  const isolated = directions.filter((direction) => isolates[direction]).join(" and ");
  const pods = podsIn(podSelector, homeWords(reading), (labels) => labels.join(", "));
  const comma = reading.knowsNamespace && reading.policy.namespace ? "" : ",";
  return `Isolates ${pods}${comma} for ${isolated}.`;
}

function selectionWords(reading: Reading): string {
  return `Selects ${podsIn(reading.policy.podSelector, homeWords(reading))}.`;
}

function inDirection(reading: Reading, direction: Direction, who: string): string {
  return reading.policy.isolates[direction]
    ? directionWords(reading, direction, who)
    : unrestrictedWords(reading, direction);
}

function defaultTypes({ policy }: Reading): string {
  const egress = policy.isolates.egress
    ? "and `Egress`, because there are egress rules"
    : "and not `Egress`, because there is no egress rule";
  return `Left out or empty, \`policyTypes\` means \`${policyType("ingress")}\` ${egress}.`;
}
