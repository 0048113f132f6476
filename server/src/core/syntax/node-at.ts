/** From an offset to the nodes around it, and from a path to its node: by the tree, never by the text. */

import { touches } from "../base/span";
import type { Path } from "./path";
import { type Entry, entryOf, type Item, type ListNode, type MapNode, type Node } from "./tree";

/** One step from a node towards an offset. */
export type Step =
  | { readonly into: "key"; readonly map: MapNode; readonly entry: Entry }
  | { readonly into: "value"; readonly map: MapNode; readonly entry: Entry }
  | { readonly into: "item"; readonly list: ListNode; readonly item: Item; readonly index: number };

/**
 * The steps from the root to the innermost key, value or item that holds the offset; a cursor right behind a word is
 * still on it. White space between the entries of a map leads no further than that map. What an alias or a merge key
 * brings in stands elsewhere and is never stepped into.
 */
export function pathAt(root: Node, offset: number): readonly Step[] {
  const steps: Step[] = [];
  for (let node: Node | undefined = root; node; ) {
    const step = stepAt(node, offset);
    if (!step) break;
    steps.push(step);
    node = step.into === "key" ? undefined : nextNode(step, offset);
  }
  return steps;
}

/** What a path calls the step. */
export function stepName(step: Step): string | number {
  return step.into === "item" ? step.index : step.entry.key.text;
}

/** The node at a path; of a key given twice the last one counts. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => {
    if (typeof step === "string") return entryOf(node, step)?.value;
    return node?.kind === "list" ? node.items[step]?.value : undefined;
  }, root);
}

/** The entry whose value stands at a path; undefined where the path ends in a list item or nowhere. */
export function keyAt(root: Node, path: Path): Entry | undefined {
  const last = path.at(-1);
  return typeof last === "string" ? entryOf(nodeAt(root, path.slice(0, -1)), last) : undefined;
}

function stepAt(node: Node, offset: number): Step | undefined {
  if (node.kind === "scalar" || !touches(node.span, offset)) return undefined;
  if (node.kind === "list") {
    const index = node.items.findLastIndex((item) => touches(item.span, offset));
    const item = node.items[index];
    return item && { into: "item", list: node, item, index };
  }
  const entry = node.entries.findLast((candidate) => !candidate.merged && touches(candidate.span, offset));
  if (!entry) return undefined;
  return { into: touches(entry.key.span, offset) ? "key" : "value", map: node, entry };
}

function nextNode(step: Exclude<Step, { into: "key" }>, offset: number): Node | undefined {
  const { value, span } = step.into === "item" ? step.item : step.entry;
  const isHere = span.start <= value.span.start && value.span.end <= span.end;
  return isHere && touches(value.span, offset) ? value : undefined;
}
