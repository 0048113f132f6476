/** What a part of the model says, apart from where it says so. */

/**
 * The same without spans: an edit elsewhere in the text leaves it what it was. Paths stay, they are how the places are
 * found again.
 */
export type WithoutPlaces<T> = T extends readonly (infer Item)[]
  ? readonly WithoutPlaces<Item>[]
  : T extends object
    ? { readonly [Name in keyof T as Name extends "span" | "key" ? never : Name]: WithoutPlaces<T[Name]> }
    : T;

/** A copy without spans. */
export function withoutPlaces<T>(part: T): WithoutPlaces<T>;
export function withoutPlaces(part: unknown): unknown {
  if (Array.isArray(part)) return part.map((item) => withoutPlaces(item));
  if (typeof part !== "object" || part === null) return part;
  const kept = Object.entries(part).filter(([name]) => name !== "span" && name !== "key");
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutPlaces(value)]));
}
