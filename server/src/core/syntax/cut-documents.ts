/** Cuts a file at its document markers, so that one keystroke costs one document. */

import type { Span } from "../base/span";

/**
 * The documents of a YAML file, in contiguous pieces that cover the whole text; each can be parsed alone. `---` opens a
 * piece, `...` closes one (the marker's line belongs to it). Comments, blank lines and `%` directives at the head of a
 * piece belong to the `---` that follows them: a comment behind a document's content belongs to that document.
 */
export function cutDocuments(text: string): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  let headEnd = endOfHead(text, start);
  const nextMarker = createMarkers(text);
  for (let marker = nextMarker(0); marker; marker = nextMarker(marker.end)) {
    const cut = marker.opens ? marker.start : endOfLine(text, marker.end);
    if (cut === start || (marker.opens && headEnd === cut)) continue;
    pieces.push({ start, end: cut });
    start = cut;
    headEnd = endOfHead(text, start);
  }
  if (start < text.length || pieces.length === 0) pieces.push({ start, end: text.length });
  return pieces;
}

interface Marker extends Span {
  readonly opens: boolean;
}

/** The markers of a text in order, searched for by their characters: both searches together pass over the text once. */
function createMarkers(text: string): (from: number) => Marker | undefined {
  let dashes = findMarker(text, "---", 0);
  let dots = findMarker(text, "...", 0);
  return (from) => {
    if (dashes < from) dashes = findMarker(text, "---", from);
    if (dots < from) dots = findMarker(text, "...", from);
    const start = Math.min(dashes, dots);
    return start === Infinity ? undefined : { start, end: start + 3, opens: start === dashes };
  };
}

function findMarker(text: string, marker: string, from: number): number {
  for (let at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + 1)) {
    if (startsLine(text, at) && isBlank(text[at + 3])) return at;
  }
  return Infinity;
}

function startsLine(text: string, offset: number): boolean {
  const before = text[offset - 1];
  return offset === 0 || before === "\n" || before === "\r" || (offset === 1 && before === "\ufeff");
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || " \t\r\n".includes(character);
}

/** The offset behind the comments, blank lines and directives that a piece begins with. */
function endOfHead(text: string, start: number): number {
  let at = text[start] === "\ufeff" ? start + 1 : start;
  while (at < text.length && isHeadLine(text, at)) at = endOfLine(text, at);
  return at;
}

function isHeadLine(text: string, lineStart: number): boolean {
  if (text[lineStart] === "%") return true;
  let at = lineStart;
  while (text[at] === " " || text[at] === "\t") at += 1;
  return at === text.length || "#\r\n".includes(text[at] ?? "");
}

/** The offset behind the line break that ends the line. */
function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\n") return at + 1;
    if (text[at] === "\r") return text[at + 1] === "\n" ? at + 2 : at + 1;
  }
  return text.length;
}
