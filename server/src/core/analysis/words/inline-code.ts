/** Text of a manifest inside Markdown: as inline code it can forge neither link nor markup nor HTML nor a line break. */

import { oneLine } from "./one-line";

/** The text as inline code on one line: invisible and control characters spelt out, long texts cut with an ellipsis. */
export function inlineCode(text: string): string {
  return codeOf(oneLine(text));
}

/** The same, with another idea of what is long: more than `most` characters. */
export function inlineCodeWithin(text: string, most: number): string {
  return codeOf(oneLine(text, most));
}

function codeOf(shown: string): string {
  if (shown === "") return '`""`';
  const fence = "`".repeat(longestRunOfTicks(shown) + 1);
  const padding = /^[ `]|[ `]$/.test(shown) ? " " : "";
  return `${fence}${padding}${shown}${padding}${fence}`;
}

function longestRunOfTicks(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
