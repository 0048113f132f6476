/** What could be written at a cursor: found in the tree of the document with a word put in there. */

import type { Span } from "../base/span";
import { type Layout, layoutOf } from "./edit/layout";
import { columnOf, linesOf } from "./edit/lines";
import { pathAt, type Step } from "./node-at";
import { parseYaml } from "./parse-yaml";
import type { Path } from "./path";
import type { Node, ParsedYaml, ScalarNode } from "./tree";
import { type Trial, trialsAt } from "./trial";

/** A place for a key or for a value. */
export interface Slot {
  readonly takes: "key" | "value";
  /** From the root of the document: to the map that takes the key, or to the value itself. */
  readonly path: Path;
  /** The document with a scalar that stands for the cursor. */
  readonly root: Node;
  readonly cursor: ScalarNode;
  /** What is replaced, in the document; it holds the cursor. */
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  readonly form: "block" | "flow" | "JSON";
  /** Of a key: does its colon stand in the document already? */
  readonly hasColon: boolean;
  /** Of a key: what stands behind it already. */
  readonly value: Node | undefined;
  /** Is it the value of a key (and not an item)? */
  readonly isBehindKey: boolean;
  /** Of the key, or of the item's content: what further lines are indented against. */
  readonly column: number;
  readonly layout: Layout;
  /** How the document ends its lines. */
  readonly ending: string;
}

/** Every way to read the cursor that leaves the document no more broken than it is; none in comments and prose. */
export function slotsAt(yaml: ParsedYaml, offset: number): readonly Slot[] {
  const { gap } = layoutOf(yaml, linesOf(yaml.text));
  const { readings, repairs } = trialsAt(yaml.text, offset, gap);
  const slots = slotsOf(yaml, readings);
  return slots.length > 0 ? slots : slotsOf(yaml, repairs);
}

function slotsOf(yaml: ParsedYaml, trials: readonly Trial[]): Slot[] {
  return trials.flatMap((trial) => {
    const tried = parseYaml(trial.text);
    return (isAsGood(yaml, tried, trial) && slotIn(tried, trial)) || [];
  });
}

/** The trial may show what a problem has hidden so far, but must not make one. */
function isAsGood(yaml: ParsedYaml, tried: ParsedYaml, trial: Trial): boolean {
  const [known] = yaml.problems;
  const [found] = tried.problems;
  if (!found) return true;
  if (!known) return false;
  const lineEnd = trial.text.indexOf("\n", trial.mark.end);
  return (lineEnd >= 0 && found.span.start > lineEnd) || isSame(found.span.start, known.span.start, trial, yaml);
}

function isSame(found: number, known: number, { text, mark }: Trial, yaml: ParsedYaml): boolean {
  return found === known + (known < mark.start ? 0 : text.length - yaml.text.length);
}

function slotIn(tried: ParsedYaml, trial: Trial): Slot | undefined {
  const { root } = tried;
  const steps = root ? pathAt(root, trial.mark.start) : [];
  const last = steps.at(-1);
  const cursor = last && scalarOf(last);
  if (!root || !last || !cursor || !isOneWord(cursor, trial)) return undefined;
  const form = formOf(steps, cursor);
  const hasColon = last.into === "key" && isFollowedByColon(trial, cursor);
  if (form === "block" ? isLoose(trial, last, hasColon) : isBlockOnly(trial)) return undefined;
  const path = steps.map(stepName);
  const lines = linesOf(trial.text);
  return {
    takes: last.into === "key" ? "key" : "value",
    path: last.into === "key" ? path.slice(0, -1) : path,
    root,
    cursor,
    span: trial.toDocument(cursor.span),
    before: trial.before,
    after: trial.after === "," ? "," : "",
    form,
    hasColon,
    value: last.into === "key" && !isMissing(last.entry.value) ? last.entry.value : undefined,
    isBehindKey: last.into === "value",
    column: columnOf(lines, last.into === "value" ? last.entry.key.span.start : cursor.span.start),
    layout: layoutOf(tried, lines),
    ending: lines.ending,
  };
}

/** In block style a key needs its colon, no comma is missing, and a scalar alone on its line is rather a key or an item. */
function isLoose({ beginsLine, before, after }: Trial, last: Step, hasColon: boolean): boolean {
  if (last.into === "key") return after !== ":" && !hasColon;
  return after === "," || (beginsLine && before === "");
}

/** In flow style a dash makes no item, and a colon would take the next line for its value. */
function isBlockOnly({ before, after }: Trial): boolean {
  return before.startsWith("-") || after === ":";
}

function isFollowedByColon({ text, after }: Trial, cursor: ScalarNode): boolean {
  return after !== ":" && /^\s*:/.test(text.slice(cursor.span.end));
}

function isMissing({ span }: Node): boolean {
  return span.start === span.end;
}

function scalarOf(step: Step): ScalarNode | undefined {
  const node = step.into === "key" ? step.entry.key : step.into === "value" ? step.entry.value : step.item.value;
  return node.kind === "scalar" ? node : undefined;
}

/** Does the scalar consist of the mark and the letters around it alone (not of words before it, or of the next line)? */
function isOneWord({ span, style }: ScalarNode, { text, mark }: Trial): boolean {
  const written = text.slice(span.start, span.end);
  const holdsMark = span.start <= mark.start && mark.end <= span.end;
  if (!holdsMark || style === "literal" || style === "folded") return false;
  return style === "plain" ? !/\s/.test(written) : /^(["'])\S*\1$/.test(written);
}

function formOf(steps: readonly Step[], cursor: ScalarNode): Slot["form"] {
  const last = steps.at(-1);
  const holder = last?.into === "item" ? last.list : last?.map;
  if (holder?.style !== "flow") return "block";
  const keys = steps.flatMap((step) => (step.into === "item" ? [] : step.map.entries.map((entry) => entry.key)));
  const isQuoted = keys.some((key) => key !== cursor && key.style === "double-quoted");
  return isQuoted ? "JSON" : "flow";
}

function stepName(step: Step): string | number {
  return step.into === "item" ? step.index : step.entry.key.text;
}
