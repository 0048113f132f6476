/** What is being moved, as the lines of a block collection or the members of a flow collection. */

import type { TextEdit } from "../../base/text-edit";
import type { Entry, MapNode, ParsedYaml } from "../tree";
import { blockPlace, linesOfRun } from "./block-entries";
import { flowText } from "./flow-entries";
import { isOwn } from "./layout";
import type { Lines } from "./lines";
import type { Run } from "./runs";
import { stringText } from "./scalars";

export interface Load {
  readonly doc: ParsedYaml;
  readonly lines: Lines;
  readonly source: MapNode;
  readonly runs: readonly Run<Entry>[];
  /** Edits within the entries that happen on the way. */
  readonly edits: readonly TextEdit[];
}

/** The load as lines, keys at column zero. Undefined for flow entries of several lines, or with anchors or tags. */
export function blockLines(load: Load): string[] | undefined {
  if (load.source.style === "flow") return oneLiners(load);
  const texts = load.runs.map((run) => {
    const place = blockPlace(load.lines, run);
    return place && linesOfRun(load.lines, place, editsWithin(load, run));
  });
  return texts.every((text) => text !== undefined) ? texts.flat() : undefined;
}

/** The load as `key: value` texts. Undefined for block entries that are more than one line of flow-safe text. */
export function flowMembers(load: Load): string[] | undefined {
  if (load.source.style === "block") return isFlowSafe(load) ? oneLiners(load) : undefined;
  return entriesOf(load).map((entry) =>
    flowText(load.lines, entry.span, editsWithin(load, { first: entry, last: entry })),
  );
}

function entriesOf(load: Load): readonly Entry[] {
  return load.runs.flatMap((run) => run.members);
}

/** One line for each entry, no comment, no block style, nothing that a comma or bracket could mean something else in. */
function isFlowSafe(load: Load): boolean {
  const texts = entriesOf(load).map(({ span }) => load.doc.text.slice(span.start, span.end));
  const whole = load.runs.flatMap((run) => {
    const place = blockPlace(load.lines, run);
    return place ? linesOfRun(load.lines, place, []) : [];
  });
  const isBare = whole.length === texts.length && whole.every((line, index) => line.trimEnd() === texts[index]);
  return isBare && entriesOf(load).every(({ value }) => isInline(value));
}

function isInline(value: Entry["value"]): boolean {
  if (value.kind !== "scalar") return value.style === "flow";
  if (value.style !== "plain") return value.style.endsWith("quoted");
  return stringText(value.text) === value.text || typeof value.value !== "string";
}

function oneLiners(load: Load): string[] | undefined {
  const texts = entriesOf(load).map((entry) => oneLiner(load, entry));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function oneLiner(load: Load, entry: Entry): string | undefined {
  const { key, value, span } = entry;
  const { text } = load.doc;
  if (!isOwn(entry) || /[\r\n]/.test(text.slice(span.start, span.end))) return undefined;
  const name = text.slice(key.span.start, key.span.end);
  if (value.span.start === value.span.end) return `${name}:`;
  if (!/^\s*:\s*$/.test(text.slice(key.span.end, value.span.start))) return undefined;
  return `${name}: ${flowText(load.lines, value.span, editsWithin(load, { first: entry, last: entry }))}`;
}

function editsWithin({ edits }: Load, { first, last }: { first: Entry; last: Entry }): readonly TextEdit[] {
  return edits.filter(({ span }) => first.span.start <= span.start && span.end <= last.span.end);
}
