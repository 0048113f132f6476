/** Does a label selector match? In three values, for some labels are not known. */

import type { Selector } from "../../model/policy";
import type { WithoutPlaces } from "../../model/without-places";

export type Answer = "yes" | "no" | "unknown";

/** A selector for its meaning alone. */
export type SelectorTerms = Pick<WithoutPlaces<Selector>, "labels" | "requirements">;

export type Requirement = SelectorTerms["requirements"][number];

/** What is known of the labels of something that can be selected. */
export interface Labelled {
  readonly labels: ReadonlyMap<string, string>;
  /** It may carry labels that are not among these. */
  readonly hasUnknownLabels: boolean;
}

/**
 * All labels and all requirements must hold:
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export function matches({ labels, requirements }: SelectorTerms, candidate: Labelled): Answer {
  let answer: Answer = "yes";
  for (const { name, value } of labels) answer = both(answer, hasOneOf(candidate, name.value, [value.value]));
  for (const requirement of requirements) answer = both(answer, meets(requirement, candidate));
  return answer;
}

/** A requirement by itself; an operator that is none matches nothing. */
export function meets({ name, operator, values }: Requirement, candidate: Labelled): Answer {
  const texts = values.map(({ value }) => value);
  switch (operator.value) {
    case "In":
      return hasOneOf(candidate, name.value, texts);
    case "NotIn":
      return not(hasOneOf(candidate, name.value, texts));
    case "Exists":
      return carries(candidate, name.value);
    case "DoesNotExist":
      return not(carries(candidate, name.value));
    default:
      return "no";
  }
}

/** Kleene's AND: one no decides. */
export function both(one: Answer, other: Answer): Answer {
  if (one === "no" || other === "no") return "no";
  return one === "unknown" || other === "unknown" ? "unknown" : "yes";
}

/** Kleene's OR: one yes decides. */
export function either(one: Answer, other: Answer): Answer {
  return not(both(not(one), not(other)));
}

function not(answer: Answer): Answer {
  if (answer === "unknown") return "unknown";
  return answer === "yes" ? "no" : "yes";
}

function carries({ labels, hasUnknownLabels }: Labelled, name: string): Answer {
  if (labels.has(name)) return "yes";
  return hasUnknownLabels ? "unknown" : "no";
}

function hasOneOf({ labels, hasUnknownLabels }: Labelled, name: string, values: readonly string[]): Answer {
  const value = labels.get(name);
  if (value === undefined) return hasUnknownLabels ? "unknown" : "no";
  return values.includes(value) ? "yes" : "no";
}
