/** Selectors that can match nothing, whatever there is. */

import type { SelectorTerms } from "./matching";
import { type Term, termsOf } from "./terms";

/** Terms about one label that do not hold together, in the order of the text: two, or as many as it takes. */
export interface Contradiction {
  readonly name: string;
  readonly terms: readonly Term[];
}

/** The first contradiction of a selector. Terms that the API server refuses count as absent. */
export function contradictionIn(selector: SelectorTerms): Contradiction | undefined {
  const terms = termsOf(selector).filter(isSound);
  for (const name of new Set(terms.map((term) => term.name))) {
    const about = lastLabel(terms.filter((term) => term.name === name));
    if (canHold(about)) continue;
    return { name, terms: pairIn(about) ?? about };
  }
  return undefined;
}

function isSound({ operator, values }: Term): boolean {
  const isAboutValues = operator === "In" || operator === "NotIn";
  return isAboutValues ? values.length > 0 : operator === "Exists" || operator === "DoesNotExist";
}

/** A key that stands twice in `matchLabels` is another slip. */
function lastLabel(terms: readonly Term[]): readonly Term[] {
  const labels = terms.filter(({ of }) => "value" in of);
  return terms.filter((term) => !labels.includes(term) || term === labels.at(-1));
}

function pairIn(terms: readonly Term[]): readonly Term[] | undefined {
  for (const [index, one] of terms.entries()) {
    const other = terms.slice(index + 1).find((later) => !canHold([one, later]));
    if (other) return [one, other];
  }
  return undefined;
}

/** There are always further values than those that are named. */
function canHold(terms: readonly Term[]): boolean {
  const isAbsent = terms.some(({ operator }) => operator === "DoesNotExist");
  if (isAbsent) return terms.every(({ isPositive }) => !isPositive);
  const [first, ...others] = terms.filter(({ operator }) => operator === "In").map(({ values }) => values);
  if (!first) return true;
  const excluded = new Set(terms.flatMap(({ operator, values }) => (operator === "NotIn" ? values : [])));
  return first.some((value) => !excluded.has(value) && others.every((values) => values.includes(value)));
}
