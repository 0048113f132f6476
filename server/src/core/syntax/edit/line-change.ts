/** Changes to whole lines, turned into the smallest text edits that bring them about. */

import type { TextEdit } from "../../base/text-edit";
import type { Lines } from "./lines";

/** Puts `lines` in the place of the lines `from` up to, not including, `to`. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * The edits of several changes. Changes may touch but not overlap; those at one place keep their order. A text without
 * a final line ending stays without one.
 */
export function editsOfChanges(lines: Lines, changes: readonly LineChange[]): TextEdit[] {
  const whole = merged(changes).map((change) => withoutLooseEnd(lines, change));
  return merged(whole).flatMap((change) => editsOfChange(lines, change));
}

/** The edit without what its old and its new text have in common at either end; none when nothing changes. */
export function trimmedEdit(text: string, { span, newText }: TextEdit): TextEdit[] {
  const oldText = text.slice(span.start, span.end);
  if (oldText === newText) return [];
  const most = Math.min(oldText.length, newText.length);
  let head = 0;
  while (head < most && oldText[head] === newText[head]) head++;
  while (head > 0 && isHalf(oldText, head)) head--;
  let tail = 0;
  while (tail < most - head && oldText.at(-1 - tail) === newText.at(-1 - tail)) tail++;
  while (tail > 0 && isHalf(oldText, oldText.length - tail)) tail--;
  return [
    {
      span: { start: span.start + head, end: span.end - tail },
      newText: newText.slice(head, newText.length - tail),
    },
  ];
}

/** Would a cut here divide a surrogate pair or a `\r\n`? */
function isHalf(text: string, at: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)/.test(text.slice(at - 1, at + 1));
}

/** Where the last line goes, empty lines before it go, too: they would give the text the final ending that it lacks. */
function withoutLooseEnd(lines: Lines, change: LineChange): LineChange {
  if (change.to < lines.count || change.lines.length > 0) return change;
  let { from } = change;
  while (from > 0 && lines.textOf(from - 1).trim() === "") from--;
  return { ...change, from };
}

function merged(changes: readonly LineChange[]): LineChange[] {
  const result: LineChange[] = [];
  for (const change of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (last === undefined || change.from > last.to) result.push(change);
    else result.splice(-1, 1, { from: last.from, to: change.to, lines: [...last.lines, ...change.lines] });
  }
  return result;
}

/** Lines that only change their indentation keep their text; what is left between them is one edit. */
function editsOfChange(lines: Lines, change: LineChange): TextEdit[] {
  let { from, to } = change;
  const rest = [...change.lines];
  const above: TextEdit[] = [];
  const below: TextEdit[] = [];
  while (from < to && sameWords(lines.textOf(from), rest.at(0))) {
    above.push(...lineEdit(lines, from++, rest.shift()));
  }
  while (from < to && sameWords(lines.textOf(to - 1), rest.at(-1))) {
    below.unshift(...lineEdit(lines, --to, rest.pop()));
  }
  const between = from < to || rest.length > 0 ? chunkEdit(lines, { from, to, lines: rest }) : [];
  return [...above, ...between, ...below];
}

function sameWords(oldLine: string, newLine: string | undefined): boolean {
  return newLine !== undefined && oldLine.trimStart() === newLine.trimStart();
}

function lineEdit(lines: Lines, line: number, newText = ""): TextEdit[] {
  const start = lines.startOf(line);
  return trimmedEdit(lines.text, { span: { start, end: start + lines.textOf(line).length }, newText });
}

function chunkEdit(lines: Lines, { from, to, lines: added }: LineChange): TextEdit[] {
  const start = lines.startOf(from);
  const end = lines.startOf(to);
  if (to < lines.count) {
    return trimmedEdit(lines.text, {
      span: { start, end },
      newText: added.map((line) => line + lines.ending).join(""),
    });
  }
  const newText = added.join(lines.ending);
  if (from === lines.count) return [{ span: { start, end }, newText: lines.ending + newText }];
  if (added.length > 0 || from === 0) return trimmedEdit(lines.text, { span: { start, end }, newText });
  return [{ span: { start: lines.startOf(from - 1) + lines.textOf(from - 1).length, end }, newText: "" }];
}
