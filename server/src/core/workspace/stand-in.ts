/** An entry or an item that stands for what a template brings, put where the YAML around it has room for one. */

import { unknownMark } from "../model/unknown";

/** A line of content: where it begins, and where what is inside of its dashes begins. */
export interface Neighbour {
  readonly column: number;
  readonly inside: number;
  readonly isItem: boolean;
  /** A value may follow on the next lines. */
  readonly isOpen: boolean;
}

/** The lines before, masked already, and the next one with content. */
export interface Neighbours {
  readonly before: readonly string[];
  readonly after: Neighbour | undefined;
}

/** Is it more than space and comments? */
export function isContent(line: string): boolean {
  return /^\s*[^\s#]/.test(line) && !/^(?:---|\.\.\.)\s*$/.test(line);
}

export function neighbourOf(line: string): Neighbour {
  const [lead = "", indent = ""] = /^(\s*)(?:-\s+)*/.exec(line) ?? [];
  const isItem = /^\s*-(?:\s|$)/.test(line);
  const isOpen = /(?::|^\s*-|:\s+[|>][-+\d]*|:\s+[&!]\S+)\s*(?:#.*)?$/.test(line);
  return { column: indent.length, inside: Math.max(lead.trimEnd().length + 1, lead.length), isItem, isOpen };
}

/** The line blank, but for a stand-in at the column, or at one nearby where it fits; just blank where there is no room. */
export function standInAt(column: number | undefined, line: string, around: Neighbours): string {
  const blank = line.replace(/[^\r\n]/g, " ");
  const place = column === undefined ? undefined : placeOf(column, around);
  if (!place) return blank;
  const standIn = " ".repeat(place.column) + (place.isItem ? `- ${unknownMark}` : `${unknownMark}:`);
  const room = /^ */.exec(blank)?.[0].length ?? 0;
  return standIn.length <= room ? standIn + blank.slice(standIn.length) : blank;
}

type Place = Pick<Neighbour, "column" | "isItem">;

function placeOf(column: number, { before, after }: Neighbours): Place | undefined {
  const isItemAfter = after?.column === column && after.isItem;
  const above = lineAbove(column, before);
  if (!above) return column === 0 && !isItemAfter ? { column, isItem: false } : undefined;
  const { line, child } = above;
  if (line.column === column) {
    const isItem = line.isItem && (isItemAfter || after?.column !== column);
    return { column, isItem };
  }
  if (line.inside === column) return { column, isItem: false };
  if (child) return { column: child.column, isItem: child.isItem };
  if (!line.isOpen) return { column: line.inside, isItem: false };
  return after && isInside(after, line) ? after : { column, isItem: false };
}

/** Items may begin in the column of the key that they belong to. */
function isInside(after: Neighbour, line: Neighbour): boolean {
  return after.column > line.inside || (after.isItem && !line.isItem && after.column === line.inside);
}

/** The nearest line that begins no deeper, and the first one below it. */
function lineAbove(column: number, before: readonly string[]) {
  let child: Neighbour | undefined;
  for (let index = before.length - 1; index >= 0; index--) {
    const text = before[index] ?? "";
    if (!isContent(text)) continue;
    for (const part of text.split("\n").filter(isContent).toReversed()) {
      const line = neighbourOf(part);
      if (line.column <= column) return { line, child };
      child = line;
    }
  }
  return undefined;
}
