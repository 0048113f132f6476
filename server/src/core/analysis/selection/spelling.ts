/** Two words that were meant to be one: how little they differ by. */

/** From the surest sign of a slip to the weakest: `letter` is one letter more, less or other, or two changed places. */
export type Slip = "case" | "separators" | "letter";

/** How one spelling differs from the other; undefined where they are the same, or too different to be one word. */
export function slipBetween(one: string, other: string): Slip | undefined {
  if (one === other) return undefined;
  const [lower, otherLower] = [one.toLowerCase(), other.toLowerCase()];
  if (lower === otherLower) return "case";
  if (isOneLetter(lower, otherLower)) return "letter";
  return separator.test(lower + otherLower) && withoutSeparators(lower) === withoutSeparators(otherLower)
    ? "separators"
    : undefined;
}

export interface NearWord {
  readonly word: string;
  readonly slip: Slip;
}

/** The words that may be meant, all by the surest sign that any gives. */
export function nearestWords(word: string, candidates: Iterable<string>): readonly NearWord[] {
  const near: NearWord[] = [];
  for (const candidate of candidates) {
    const slip = mayBeNear(word, candidate) ? slipBetween(word, candidate) : undefined;
    if (slip) near.push({ word: candidate, slip });
  }
  const surest = slips.find((slip) => near.some((other) => other.slip === slip));
  return near.filter(({ slip }) => slip === surest);
}

/** Without making a text: most of thousands of words are told apart by this. */
function mayBeNear(one: string, other: string): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return isAlikeAtEnds(one, other) || isAlikeBetweenSeparators(one, other);
}

function isAlikeAtEnds(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  if (Math.max(one.length, other.length) - most > 1) return false;
  let start = 0;
  while (start < most && isSameLetter(one, start, other, start)) start++;
  let end = 0;
  while (end < most - start && isSameLetter(one, one.length - 1 - end, other, other.length - 1 - end)) end++;
  return start + end >= most - 2;
}

function isAlikeBetweenSeparators(one: string, other: string): boolean {
  let [index, otherIndex] = [0, 0];
  while (true) {
    while (isSeparator(one[index])) index++;
    while (isSeparator(other[otherIndex])) otherIndex++;
    if (index === one.length || otherIndex === other.length) return index === one.length && otherIndex === other.length;
    if (!isSameLetter(one, index++, other, otherIndex++)) return false;
  }
}

function isSeparator(character: string | undefined): boolean {
  return character === "-" || character === "_" || character === ".";
}

/** In either case; of other characters some pass that are two. */
function isSameLetter(one: string, index: number, other: string, otherIndex: number): boolean {
  return (one.charCodeAt(index) | 32) === (other.charCodeAt(otherIndex) | 32);
}

const slips: readonly Slip[] = ["case", "separators", "letter"];

/** `web-1` and `web1` are two pods as often as one: a separator beside a digit tells numbers apart. */
function withoutSeparators(text: string): string {
  return text.replace(/(?<![0-9])[-_.](?![0-9])/g, "");
}

const separator = /[-_.]/;

/** In words of fewer letters than these one letter more or less, or another one, is too often another word: `cart` and `card`. */
const fewestLetters = { added: 4, other: 5 };

/** In the word where they differ, that is: `service-a` and `service-b` are two, and so are numbers. */
function isOneLetter(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [middle, otherMiddle] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const isSlip = /^[a-z]{1,2}$/.test(middle + otherMiddle) || areSwapped(middle, otherMiddle);
  const fewest = one.length === other.length ? fewestLetters.other : fewestLetters.added;
  return isSlip && Math.min(wordAround(one, start).length, wordAround(other, start).length) >= fewest;
}

function areSwapped([first, second, ...rest]: string, other: string): boolean {
  return rest.length === 0 && /^[a-z]{2}$/.test(other) && other === `${second}${first}`;
}

/** The letters around an index: what stands between separators and digits. */
function wordAround(text: string, index: number): string {
  const before = /[a-z]*$/.exec(text.slice(0, index))?.[0] ?? "";
  return before + (/^[a-z]*/.exec(text.slice(index))?.[0] ?? "");
}
