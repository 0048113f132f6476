/** The connectivity of a cluster as its files say it at the moment: for questions of an editor, one after the other. */

import type { Cluster, ClusterPolicy } from "../../workspace/cluster/cluster";
import type { Snapshot } from "../../workspace/workspace";
import { type Connectivity, connectivityOf } from "./connectivity";
import { type Governing, governing, type ReleaseOf } from "./governing";

export interface Here extends Connectivity {
  /** The policies that do not count, as the API server refuses them. */
  readonly refused: readonly ClusterPolicy[];
}

/** The very same object while neither the cluster changes nor which of its policies the API server refuses. */
export function connectivityHere(cluster: Cluster, snapshot: Snapshot, releaseOf: ReleaseOf): Here {
  return cluster.once(rememberLatest)(governing(cluster, snapshot, releaseOf));
}

/** A policy may come to be refused, or be mended, without meaning anything else. */
function rememberLatest(): (governed: Governing) => Here {
  let latest: Here | undefined;
  return (governed) => {
    const { refused } = governed;
    if (!latest || !areSame(latest.refused, refused)) latest = { ...connectivityOf(governed, "part"), refused };
    return latest;
  };
}

function areSame(some: readonly ClusterPolicy[], others: readonly ClusterPolicy[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
