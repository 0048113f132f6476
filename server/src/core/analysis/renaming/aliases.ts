/** Anchors and aliases: what is changed at the anchor changes wherever it is repeated. */

import type { Node, ParsedYaml } from "../../syntax/tree";
import type { LabelSpot } from "./label-spots";
import { isUse, type LabelTarget, scalarsOf } from "./label-target";

/** Would a change of the label at its anchor change something else? An object's own labels may go along. */
export function repeatsElsewhere(
  { text, root }: ParsedYaml,
  spots: readonly LabelSpot[],
  target: LabelTarget,
): boolean {
  if (!root || !text.includes("&")) return false;
  const uses = spots.filter((spot) => isUse(spot, target));
  const own = spots.filter((spot) => spot.owner === "own" && isUse({ ...spot, owner: target.owner }, target));
  const meant = new Map<number, number>();
  for (const { span } of [...uses, ...own].flatMap((spot) => scalarsOf(spot, target))) count(meant, span.start);
  const all = new Map<number, number>();
  countScalars(root, all);
  return uses
    .flatMap((spot) => scalarsOf(spot, target))
    .some(({ span }) => (all.get(span.start) ?? 0) > (meant.get(span.start) ?? 0));
}

/** How often each scalar stands in the tree, by where it is written. */
function countScalars(node: Node, counts: Map<number, number>): void {
  if (node.kind === "scalar") count(counts, node.span.start);
  if (node.kind === "list") for (const { value } of node.items) countScalars(value, counts);
  if (node.kind !== "map") return;
  for (const { key, value } of node.entries) {
    count(counts, key.span.start);
    countScalars(value, counts);
  }
}

function count(counts: Map<number, number>, at: number): void {
  counts.set(at, (counts.get(at) ?? 0) + 1);
}
