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
  /** The workloads that one of them selects, or may. */
  readonly workloads: readonly ClusterWorkload[];
  readonly inventory: Inventory;
  /** What the API server knows the policies by. */
  readonly keys: ReadonlySet<string>;
}

export function reselectedBy({ gone, come }: PolicyDifference, inventory: Inventory): Reselected {
  const policies = [...gone, ...come];
  const selections = policies.flatMap(subjectOf).map((sought) => workloadsSought(inventory, sought));
  const workloads = new Set(selections.flatMap(({ certain, possible }) => [...certain, ...possible]));
  return { workloads: [...workloads], inventory, keys: new Set(policies.map(namesakeKey)) };
}

/** Do they select pods that the policy is about too, or are they called what it is called? */
export function isReselected({ policy, workloads }: Concern, { workloads: selected, inventory, keys }: Reselected) {
  if (keys.has(namesakeKey(policy))) return true;
  if (workloads === "all") return selected.length > 0;
  return workloads.some(({ selector, namespaceSelector }) => {
    const isIn = reachOf(policy, inventory, namespaceSelector);
    return selected.some((workload) => isIn(workload) !== "no" && matches(selector, workload) !== "no");
  });
}

/** What the API server knows a policy by. */
export function namesakeKey({ name, namespace, isNamespaced, member, policy: { scope } }: ClusterPolicy): string {
  const place = scope === "cluster" ? "" : `${isNamespaced} ${namespace}`;
  return `${member.object.kind} ${place}/${name}`;
}
