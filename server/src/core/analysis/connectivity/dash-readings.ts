/** A peer of pods right below one of namespaces: whom the two dashes admit, and whom one would. */

import type { Peer } from "../../model/policy";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import type { Applied } from "../selection/applied";
import { type Selection, workloadsOfPeer } from "../selection/selecting";
import { isBlind } from "../selection/standpoint";
import { readsAsOnePeer } from "./dash-traps";

export interface Readings {
  /** What the dashes make of it: pods of the namespaces, whatever they carry, and these of the policy's own. */
  readonly either: readonly ClusterWorkload[];
  readonly own: readonly ClusterWorkload[];
  /** What one dash would make of it. */
  readonly both: readonly ClusterWorkload[];
}

/** Undefined where the two do not read like one, and where alternatives make sense: nobody would be meant by both. */
export function readingsOf(above: Peer, below: Peer, applied: readonly Applied[]): Readings | undefined {
  if (!readsAsOnePeer(above, below) || applied.length === 0 || applied.some(isBlind)) return undefined;
  const inAll = (peer: Omit<Peer, "span" | "path">): Selection<ClusterWorkload> => {
    const found = applied.map(({ cluster, policy }) => workloadsOfPeer(cluster.inventory, policy.namespace, peer));
    return { certain: found.flatMap(({ certain }) => certain), possible: found.flatMap(({ possible }) => possible) };
  };
  const [either, own, both] = [inAll(above), inAll(below), inAll({ ...above, ...below })];
  const isSure = own.possible.length === 0;
  return isSure && both.certain.length > 0
    ? { either: either.certain, own: own.certain, both: both.certain }
    : undefined;
}
