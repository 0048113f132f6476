/** A peer of pods right below one of namespaces: whom the two dashes admit, and whom one would. */

import type { Peer } from "../../model/policy";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import type { Applied } from "../selection/applied";
import { usualDnsPods } from "../selection/dns-pods";
import { matches } from "../selection/matching";
import { type Selection, workloadsOfPeer } from "../selection/selecting";
import { isBlind } from "../selection/standpoint";
import { coversPeer } from "./coverage";
import { readsAsOnePeer } from "./dash-traps";

export interface Readings {
  /** The upper peer means every pod of every namespace. */
  readonly isEverywhere: boolean;
  /** Together they name the pods that answer the cluster's questions for names. */
  readonly isDns: boolean;
  /** Pods of the upper peer's namespaces that one dash would leave out. */
  readonly others: readonly ClusterWorkload[];
  /** The lower peer's pods, all of the policy's own namespace. */
  readonly own: readonly ClusterWorkload[];
  /** Those of them that the upper peer does not admit anyway. */
  readonly added: readonly ClusterWorkload[];
  /** What one dash would make of it. */
  readonly both: readonly ClusterWorkload[];
}

/**
 * Undefined where the two do not read like one, and where alternatives make sense: nobody here would be meant by both. That the lower
 * peer adds nothing, and that both name the cluster's DNS pods, is told whatever pods are here.
 */
export function readingsOf(above: Peer, below: Peer, applied: readonly Applied[]): Readings | undefined {
  if (!readsAsOnePeer(above, below) || applied.length === 0) return undefined;
  const [isEverywhere, isDns] = [coversPeer(above, below), areDnsPods(above, below, applied)];
  const isBlindly = applied.some(isBlind);
  const [either, own, both] = [above, below, { ...above, ...below }].map((peer) =>
    isBlindly ? nobody : inAll(peer, applied),
  );
  if (!either || !own || !both) return undefined;
  const isMeant = both.certain.length > 0 || (isDns && own.certain.length === 0);
  return isEverywhere || (isMeant && own.possible.length === 0)
    ? { isEverywhere, isDns, others: but(either, both), own: own.certain, added: but(own, either), both: both.certain }
    : undefined;
}

/** Those of `some` that are not among `taken`. */
function but(some: Selection<ClusterWorkload>, taken: Selection<ClusterWorkload>): readonly ClusterWorkload[] {
  const known = new Set(taken.certain);
  return some.certain.filter((workload) => !known.has(workload));
}

const nobody: Selection<ClusterWorkload> = { certain: [], possible: [] };

/** In clusters that nobody has a manifest of; the policy's own namespace is another one. */
function areDnsPods({ namespaceSelector }: Peer, { podSelector }: Peer, applied: readonly Applied[]): boolean {
  return usualDnsPods.some(
    ({ labels, namespace }) =>
      applied.every(({ policy }) => policy.namespace !== namespace.name) &&
      namespaceSelector !== undefined &&
      matches(namespaceSelector, namespace) === "yes" &&
      podSelector !== undefined &&
      matches(podSelector, labels) === "yes",
  );
}

function inAll(peer: Peer, applied: readonly Applied[]): Selection<ClusterWorkload> {
  const found = applied.map(({ cluster, policy }) => workloadsOfPeer(cluster.inventory, policy.namespace, peer));
  return { certain: found.flatMap(({ certain }) => certain), possible: found.flatMap(({ possible }) => possible) };
}
