/** A line of a file with carets below the place that is meant. */

import { type BabelCodeFrameOptions, codeFrameColumns } from "@babel/code-frame";
import stringWidth from "string-width";
import { printable } from "./printable";
import type { Range } from "./report";

/** Longer lines (JSON without line ends) are cut to what surrounds the place. */
const LONGEST = 160;
const BEFORE = 40;

/** `line` is the text of the line where the range begins; of a longer range only that line is marked. */
export function codeFrame(line: string, { start, end }: Range): string {
  const last = end.line > start.line ? line.length : end.character;
  const shown = excerpt(line, start.character, last);
  const drawn = toCells(shown.text);
  const from = toCells(shown.text.slice(0, shown.from)).text.length;
  const to = toCells(shown.text.slice(0, shown.to)).text.length;
  const place = { start: { line: start.line + 1, column: from + 1 }, end: { line: start.line + 1, column: to + 1 } };
  // The option is there since 7.26, the types do not know it yet.
  const options: BabelCodeFrameOptions & { startLine: number } = { startLine: start.line + 1 };
  return drawn.restore(codeFrameColumns(drawn.text, place, options));
}

function excerpt(line: string, from: number, to: number) {
  if (line.length <= LONGEST) return { text: printable(line), from, to };
  const cut = Math.max(0, from - BEFORE);
  const before = cut > 0 ? "…" : "";
  const after = cut + LONGEST < line.length ? "…" : "";
  const shift = before.length - cut;
  return {
    text: before + printable(line.slice(cut, cut + LONGEST)) + after,
    from: from + shift,
    to: Math.min(to, cut + LONGEST) + shift,
  };
}

// Noncharacters, which `printable` leaves in no text.
const FIRST_CELL = "\ufdd0";
const NEXT_CELL = "\ufdd1";

/** One code unit for each cell of the terminal, so that carets stand right below emoji, flags and ideographs. */
function toCells(text: string) {
  const kept: string[] = [];
  const cells = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => {
    const width = stringWidth(segment);
    if (width === 0 || width === segment.length) return segment;
    kept.push(segment);
    return FIRST_CELL + NEXT_CELL.repeat(width - 1);
  });
  const restore = (drawn: string) => {
    const originals = kept.values();
    return drawn.replaceAll(NEXT_CELL, "").replaceAll(FIRST_CELL, () => originals.next().value ?? "");
  };
  return { text: cells.join(""), restore };
}
