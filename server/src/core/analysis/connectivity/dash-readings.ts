/** A peer of pods right below one of namespaces: whom the two dashes admit, and whom one would. */

import type { Peer } from "../../model/policy";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import type { Applied } from "../selection/applied";
import { type Selection, workloadsOfPeer } from "../selection/selecting";
import { isBlind } from "../selection/standpoint";
import { coversPeer } from "./coverage";
import { readsAsOnePeer } from "./dash-traps";

export interface Readings {
  /** The upper peer means every pod of every namespace. */
  readonly isEverywhere: boolean;
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
 * Undefined where the two do not read like one, and where alternatives make sense: nobody here would be meant by both. A
 * lower peer that adds nothing, whatever pods there are, makes none.
 */
export function readingsOf(above: Peer, below: Peer, applied: readonly Applied[]): Readings | undefined {
  if (!readsAsOnePeer(above, below)) return undefined;
  const isEverywhere = coversPeer(above, below);
  if (applied.length === 0 || applied.some(isBlind)) return isEverywhere ? unseen : undefined;
  const [either, own, both] = [above, below, { ...above, ...below }].map((peer) => inAll(peer, applied));
  if (!either || !own || !both) return undefined;
  const isTold = isEverywhere || (own.possible.length === 0 && both.certain.length > 0);
  const but = (some: Selection<ClusterWorkload>, taken: Selection<ClusterWorkload>) =>
    some.certain.filter((workload) => !taken.certain.includes(workload));
  return isTold
    ? { isEverywhere, others: but(either, both), own: own.certain, added: but(own, either), both: both.certain }
    : undefined;
}

const unseen: Readings = { isEverywhere: true, others: [], own: [], added: [], both: [] };

function inAll(peer: Peer, applied: readonly Applied[]): Selection<ClusterWorkload> {
  const found = applied.map(({ cluster, policy }) => workloadsOfPeer(cluster.inventory, policy.namespace, peer));
  return { certain: found.flatMap(({ certain }) => certain), possible: found.flatMap(({ possible }) => possible) };
}
