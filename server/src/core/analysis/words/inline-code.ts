/** Text of a manifest inside Markdown: as inline code it can forge neither link nor markup nor HTML nor a line break. */

/** A label's value has at most 63 characters; longer ones are hardly read in a sentence. */
const MAX_LENGTH = 80;

/** The text as inline code on one line: invisible and control characters spelt out, long texts cut with an ellipsis. */
export function inlineCode(text: string): string {
  const shown = spellOut(shortened(text));
  if (shown === "") return '`""`';
  const fence = "`".repeat(longestRunOfTicks(shown) + 1);
  const padding = /^[ `]|[ `]$/.test(shown) ? " " : "";
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** Code points are counted, so that no cut goes through one; only the beginning of a very long text is looked at. */
function shortened(text: string): string {
  const points = Array.from(text.slice(0, 2 * MAX_LENGTH + 2));
  return points.length > MAX_LENGTH ? `${points.slice(0, MAX_LENGTH).join("")}…` : text;
}

/** Control, format (direction overrides) and surrogate characters, and separators that break a line. */
function spellOut(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "\n") return "\\n";
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

function longestRunOfTicks(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
