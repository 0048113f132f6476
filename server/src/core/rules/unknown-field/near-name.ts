/** Which name is meant by one that is almost it. */

import { slips } from "../slips";

/** Do the two differ in case alone? */
export function isCasing(right: string, found: string): boolean {
  return right.toLowerCase() === found.toLowerCase();
}

/** `pod-selector`, `pod_selector` and `podSelector ` have the same letters. */
export function letters(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, "");
}

/** The one name that is near enough to be meant, undefined where there is none, or several; short names allow one slip, longer ones two, and a plural is near. */
export function closest(found: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({ name, far: slips(letters(found), letters(name)) }))
    .filter(({ name, far }) => far <= (Math.min(name.length, found.length) < 5 ? 1 : 2) || isPlural(name, found))
    .sort((a, b) => a.far - b.far);
  return near[0] && near[0].far !== near[1]?.far ? near[0].name : undefined;
}

/** What other kinds, and other fields, call the same. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  port: ["number", "targetport", "containerport"],
  podSelector: ["selector"],
  matchLabels: ["labels"],
  matchExpressions: ["expressions"],
  operator: ["op"],
  except: ["exclude", "excludes", "exceptions"],
  policyTypes: ["types"],
};

/** The name of a field that people know by another word. */
export function byOtherWord(found: string, names: readonly string[]): string | undefined {
  return names.find((name) => otherWords[name]?.includes(letters(found)));
}

function isPlural(name: string, found: string): boolean {
  const [a, b] = [letters(name), letters(found)];
  return a === `${b}s` || b === `${a}s`;
}
