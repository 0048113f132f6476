/** Which changes of other policies can change what is to be said of a policy. */

import type { ClusterPolicy, ClusterWorkload, Inventory } from "../../workspace/cluster/cluster";
import type { PolicyDifference } from "../../workspace/cluster/policy-difference";
import type { Concern } from "./concern";
import { matches } from "./matching";
import { workloadsSought } from "./near-miss";
import { subjectOf } from "./sought";
import { reachOf } from "./standpoint";

/** What policies were about that are gone, and are about that have come. */
export interface Reselected {
  readonly policies: readonly ClusterPolicy[];
  /** The workloads that one of them selects, or may. */
  readonly workloads: readonly ClusterWorkload[];
  readonly inventory: Inventory;
}

export function reselectedBy({ gone, come }: PolicyDifference, inventory: Inventory): Reselected {
  const policies = [...gone, ...come];
  const selections = policies.flatMap(subjectOf).map((sought) => workloadsSought(inventory, sought));
  const workloads = new Set(selections.flatMap(({ certain, possible }) => [...certain, ...possible]));
  return { policies, workloads: [...workloads], inventory };
}

/** Do they select pods that the policy is about too, or are they called what it is called? */
export function isReselected({ policy, workloads }: Concern, { workloads: selected, inventory, policies }: Reselected) {
  if (policies.some((other) => areNamesakes(policy, other))) return true;
  if (selected.length === 0 || workloads === "all") return selected.length > 0;
  return workloads.some(({ selector, namespaceSelector }) => {
    const isIn = reachOf(policy, inventory, namespaceSelector);
    return selected.some((workload) => isIn(workload) !== "no" && matches(selector, workload) !== "no");
  });
}

/** Does the API server take them for one and the same? */
export function areNamesakes(one: ClusterPolicy, other: ClusterPolicy): boolean {
  if (one.name !== other.name || one.member.object.kind !== other.member.object.kind) return false;
  if (one.policy.scope === "cluster") return true;
  return one.namespace === other.namespace && one.isNamespaced === other.isNamespaced;
}
