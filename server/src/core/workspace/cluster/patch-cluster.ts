/** A cluster after the most frequent edit, at the cost of what it changes: workloads that stay where they are get other labels or ports. */

import type { ClusterObject, WorkloadObject } from "../cluster-object";
import type { Member, World } from "../kustomize/world";
import { onceEach } from "./build-cluster";
import type { Cluster, ClusterWorkload } from "./cluster";
import { labelIndex } from "./label-index";
import type { Standings } from "./standings";

export interface Built {
  readonly world: World<ClusterObject>;
  readonly cluster: Cluster;
}

/** Where more than these are different, everything is built anew. */
const mostChanged = 20;

/** Undefined where anything else is different: it is the same as a cluster that is built from the world alone. */
export function patchCluster(before: Built, after: World<ClusterObject>, standings: Standings): Cluster | undefined {
  const changes = changesBetween(before.world, after, standings);
  if (!changes) return undefined;
  const { inventory } = before.cluster;
  const workloads = [...inventory.workloads];
  for (const [old, young] of changes) {
    const index = workloads.indexOf(old);
    if (index < 0) return undefined;
    workloads[index] = young;
  }
  const index = labelIndex(workloads, { before: inventory, changes: new Map(changes) });
  const isSameNetwork = changes.flat().every(({ hostNetwork }) => !hostNetwork);
  const inNodeNetwork = isSameNetwork ? inventory.inNodeNetwork : workloads.filter(({ hostNetwork }) => hostNetwork);
  return { ...before.cluster, inventory: { ...inventory, workloads, inNodeNetwork, ...index }, once: onceEach() };
}

type Pair = readonly [old: ClusterWorkload, young: ClusterWorkload];

function changesBetween(before: World<ClusterObject>, after: World<ClusterObject>, standings: Standings) {
  if (before.absent !== after.absent || before.members.length !== after.members.length) return undefined;
  const changes: Pair[] = [];
  for (const [index, old] of before.members.entries()) {
    const young = after.members[index];
    if (old === young) continue;
    if (!young || !isWorkload(old) || !isWorkload(young) || changes.length === mostChanged) return undefined;
    const pair = [standings.workloadOf(old), standings.workloadOf(young)] as const;
    if (!standsWhereItStood(pair)) return undefined;
    changes.push(pair);
  }
  return changes;
}

function isWorkload(member: Member<ClusterObject>): member is Member<WorkloadObject> {
  return member.object.is === "workload";
}

function standsWhereItStood([old, young]: Pair): boolean {
  return !old.hasUnknownLabels && !young.hasUnknownLabels && old.namespace === young.namespace;
}
