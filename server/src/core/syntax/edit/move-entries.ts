/** Entries leave one map and arrive in another: the edit behind every "stands at the wrong level". */

import type { Span } from "../../base/span";
import { applyEdits, type TextEdit } from "../../base/text-edit";
import { parseYaml } from "../parse-yaml";
import { type Entry, isNull, type MapNode, type ParsedYaml } from "../tree";
import { blockPlace, nestLines, removeRun, replaceRun } from "./block-entries";
import { clear, type Emptied } from "./clear";
import { flowLook, memberOf, removeFlowRun, replaceFlowRun } from "./flow-entries";
import { findLanding, type Landing } from "./landing";
import { isOwn, layoutOf } from "./layout";
import { linesOf } from "./lines";
import { wrapInList } from "./lists";
import { blockLines, flowMembers, type Load } from "./load";
import { putIntoBlock, putIntoFlow } from "./put";
import { runsOf } from "./runs";
import { editsOf, type Surgery } from "./surgery";

export interface Target {
  readonly holder: MapNode;
  /** Keys below the holder; `"-"` is a new item at a list's end. What is there is entered, the rest is created. */
  readonly path: readonly string[];
}

export interface MoveOptions {
  /** The map that a moved entry holds becomes a list of that one map. */
  readonly asList?: boolean;
  /** Keys that are created come last in their map, not before the entry that holds the source. */
  readonly last?: boolean;
  /** What becomes of a source that all of its entries leave. */
  readonly emptied?: Emptied;
}

/**
 * Takes entries out of a map and puts them where the path leads. Keys that the path lacks are created where the first
 * entry stood (when they belong into its own map), before the entry that holds the source, or else at the end. Comments
 * above and behind the entries go with them. Undefined where the source would be left empty (and `emptied` does not say
 * what to do then), a key would stand twice, or the styles do not allow an exact edit.
 */
export function moveEntries(
  doc: ParsedYaml,
  source: MapNode,
  entries: readonly Entry[],
  target: Target,
  options: MoveOptions = {},
): readonly TextEdit[] | undefined {
  const landing = findLanding(target.holder, target.path);
  if (!landing || !canMove(source, entries, landing, options)) return undefined;
  const lines = linesOf(doc.text);
  const edits = options.asList ? wrapped(doc, entries) : [];
  if (!edits) return undefined;
  const load: Load = { doc, lines, source, runs: runsOf(source.entries, entries), edits };
  const surgeries = isInPlace(source, landing) ? nestInPlace(load, landing.missing) : carry(load, landing, options);
  if (!surgeries?.every((surgery) => surgery !== undefined)) return undefined;
  return keptReadable(load, editsOf(lines, surgeries));
}

function isInPlace(source: MapNode, landing: Landing): boolean {
  return landing.kind === "end" && landing.map === source;
}

function canMove(source: MapNode, entries: readonly Entry[], landing: Landing, { emptied }: MoveOptions): boolean {
  if (entries.length === 0 || !entries.every((entry) => source.entries.includes(entry))) return false;
  if (source.entries.some((entry) => entry.merged)) return false;
  if (entries.some(({ value }) => contains(value.span, placeOf(landing)))) return false;
  if (isInPlace(source, landing)) return landing.missing.length > 0;
  if (entries.length === source.entries.length && !emptied) return false;
  if (landing.kind !== "end" || landing.missing.length > 0) return true;
  const present = new Set(landing.map.entries.map((entry) => entry.key.text));
  return !entries.some((entry) => present.has(entry.key.text));
}

function placeOf(landing: Landing): Span {
  if (landing.kind === "value") return landing.entry.value.span;
  return landing.kind === "item" ? landing.list.span : landing.map.span;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function wrapped(doc: ParsedYaml, entries: readonly Entry[]): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const entry of entries) {
    if (entry.value.kind === "list" || isNull(entry.value)) continue;
    const added = wrapInList(doc, entry);
    if (!added) return undefined;
    edits.push(...added);
  }
  return edits;
}

/** The keys that are missing come into being around the entries, where the first of them stands. */
function nestInPlace(load: Load, missing: readonly string[]): readonly (Surgery | undefined)[] | undefined {
  const { doc, lines, source, runs } = load;
  const [run, ...others] = runs;
  const [key, ...deeper] = missing;
  if (!run || key === undefined) return undefined;
  if (source.style === "flow") {
    const members = flowMembers(load);
    const look = flowLook(load, source.span, run.first.span.start, source);
    return members && [replaceFlowRun(lines, run, memberOf(key, deeper, members, look)), ...takeOut(load, others)];
  }
  const place = blockPlace(lines, run);
  const inner = blockLines(load);
  if (!place || !inner) return undefined;
  return [replaceRun(place, nestLines(missing, inner, layoutOf(doc, lines))), ...takeOut(load, others)];
}

function carry(load: Load, landing: Landing, { last, emptied }: MoveOptions): readonly (Surgery | undefined)[] {
  const arrival = styleOf(landing) === "block" ? putIntoBlock(load, landing, last) : putIntoFlow(load, landing, last);
  const isEmptied = load.runs.some(({ members }) => members.length === load.source.entries.length);
  return [arrival, ...(isEmptied && emptied ? [clear(load, emptied)] : takeOut(load, load.runs))];
}

function styleOf(landing: Landing): "block" | "flow" {
  return landing.kind === "item" ? landing.list.style : landing.map.style;
}

function takeOut({ lines, source }: Load, runs: Load["runs"]): readonly (Surgery | undefined)[] {
  return runs.map((run) => {
    if (source.style === "flow") return removeFlowRun(lines, run);
    const place = blockPlace(lines, run);
    return place && removeRun(lines, run, place);
  });
}

/** An alias must not come to stand before its anchor. */
function keptReadable(load: Load, edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const { doc, runs } = load;
  const moved = runs.map((run) => doc.text.slice(run.first.span.start, run.last.span.end)).join("\n");
  const hasReference = /(?:^|[\s,[{])[&*][^\s,\]}]/.test(moved) || !runs.every((run) => run.members.every(isOwn));
  if (!hasReference) return edits;
  const { problems } = parseYaml(applyEdits(doc.text, edits));
  return problems.length > doc.problems.length ? undefined : edits;
}
