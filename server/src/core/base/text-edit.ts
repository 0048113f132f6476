/** Changes to a text, as data. */

import type { Span } from "./span";

/** Replaces `span` by `newText`; an empty span inserts. Spans refer to the text before any edit. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The text after all edits. Edits must not overlap; insertions at one offset keep their order.
 *
 * @throws RangeError when two edits overlap.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let reached = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < reached) throw new RangeError(`edits overlap at offset ${span.start}`);
    result += text.slice(reached, span.start) + newText;
    reached = span.end;
  }
  return result + text.slice(reached);
}

/** Several changes as one; undefined where one of them cannot be made, or two touch the same text. */
export function together(...changes: readonly (readonly TextEdit[] | undefined)[]): readonly TextEdit[] | undefined {
  if (!changes.every((edits) => edits !== undefined)) return undefined;
  const edits = changes.flat().sort((a, b) => a.span.start - b.span.start);
  const overlap = edits.some(({ span }, index) => span.start < (edits[index - 1]?.span.end ?? 0));
  return overlap ? undefined : edits;
}

/** The one edit that makes `after` of `before` and leaves alone what they begin and end with in common; undefined if equal. */
export function difference(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { span: { start, end: before.length - end }, newText: after.slice(start, after.length - end) };
}
