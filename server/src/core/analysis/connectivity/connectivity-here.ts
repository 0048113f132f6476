/** The connections of a cluster as its files stand at the moment: for questions of an editor, one after the other. */

import { rememberedByText } from "../../base/remembered";
import type { Cluster, ClusterPolicy, ClusterWorkload, Inventory } from "../../workspace/cluster/cluster";
import type { Snapshot } from "../../workspace/workspace";
import { policiesAbout } from "../selection/policies-about";
import { type Connectivity, connectivityOf } from "./connectivity";
import { type Governing, governing, type ReleaseOf } from "./governing";
import { type Rulebook, readRulebook } from "./rulebook";
import { rulebookAround } from "./rulebook-around";
import { type SideOf, sideOf } from "./side";

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
  const bookOf =
    refused.length === 0 ? (name: string) => rulebookAround(name, cluster) : booksWithout(refused, cluster);
  const sides = {
    ingress: new Map<ClusterWorkload, ReturnType<SideOf>>(),
    egress: new Map<ClusterWorkload, ReturnType<SideOf>>(),
  };
  let connectivity: Connectivity | undefined;
  return {
    ...{ inventory, refused },
    sideOf(end, direction) {
      const { workload } = end;
      const side = sides[direction].get(workload) ?? sideOf(bookOf(workload.namespace), end, direction);
      sides[direction].set(workload, side);
      return side;
    },
    connectivity: () => (connectivity ??= connectivityOf(governed, "part")),
  };
}

function booksWithout(refused: readonly ClusterPolicy[], cluster: Cluster): (namespace: string) => Rulebook {
  const { inventory } = cluster;
  return rememberedByText((namespace) => {
    const policies = policiesAbout(namespace, cluster).filter((policy) => !refused.includes(policy));
    return readRulebook({ inventory, policies }, "part");
  });
}

function areSame(some: readonly ClusterPolicy[], others: readonly ClusterPolicy[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
