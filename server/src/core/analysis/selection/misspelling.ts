/** A key or a value of a selector that nobody carries, where one that differs by little is carried. */

import { isSetByControllers } from "./brought-by-cluster";
import type { SelectorTerms } from "./matching";
import { nearestWords, type Slip } from "./spelling";
import { type Term, termsOf } from "./terms";

/** `those` carry what is meant; never empty. */
export type Misspelling<T> = MisspeltName<T> | MisspeltValue<T>;

/** Nobody carries a label called `name`; those carry `meant`, and one of the values asked for if `hasValue`. */
export interface MisspeltName<T> {
  readonly is: "key-spelling";
  readonly name: string;
  readonly meant: string;
  /** The value that those carry, where they agree. */
  readonly value?: string;
  readonly hasValue: boolean;
  readonly slip: Slip;
  readonly those: readonly T[];
}

/** Some carry `name`, nobody with this value; those carry it with the value `meant`. */
export interface MisspeltValue<T> {
  readonly is: "value-spelling";
  readonly name: string;
  readonly value: string;
  readonly meant: string;
  readonly slip: Slip;
  readonly those: readonly T[];
}

/** The labels that are carried. */
export interface Carried<T> {
  /** Is there anybody, anywhere, who carries or may carry it? Then it is no slip. */
  isKnown(name: string, value?: string): boolean;
  /** Of those that the selector is about: what may be meant. */
  readonly names: Iterable<string>;
  values(name: string): Iterable<string>;
  carriers(name: string, value?: string): readonly T[];
}

/** The slip of a selector, that of a key first. */
export function misspelling<T>(selector: SelectorTerms, carried: Carried<T>): Misspelling<T> | undefined {
  const terms = termsOf(selector);
  const positive = terms.filter(({ isPositive, name }) => isPositive && !isSetByControllers(name));
  for (const term of positive) {
    const miss = misspeltName(term, terms, carried);
    if (miss) return miss;
  }
  for (const term of positive) {
    for (const value of term.values) {
      const miss = misspeltValue(term.name, value, carried);
      if (miss) return miss;
    }
  }
  return undefined;
}

/** A name one letter off counts only where the value asked for is carried under the right one. */
export function misspeltName<T>(
  { name, values }: Pick<Term, "name" | "values">,
  beside: readonly Pick<Term, "name">[],
  carried: Carried<T>,
): MisspeltName<T> | undefined {
  if (carried.isKnown(name)) return undefined;
  const candidates = [...carried.names].filter((other) => beside.every((term) => term.name !== other));
  const near = nearestWords(name, candidates).flatMap(({ word, slip }) => {
    const exact = values.flatMap((value) => carried.carriers(word, value));
    const those = exact.length > 0 ? exact : carried.carriers(word);
    if (those.length === 0 || (slip === "letter" && exact.length === 0)) return [];
    const value = agreed(word, those, carried);
    const hasValue = exact.length > 0;
    return [{ is: "key-spelling" as const, name, meant: word, ...(value && { value }), hasValue, slip, those }];
  });
  const withValue = near.filter(({ hasValue }) => hasValue);
  return only(withValue.length > 0 ? withValue : near);
}

/** The value that all of them carry. */
function agreed<T>(name: string, those: readonly T[], carried: Carried<T>): string | undefined {
  return [...carried.values(name)].find((value) => {
    const carriers = new Set(carried.carriers(name, value));
    return those.every((one) => carriers.has(one));
  });
}

export function misspeltValue<T>(name: string, value: string, carried: Carried<T>): MisspeltValue<T> | undefined {
  if (carried.isKnown(name, value)) return undefined;
  const near = nearestWords(value, carried.values(name)).flatMap(({ word, slip }) => {
    const those = carried.carriers(name, word);
    return those.length > 0 ? [{ is: "value-spelling" as const, name, value, meant: word, slip, those }] : [];
  });
  return only(near);
}

/** Of several it is not known which is meant. */
function only<T>(candidates: readonly T[]): T | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}
