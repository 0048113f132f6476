/** Words for lines that do not fit the lines around them. */

import { characterAt, lineBefore, restOfLine, wordAt } from "./places";
import type { Told, Words } from "./told";

const NOTHING_MORE = "The value ended before this. Put the whole value in quotes, or remove the rest.";
const NOT_ALIGNED = "This line's indentation fits none of the lines above. Align it with its siblings.";
const NO_ITEM = 'The items of the list above begin with "- ". Begin this line so, or indent it differently.';
const LONG_KEY = "A key can have at most 1024 characters. Shorten it.";

/** A line of a map that is no `key: value`. */
export const missingColon: Words = (text, { at, context }) => {
  const span = restOfLine(text, context);
  if (at - context > 1024 && !/[\r\n]/.test(text.slice(context, at))) return [span, LONG_KEY];
  if (/^-\S/.test(text.slice(context, context + 2)))
    return [span, 'A space must follow the "-" of a list item. Add it.'];
  return [span, 'A "key: value" is expected here. Is a ":", or the blank behind it, missing?'];
};

/** A colon where no key can end. */
export const secondColon: Words = (text, { at }) => {
  const before = lineBefore(text, at);
  const start = at - (/^(?:.*[-:?]\s+|\s*)(.*)$/.exec(before)?.[1]?.length ?? 0);
  const span = start < at ? { start, end: at } : characterAt(text, at);
  if (at - start > 1024) return [span, LONG_KEY];
  if (/:\s/.test(before)) {
    return [
      span,
      'A value cannot hold a second "key: value". Start a new, indented line, or quote the value if the colon is part of it.',
    ];
  }
  return [span, 'This continues the value above, which cannot hold a "key: value". Align the line with its siblings.'];
};

export const listInLine: Words = (text, { at }) => {
  const isAlone = restOfLine(text, at).end === at + 1;
  return [
    characterAt(text, at),
    isAlone
      ? 'A "-" alone begins a list, which cannot stand here. Put it in quotes if it is text.'
      : 'A list cannot start on the line of its key. Put the "-" on the next line.',
  ];
};

/** In a map something else than a further key. */
export const noKey: Words = (text, { at }) => {
  if (isBehindValue(text, at)) return misplaced(text, at);
  if (text[at] === "-")
    return [characterAt(text, at), "This list item is not aligned with the items above. Align their dashes."];
  if (text[at] === ":")
    return [characterAt(text, at), "A key is missing before this colon. Write one, or quote it if it is empty."];
  return "]},".includes(text[at] ?? "") ? misplaced(text, at) : [wordAt(text, at), NOT_ALIGNED];
};

/** In a list something else than a further item; `context` is its first dash. */
export const noItem: Words = (text, { at, context }) => {
  if (isBehindValue(text, at) || "]},".includes(text[at] ?? "")) return misplaced(text, at);
  const isAligned = lineBefore(text, at).length === lineBefore(text, context).length;
  return [wordAt(text, at), isAligned ? NO_ITEM : NOT_ALIGNED];
};

/** No value can begin here. */
export const noContent: Words = (text, { at }) => {
  const sign = text[at] ?? "";
  if ("]},".includes(sign)) return misplaced(text, at);
  if ("&!*".includes(sign)) return [wordAt(text, at), "Anchor or tag stand where they may not. Remove this one."];
  return [wordAt(text, at), "A value is expected here. Write one, or remove this."];
};

function misplaced(text: string, at: number): Told {
  const sign = text[at] ?? "";
  if (sign !== "" && "]}".includes(sign))
    return [characterAt(text, at), `This "${sign}" closes nothing. Remove it, or open it before.`];
  return [restOfLine(text, at), NOTHING_MORE];
}

/** Does more than dashes stand before it on its line? */
function isBehindValue(text: string, at: number): boolean {
  return !/^[\s\ufeff-]*$/.test(lineBefore(text, at));
}
