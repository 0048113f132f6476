/** A policy in one line: whom it selects here, and from and to how many it admits. */

import type { Direction, Policy } from "../../../model/policy";
import type { WithoutPlaces } from "../../../model/without-places";
import { type Path, startsWith } from "../../../syntax/path";
import type { ClusterPolicy, ClusterWorkload, Inventory } from "../../../workspace/cluster/cluster";
import { findPods } from "../../selection/finding-pods";
import { peersOf, subjectOf } from "../../selection/sought";
import { andList, counted } from "../listing";
import { amountWords, asSelection } from "./amount-words";

export interface Summary<T> {
  /** Plain text. */
  readonly title: string;
  /** Whom the first words are about. */
  readonly those: readonly T[];
}

/** "selects 3 workloads · ingress from 2 workloads · egress not restricted" */
export function policySummary(applied: ClusterPolicy, inventory: Inventory): Summary<ClusterWorkload> {
  const { policy, isPartial } = applied;
  if (isPartial) return { title: "patched: whom it selects is not known", those: [] };
  const found = asSelection(findPods(inventory, subjectOf(applied)));
  const parts = [
    `selects ${amountWords(found, "workload")}`,
    ...(policy.scope === "namespace"
      ? directions.map((direction) => directionWords(policy, direction, applied, inventory))
      : [adminWords(policy)]),
  ];
  return { title: parts.join(" · "), those: [...found.certain, ...found.possible] };
}

const directions: readonly Direction[] = ["ingress", "egress"];
const prepositions: Readonly<Record<Direction, string>> = { ingress: "from", egress: "to" };

function directionWords(
  policy: WithoutPlaces<Policy>,
  direction: Direction,
  applied: ClusterPolicy,
  inventory: Inventory,
): string {
  const rules = policy[direction];
  if (!policy.isolates[direction]) return `${direction} not restricted`;
  if (rules.length === 0) return `no ${direction}`;
  const words = `${direction} ${prepositions[direction]}`;
  const open = rules.filter(({ peers }) => peers.length === 0);
  if (open.length === 0) return `${words} ${peersWords(policy, direction, applied, inventory)}`;
  return `${words} anywhere${open.every(({ ports }) => ports.length > 0) ? " on some ports" : ""}`;
}

/** "2 workloads and 1 block of addresses" */
function peersWords(
  { path, ...policy }: WithoutPlaces<Policy>,
  direction: Direction,
  applied: ClusterPolicy,
  inventory: Inventory,
): string {
  const peers = policy[direction].flatMap((rule) => rule.peers);
  const blocks = peers.filter(({ ipBlock }) => ipBlock).length;
  const rules: Path = [...path, "spec", direction];
  const sought = peersOf(applied, (rule) => startsWith(rule.path, rules));
  const found = asSelection(findPods(inventory, sought));
  return andList([
    ...(sought.length > 0 ? [amountWords(found, "workload")] : []),
    ...(blocks > 0 ? [`${counted(blocks, "block")} of addresses`] : []),
  ]);
}

function adminWords({ ingress, egress }: Extract<ClusterPolicy["policy"], { readonly scope: "cluster" }>): string {
  return counted(ingress.length + egress.length, "rule");
}
