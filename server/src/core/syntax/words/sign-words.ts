/** Words for signs that mean something else than they were meant to: `%`, `!`, `&`, `*`, `|`, `\`, `@`, tabs. */

import { characterAt, restOfLine, wordAt } from "./places";
import type { Words } from "./told";

export const noDirective: Words = (text, { context }) => [
  restOfLine(text, context),
  text.startsWith("%YAML", context)
    ? "The API server reads YAML 1.1 only. Remove this line."
    : "This directive is unknown. Remove the line.",
];

export const directiveTwice: Words = (text, { at }) => [
  restOfLine(text, at),
  "This directive stands above already. Remove the line.",
];

export const noMarker: Words = (text, { at }) => [
  wordAt(text, at),
  'A line "---" is missing below the "%" directive. Add it.',
];

/** Tags stand in directives, too. */
export const noTag: Words = (text, refusal) =>
  text[refusal.context] === "%"
    ? noDirective(text, refusal)
    : [
        wordAt(text, refusal.context),
        'A "!" begins a tag, but this is none. Put the value in quotes if it is text, or remove the tag.',
      ];

export const unknownTag: Words = (text, { at }) => {
  const span = wordAt(text, at);
  return [span, `The tag "${text.slice(span.start, span.end)}" is unknown. Remove it.`];
};

export const noName: Words = (text, { context }) => [
  wordAt(text, context),
  text[context] === "*"
    ? 'A "*" begins an alias, which has letters, digits, - and _ only. Put the value in quotes if it is text.'
    : "The name of an anchor can have letters, digits, - and _ only. Rename it.",
];

/** Something behind the `|` of a block scalar, or behind a directive. */
export const noLineEnd: Words = (text, refusal) =>
  text[refusal.context] === "%"
    ? noDirective(text, refusal)
    : [
        restOfLine(text, refusal.context),
        `The text of a "${text[refusal.context]}" begins on the next line. Put it there, or put the whole value in quotes.`,
      ];

export const noIndentation: Words = (text, { at }) => [
  characterAt(text, at),
  "A text cannot be indented by 0 columns. Write another number, or none.",
];

export const tabInText: Words = (text, { at }) => [
  characterAt(text, at),
  "A tab stands where this text is indented. Indent with spaces.",
];

export const noTab: Words = (text, { at }) => [characterAt(text, at), "YAML does not allow a tab here. Use spaces."];

export const noStart: Words = (text, refusal) =>
  text[refusal.at] === "\t"
    ? noTab(text, refusal)
    : [
        characterAt(text, refusal.at),
        "A value without quotes cannot start with this character. Put the value in quotes.",
      ];

export const questionMark: Words = (text, { at }) => [
  characterAt(text, at),
  'A "?" cannot begin a key here. Put the value in quotes.',
];

export const quoteNeverClosed: Words = (text, { context }) => [
  characterAt(text, context),
  "This quote is never closed. Close it on the same line.",
];

export const unknownEscape: Words = (text, { at }) => [
  { start: at, end: Math.min(at + 2, text.length) },
  `YAML knows no escape sequence "${text.slice(at, at + 2)}". Write "\\\\" for a backslash, or use single quotes.`,
];

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** `at` is behind the letter. */
export const noDigits: Words = (text, { at }) => [
  { start: at - 2, end: at },
  `${DIGITS[text[at - 1] ?? ""]} hexadecimal digits must follow "${text.slice(at - 2, at)}". Write "\\\\" for a backslash, or use single quotes.`,
];

export const noCharacter: Words = (text, { at }) => {
  const span = { start: at - 2, end: at + (DIGITS[text[at - 1] ?? ""] ?? 0) };
  return [span, `"${text.slice(span.start, span.end)}" names no character. Write the character itself.`];
};
