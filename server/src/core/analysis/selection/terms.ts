/** A selector as a row of terms, all of which must hold. */

import type { Label, Requirement as PlacedRequirement, Selector } from "../../model/policy";
import { samePath } from "../../syntax/path";
import type { Requirement, SelectorTerms } from "./matching";

type LabelTerm = SelectorTerms["labels"][number];

/** An entry of `matchLabels` or an item of `matchExpressions`. */
export interface Term {
  readonly of: LabelTerm | Requirement;
  readonly name: string;
  readonly operator: string;
  /** Empty for Exists and DoesNotExist. */
  readonly values: readonly string[];
  /** Asks for a label that must be there. */
  readonly isPositive: boolean;
}

/** In the order of the text; an entry of `matchLabels` is an `In` with one value. */
export function termsOf({ labels, requirements }: SelectorTerms): readonly Term[] {
  return [...labels.map(termOfLabel), ...requirements.map(termOfRequirement)];
}

export function termOfLabel(label: LabelTerm): Term {
  return { of: label, name: label.name.value, operator: "In", values: [label.value.value], isPositive: true };
}

export function termOfRequirement(requirement: Requirement): Term {
  const operator = requirement.operator.value;
  return {
    of: requirement,
    name: requirement.name.value,
    operator,
    values: requirement.values.map(({ value }) => value),
    isPositive: operator === "In" || operator === "Exists",
  };
}

/** The selector without one of its terms. */
export function without({ labels, requirements }: SelectorTerms, term: Term): SelectorTerms {
  return {
    labels: labels.filter((label) => label !== term.of),
    requirements: requirements.filter((requirement) => requirement !== term.of),
  };
}

/** Where the term stands in a selector of the text; undefined for one that something else adds. */
export function placeOf({ of }: Term, { labels, requirements }: Selector): Label | PlacedRequirement | undefined {
  return [...labels, ...requirements].find(({ path }) => samePath(path, of.path));
}
