/** Text of a manifest on one line, whatever is in it: for places that show no markup. */

/** A label's value has at most 63 characters; longer ones are hardly read in a sentence. */
const MOST = 80;

/** Invisible and control characters spelt out, and no more than `most` characters before an ellipsis. */
export function oneLine(text: string, most = MOST): string {
  return spellOut(shortened(text, most));
}

/** Code points are counted, so that no cut goes through one; only the beginning of a very long text is looked at. */
function shortened(text: string, most: number): string {
  const points = Array.from(text.slice(0, 2 * most + 2));
  return points.length > most ? `${points.slice(0, most).join("")}…` : text;
}

/** Control, format (direction overrides) and surrogate characters, and separators that break a line. */
function spellOut(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "\n") return "\\n";
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}
