/** How far a word is from the one that was meant. */

import { distance } from "fastest-levenshtein";

/** Letters to change, add or leave out; two that changed places are one slip: `form`, `TPC`. */
export function slips(found: string, word: string): number {
  return areSwapped(found, word) ? 1 : distance(found, word);
}

/** One letter too many, one too few, or two that changed places: what happens to short words. */
export function isOneLetterOff(found: string, word: string): boolean {
  return areSwapped(found, word) || (found.length !== word.length && distance(found, word) === 1);
}

function areSwapped(found: string, word: string): boolean {
  const first = [...found].findIndex((letter, index) => letter !== word[index]);
  const [a = "", b = ""] = found.slice(first);
  return first >= 0 && found.slice(0, first) + b + a + found.slice(first + 2) === word;
}
