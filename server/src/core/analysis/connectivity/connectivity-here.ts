/** The connections of a cluster as its files stand at the moment: for questions of an editor, one after the other. */

import type { Cluster, ClusterPolicy, Inventory } from "../../workspace/cluster/cluster";
import type { Snapshot } from "../../workspace/workspace";
import { type Connectivity, connectivityOf } from "./connectivity";
import { type Governing, governing, type ReleaseOf } from "./governing";
import { sidesAround, sidesWithout } from "./rulebook-around";
import type { SideOf } from "./side";

export interface Here {
  readonly inventory: Inventory;
  /** The policies that do not count, as the API server refuses them. */
  readonly refused: readonly ClusterPolicy[];
  /** What the policies around some pods say: of a large cluster no others are read. */
  readonly sideOf: SideOf;
  /** Of all pairs; worked out when it is first asked for. */
  connectivity(): Connectivity;
}

/** The very same object while neither the cluster changes nor which of its policies the API server refuses. */
export function connectivityHere(cluster: Cluster, snapshot: Snapshot, releaseOf: ReleaseOf): Here {
  return cluster.once(rememberLatest)(governing(cluster, snapshot, releaseOf));
}

/** A policy may come to be refused, or be mended, without meaning anything else. */
function rememberLatest(cluster: Cluster): (governed: Governing) => Here {
  let latest: Here | undefined;
  return (governed) => {
    if (!latest || !areSame(latest.refused, governed.refused)) latest = hereOf(governed, cluster);
    return latest;
  };
}

function hereOf(governed: Governing, cluster: Cluster): Here {
  const { inventory, refused } = governed;
  let connectivity: Connectivity | undefined;
  return {
    ...{ inventory, refused },
    sideOf: refused.length === 0 ? sidesAround(cluster) : sidesWithout(refused, cluster),
    connectivity: () => (connectivity ??= connectivityOf(governed, "part")),
  };
}

function areSame(some: readonly ClusterPolicy[], others: readonly ClusterPolicy[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
