/** Which policies apply to a workload's pods, and for which directions these are isolated. */

import type { Direction } from "../../model/policy";
import type { Cluster, ClusterPolicy, ClusterWorkload } from "../../workspace/cluster/cluster";
import type { Answer } from "./matching";
import { policiesAbout } from "./policies-about";
import { selects } from "./selecting";

export interface Isolation {
  readonly certain: readonly ClusterPolicy[];
  /** The pods' labels, or those of their namespace, or the policy are not all known. */
  readonly possible: readonly ClusterPolicy[];
  /**
   * A NetworkPolicy that selects the pods isolates them:
   * https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation
   */
  readonly isolated: Readonly<Record<Direction, Answer>>;
}

/** The policies of the workload's cluster that select its pods; administrators' are among them, and isolate nothing. */
export function isolationOf(workload: ClusterWorkload, cluster: Cluster): Isolation {
  const [certain, possible]: [ClusterPolicy[], ClusterPolicy[]] = [[], []];
  for (const policy of policiesAbout(workload.namespace, cluster)) {
    const answer = selects(policy, workload, cluster.inventory);
    if (answer !== "no") (answer === "yes" ? certain : possible).push(policy);
  }
  const isolated = (direction: Direction): Answer => {
    if (certain.some((policy) => isolates(policy, direction))) return "yes";
    return possible.some((policy) => isolates(policy, direction)) ? "unknown" : "no";
  };
  return { certain, possible, isolated: { ingress: isolated("ingress"), egress: isolated("egress") } };
}

function isolates({ policy }: ClusterPolicy, direction: Direction): boolean {
  return policy.scope === "namespace" && policy.isolates[direction];
}
