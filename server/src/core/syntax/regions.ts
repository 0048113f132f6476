/** The documents of a file, wherever they stand: in a YAML file, or in the fenced blocks of a page. */

import type { Span } from "../base/span";
import { cutDocuments } from "./cut-documents";
import { fencedRegions } from "./fences";
import { type Region, toFile } from "./region";

export type SourceLanguage = "yaml" | "markdown";

/** One region for each document, in the order of the file. */
export function regionsOf(text: string, language: SourceLanguage): readonly Region[] {
  const wholes = language === "markdown" ? fencedRegions(text) : [wholeFile(text)];
  return wholes.flatMap((whole) => cutDocuments(whole.text).map((piece) => part(whole, piece)));
}

function wholeFile(text: string): Region {
  return { text, segments: [{ at: 0, inFile: 0 }], linePrefix: "" };
}

/** The piece of a region, as a region of its own. */
function part(whole: Region, piece: Span): Region {
  const later = whole.segments.filter(({ at }) => at > piece.start && at < piece.end);
  return {
    text: whole.text.slice(piece.start, piece.end),
    segments: [
      { at: 0, inFile: toFile(whole, piece.start) },
      ...later.map(({ at, inFile }) => ({ at: at - piece.start, inFile })),
    ],
    linePrefix: whole.linePrefix,
  };
}
