/** Entries of flow maps as text: taking them out, writing them somewhere else, commas included. */

import type { Span } from "../../base/span";
import { applyEdits, type TextEdit } from "../../base/text-edit";
import type { Entry, ListNode, MapNode, ParsedYaml } from "../tree";
import { indent, indentationAt, type Lines, leadOf, splitLines } from "./lines";
import type { Run } from "./runs";
import type { Surgery } from "./surgery";

/** How new text in a flow collection has to look. */
export interface FlowLook {
  /** One member on each line, as JSON is mostly printed? */
  readonly tall: boolean;
  /** Keys in double quotes? */
  readonly quoted: boolean;
  readonly step: number;
}

/** What new text looks like beside the member of `collection` that begins at `at`; quoted like the map's keys. */
export function flowLook(
  load: { doc: ParsedYaml; lines: Lines },
  collection: Span,
  at: number,
  map: MapNode,
): FlowLook {
  const { doc, lines } = load;
  const first = doc.root?.kind === "map" && doc.root.style === "flow" ? doc.root.entries[0] : undefined;
  const step = first ? leadOf(lines, first.span.start) : "";
  return {
    tall: leadOf(lines, at).trim() === "" && lines.text.slice(collection.start, at).includes("\n"),
    quoted: map.entries[0]?.key.style === "double-quoted",
    step: step.trim() === "" && step.length > 0 ? step.length : 2,
  };
}

/** The span's text after the `edits` within it, its further lines as if the first one were not indented. */
export function flowText(lines: Lines, span: Span, edits: readonly TextEdit[]): string {
  const within = edits.map((edit) => ({
    span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
    newText: edit.newText,
  }));
  const [first = "", ...rest] = splitLines(applyEdits(lines.text.slice(span.start, span.end), within));
  return [first, ...indent(rest, -indentationAt(lines, span.start))].join("\n");
}

/** Takes a run out, with the comma that it no longer needs. Undefined where a comment stands among its members. */
export function removeFlowRun(lines: Lines, run: Run): Surgery | undefined {
  const start = run.after || !run.before ? run.first.span.start : run.before.span.end;
  const end = run.after ? run.after.span.start : run.last.span.end;
  const outside = [...run.members, ...(run.after ? [run.after] : [])].map(({ span }, index, all) =>
    lines.text.slice(all[index - 1]?.span.end ?? run.before?.span.end ?? span.start, span.start),
  );
  return outside.some(hasComment) ? undefined : { edits: [{ span: { start, end }, newText: "" }] };
}

/** Writes members as a collection's last ones. */
export function appendMembers(lines: Lines, collection: MapNode | ListNode, members: readonly string[]): Surgery {
  const [open, close] = collection.kind === "map" ? "{}" : "[]";
  const spans = (collection.kind === "map" ? collection.entries : collection.items).map((member) => member.span);
  const last = spans.at(-1);
  if (!last) return { edits: [{ span: collection.span, newText: open + members.join(", ") + close }] };
  const separator = separatorOf(lines, collection.span, spans);
  const base = indentationAt(lines, separator.includes("\n") ? last.start : collection.span.start);
  const newText = members.map((member) => separator + standing(lines, member, base)).join("");
  return { edits: [{ span: { start: last.end, end: last.end }, newText }] };
}

/** Writes one member in the place of a run. Undefined where a comment stands between the run's members. */
export function replaceFlowRun(lines: Lines, run: Run, member: string): Surgery | undefined {
  const gaps = run.members.map(({ span }, index) =>
    lines.text.slice(span.end, run.members[index + 1]?.span.start ?? 0),
  );
  if (gaps.some(hasComment)) return undefined;
  const span = { start: run.first.span.start, end: run.last.span.end };
  return { edits: [{ span, newText: standing(lines, member, indentationAt(lines, span.start)) }] };
}

/** Writes a member before another one. */
export function insertMember(lines: Lines, map: MapNode, before: Entry, member: string): Surgery {
  const spans = map.entries.slice(0, map.entries.indexOf(before) + 1).map((entry) => entry.span);
  const separator = separatorOf(lines, map.span, spans);
  const newText = standing(lines, member, indentationAt(lines, before.span.start)) + separator;
  return { edits: [{ span: { start: before.span.start, end: before.span.start }, newText }] };
}

/** The members below keys and list items that are not there yet: `["from", "-"]` gives `{"from": [{…}]}`. */
export function nestMembers(path: readonly string[], members: readonly string[], look: FlowLook): string {
  const [step, ...deeper] = path;
  if (step === undefined) return enclose("{", members, "}", look);
  if (step === "-") return enclose("[", [nestMembers(deeper, members, look)], "]", look);
  return enclose("{", [memberOf(step, deeper, members, look)], "}", look);
}

/** The same, as an entry of the map that lacks the first key. */
export function memberOf(key: string, deeper: readonly string[], members: readonly string[], look: FlowLook): string {
  return `${look.quoted ? JSON.stringify(key) : key}: ${nestMembers(deeper, members, look)}`;
}

/** Text whose further lines are relative to its first one, put behind `base` blanks. */
export function standing(lines: Lines, text: string, base: number): string {
  const [first = "", ...rest] = splitLines(text);
  return [first, ...indent(rest, base)].join(lines.ending);
}

function enclose(open: string, members: readonly string[], close: string, look: FlowLook): string {
  if (!look.tall) return open + members.join(", ") + close;
  return [open, ...indent(splitLines(members.join(",\n")), look.step), close].join("\n");
}

/** The comma and white space that stand between this collection's members. */
function separatorOf(lines: Lines, span: Span, members: readonly Span[]): string {
  const [last, previous] = [members.at(-1), members.at(-2)];
  if (!last) return ", ";
  const between = lines.text.slice(previous?.end ?? span.start + 1, last.start);
  if (previous && /^,\s*$/.test(between)) return between;
  return /^\s*[\r\n]\s*$/.test(between) ? `,${between}` : ", ";
}

function hasComment(between: string): boolean {
  return between.includes("#");
}
