/** Entries (and items) in block style as lines: taking them out, writing them somewhere else. */

import { applyEdits, type TextEdit } from "../../base/text-edit";
import type { Entry, ListNode, MapNode } from "../tree";
import type { Layout } from "./layout";
import { columnOf, indent, isComment, type Lines, lastLineOf, leadOf, splitLines } from "./lines";
import { type Run, runsOf } from "./runs";
import type { Surgery } from "./surgery";

/** A run's place: its lines with the comments directly above, and what stands before its first key. */
export interface BlockPlace {
  readonly from: number;
  readonly to: number;
  /** Blanks, or the dashes of the item that begins with this run. */
  readonly lead: string;
}

/** Undefined where something other than blanks and dashes stands before the run's first key. */
export function blockPlace(lines: Lines, run: Run): BlockPlace | undefined {
  const place = barePlace(lines, run);
  if (!place || hasDash(place.lead)) return place;
  let { from } = place;
  while (from > 0 && isCommentAt(lines, from - 1, place.lead.length)) from--;
  return { ...place, from };
}

/** The same without the comments above. */
export function barePlace(lines: Lines, run: Run): BlockPlace | undefined {
  const lead = leadOf(lines, run.first.span.start);
  if (!/^ *(?:- +)*$/.test(lead)) return undefined;
  return { from: lines.lineAt(run.first.span.start), to: lastLineOf(lines, run.last.span) + 1, lead };
}

/** The run's lines, its keys at column zero, after the `edits` that stand within it. */
export function linesOfRun(lines: Lines, place: BlockPlace, edits: readonly TextEdit[]): string[] {
  const start = lines.startOf(place.from);
  const end = lines.startOf(place.to - 1) + lines.textOf(place.to - 1).length;
  const within = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  const [first = "", ...rest] = splitLines(applyEdits(lines.text.slice(start, end), within));
  return [first.slice(place.lead.length), ...indent(rest, -place.lead.length)];
}

/** Takes a run out; where it stood behind a dash, the next entry takes its place. Undefined where none does. */
export function removeRun(lines: Lines, run: Run, { from, to, lead }: BlockPlace): Surgery | undefined {
  if (!hasDash(lead)) return { changes: [{ from, to, lines: [] }] };
  if (!run.after) return undefined;
  const next = run.after.span.start;
  const between = Array.from({ length: lines.lineAt(next) - to }, (_, index) => lines.textOf(to + index));
  const blanks = lead.slice(0, lead.indexOf("-"));
  const comments = between.filter(isComment).map((line) => blanks + line.trimStart());
  return {
    changes: [{ from, to: from, lines: comments }],
    edits: [{ span: { start: run.first.span.start, end: next }, newText: "" }],
  };
}

/** Writes lines in the place of a run, behind the dash where there is one. */
export function replaceRun({ from, to, lead }: BlockPlace, added: readonly string[]): Surgery {
  const [first = "", ...rest] = added;
  return { changes: [{ from, to, lines: [lead + first, ...indent(rest, lead.length)] }] };
}

/** Writes lines before an entry and the comments directly above it. */
export function insertBefore(lines: Lines, entry: Entry, added: readonly string[]): Surgery | undefined {
  const [run] = runsOf([entry], [entry]);
  const place = run && blockPlace(lines, run);
  if (!place) return undefined;
  if (hasDash(place.lead)) return insertAtKey(lines, entry, added);
  return { changes: [{ from: place.from, to: place.from, lines: indent(added, place.lead.length) }] };
}

/** Writes lines right before a key: behind its dash, below its comments. */
export function insertAtKey(lines: Lines, { span }: Entry, added: readonly string[]): Surgery {
  const [first = "", ...rest] = [...added, ""];
  const column = columnOf(lines, span.start);
  const newText = [first, ...indent(rest, column)].join(lines.ending) + " ".repeat(column);
  return { edits: [{ span: { start: span.start, end: span.start }, newText }] };
}

/** Writes lines as a map's last siblings. Undefined for a map whose keys do not stand behind blanks and dashes. */
export function appendLines(lines: Lines, map: MapNode, added: readonly string[]): Surgery | undefined {
  const lead = leadOf(lines, map.span.start);
  if (!/^ *(?:- +)*$/.test(lead)) return undefined;
  return insertAfter(lastLineOf(lines, map.span), indent(added, lead.length));
}

/** Writes lines as a list's last item, its dash like the item's before it. */
export function appendItemLines(lines: Lines, list: ListNode, added: readonly string[]): Surgery | undefined {
  const last = list.items.at(-1);
  if (!last) return undefined;
  const gap = /^- */.exec(lines.text.slice(last.span.start, last.value.span.start))?.[0].length ?? 0;
  const item = indent(dashed(added, Math.max(gap, 2)), columnOf(lines, last.span.start));
  return insertAfter(lastLineOf(lines, list.span), item);
}

export function insertAfter(line: number, added: readonly string[]): Surgery {
  return { changes: [{ from: line + 1, to: line + 1, lines: added }] };
}

/** Puts lines below keys and dashes that are not there yet: `["from", "-"]` gives `from:` and `- …`. */
export function nestLines(path: readonly string[], inner: readonly string[], layout: Layout): string[] {
  return path.reduceRight<string[]>(
    (below, step, index) =>
      step === "-" ? dashed(below, layout.gap) : [`${step}:`, ...indent(below, depthOf(path[index + 1], layout))],
    [...inner],
  );
}

/** How far below its key the first of these steps (or the lines themselves) belongs. */
export function depthOf(step: string | undefined, layout: Layout): number {
  return step === "-" ? (layout.dash ?? 0) : layout.step;
}

export function hasDash(lead: string): boolean {
  return lead.includes("-");
}

/** Comments that lead stay above the dash. */
function dashed(inner: readonly string[], gap: number): string[] {
  const at = inner.findIndex((line) => line !== "" && !isComment(line));
  const [first = "", ...rest] = inner.slice(at);
  return [...inner.slice(0, at), `-${" ".repeat(gap - 1)}${first}`, ...indent(rest, gap)];
}

function isCommentAt(lines: Lines, line: number, column: number): boolean {
  const text = lines.textOf(line);
  return isComment(text) && text.indexOf("#") === column;
}
