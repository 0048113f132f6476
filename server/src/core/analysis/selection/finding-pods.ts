/** The workloads behind one or several selectors, and why of some it cannot be told whether they belong to them. */

import type { ClusterWorkload, Inventory } from "../../workspace/cluster/cluster";
import { matches } from "./matching";
import { type SoughtPods, workloadsSought } from "./near-miss";

/** Each workload once. */
export interface FoundPods {
  readonly certain: readonly ClusterWorkload[];
  /** Their own labels are not all known. */
  readonly doubtful: readonly ClusterWorkload[];
  /** They match; the labels of their namespaces are not all known. */
  readonly perhapsInReach: readonly ClusterWorkload[];
}

/** The workloads that any of the selectors matches. */
export function findPods(inventory: Inventory, sought: readonly SoughtPods[]): FoundPods {
  const selections = sought.map((one) => ({ one, ...workloadsSought(inventory, one) }));
  const [only] = selections;
  if (only && selections.length === 1 && only.possible.length === 0) {
    return { certain: only.certain, doubtful: [], perhapsInReach: [] };
  }
  const certain = new Set(selections.flatMap((selection) => selection.certain));
  const [doubtful, perhapsInReach] = [new Set<ClusterWorkload>(), new Set<ClusterWorkload>()];
  for (const { one, possible } of selections) {
    for (const workload of possible) {
      if (certain.has(workload)) continue;
      const isDoubtful = matches(one.podSelector, workload) === "unknown";
      (isDoubtful ? doubtful : perhapsInReach).add(workload);
    }
  }
  for (const workload of perhapsInReach) doubtful.delete(workload);
  return { certain: [...certain], doubtful: [...doubtful], perhapsInReach: [...perhapsInReach] };
}
