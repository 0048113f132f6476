/** How a document is laid out: its indentation width and its dash style, measured, so that new lines look like old ones. */

import type { Entry, Node, ParsedYaml } from "../tree";
import { columnOf, type Lines } from "./lines";

export interface Layout {
  /** From a key to the keys below it. */
  readonly step: number;
  /** From a key to the dashes below it; undefined where the document has no list that could tell. */
  readonly dash: number | undefined;
  /** From a dash to what stands behind it. */
  readonly gap: number;
}

export function layoutOf(doc: ParsedYaml, lines: Lines): Layout {
  const steps: number[] = [];
  const dashes: number[] = [];
  const gaps: number[] = [];
  for (const { key, value } of ownEntries(doc.root)) {
    if (value.kind === "scalar" || value.style === "flow") continue;
    const deeper = columnOf(lines, value.span.start) - columnOf(lines, key.span.start);
    if (value.kind === "map") steps.push(deeper);
    else {
      dashes.push(deeper);
      for (const item of value.items) gaps.push(item.value.span.start - item.span.start);
    }
  }
  return {
    step: commonest(steps.filter((step) => step > 0)) ?? 2,
    dash: commonest(dashes.filter((dash) => dash >= 0)),
    gap: commonest(gaps.filter((gap) => gap > 1 && gap <= 8)) ?? 2,
  };
}

/** Does the entry stand in the text where its map stands, and its value behind its key (no merge key, no alias)? */
export function isOwn(entry: Entry): boolean {
  return !entry.merged && entry.span.start <= entry.value.span.start && entry.value.span.end <= entry.span.end;
}

/** Every entry of a tree once. A loop, because a text can nest deeper than calls may. */
function* ownEntries(root: Node | undefined): Generator<Entry> {
  const seen = new Set<Node>();
  const open: Node[] = root ? [root] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "list") for (const item of node.items) open.push(item.value);
    if (node.kind !== "map") continue;
    for (const entry of node.entries.filter(isOwn)) {
      yield entry;
      open.push(entry.value);
    }
  }
}

function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
