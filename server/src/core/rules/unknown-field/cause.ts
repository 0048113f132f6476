/** Why a key is unknown: wrong case, misspelt, at the wrong level, a label without `matchLabels`, or none of these. */

import { distance } from "fastest-levenshtein";
import { fieldAt, fieldsOf } from "../../schema/fields";
import type { Kind } from "../../schema/kinds";
import type { Path } from "../../syntax/path";
import { type Home, homeOf, homesBelow } from "./home";
import type { UnknownKey } from "./unknown-key";

export type Cause =
  | { readonly cause: "wrong-case" | "misspelt" | "wrong-direction"; readonly right: string }
  | { readonly cause: "wrong-level"; readonly home: Home }
  /** `below` leads from the map that holds the label to the `matchLabels` that should. */
  | { readonly cause: "label"; readonly below: readonly string[] }
  | { readonly cause: "none" };

/** The likeliest cause. A right name at a wrong level counts before a wrong name that resembles another. */
export function causeOf(kind: Kind, key: UnknownKey): Cause {
  const names = fieldsOf(kind, key.holder)?.map((field) => field.name) ?? [];
  const sameLetters = names.find((name) => letters(name) === letters(key.name));
  if (sameLetters) return { cause: isCasing(sameLetters, key.name) ? "wrong-case" : "misspelt", right: sameLetters };
  if (names.includes("matchLabels") && isScalar(key)) return labelOrRequirement(kind, key);
  const home = homeOf(kind, key);
  if (home && fits(home, key)) return { cause: "wrong-level", home };
  const right = closest(key.name, names);
  if (right !== undefined) return { cause: "misspelt", right };
  return dedentedLabel(kind, key) ?? otherDirection(key.name, names) ?? { cause: "none" };
}

/** A list below `port` is not what `ports[].port` takes: there, `ports` itself is meant. */
function fits({ field }: Home, key: UnknownKey): boolean {
  const shape = key.shape([...key.holder, key.name]);
  const takesCollection = field.types.some((type) => type === "list" || type === "map" || type === "struct");
  return takesCollection || (shape !== "list" && shape !== "map");
}

/** Any name may be a label's, even that of a field elsewhere; `key` and `operator` are far likelier a requirement's. */
function labelOrRequirement(kind: Kind, key: UnknownKey): Cause {
  const [home] = homesBelow(kind, key);
  return home ? { cause: "wrong-level", home } : { cause: "label", below: ["matchLabels"] };
}

/** A label that lost its indentation stands beside the selector, which holds nothing. */
function dedentedLabel(kind: Kind, key: UnknownKey): Cause | undefined {
  const given = key.keys(key.holder);
  const empty = given.slice(0, given.indexOf(key.name)).findLast((name) => {
    const path = [...key.holder, name];
    return isSelector(kind, path) && key.shape(path) === "null";
  });
  return empty !== undefined && isScalar(key) ? { cause: "label", below: [empty, "matchLabels"] } : undefined;
}

function isSelector(kind: Kind, path: Path): boolean {
  return fieldAt(kind, path)?.members?.some((field) => field.name === "matchLabels") === true;
}

function isScalar(key: UnknownKey): boolean {
  const shape = key.shape([...key.holder, key.name]);
  return shape === "scalar" || shape === "null";
}

/** Ingress rules say `from`, egress rules say `to`. */
function otherDirection(name: string, names: readonly string[]): Cause | undefined {
  const right = name === "from" ? "to" : name === "to" ? "from" : undefined;
  return right !== undefined && names.includes(right) ? { cause: "wrong-direction", right } : undefined;
}

function isCasing(right: string, found: string): boolean {
  return right.toLowerCase() === found.toLowerCase();
}

/** `pod-selector`, `pod_selector` and `podSelector ` have the same letters. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, "");
}

/** The one name that is near enough to be meant; short names allow one slip, longer ones two, and a plural is near. */
function closest(found: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({ name, far: slips(letters(found), letters(name)) }))
    .filter(({ name, far }) => far <= (Math.min(name.length, found.length) < 5 ? 1 : 2) || isPlural(name, found))
    .sort((a, b) => a.far - b.far);
  return near[0] && near[0].far !== near[1]?.far ? near[0].name : undefined;
}

/** Letters to change, add or leave out; two that changed places are one slip: `form`, `cdir`. */
function slips(found: string, name: string): number {
  const first = [...found].findIndex((letter, index) => letter !== name[index]);
  const swapped =
    found.slice(0, first) +
    found
      .slice(first, first + 2)
      .split("")
      .reverse()
      .join("") +
    found.slice(first + 2);
  return first >= 0 && swapped === name ? 1 : distance(found, name);
}

function isPlural(name: string, found: string): boolean {
  const [a, b] = [letters(name), letters(found)];
  return a === `${b}s` || b === `${a}s`;
}
