/** What can be asked about: the workloads around a file, with the ports that they declare. */

import { ownerText } from "../analysis/connectivity/notation";
import { type OwnedPods, ownersOf } from "../analysis/connectivity/owners";
import { portsOf } from "../analysis/selection/rule-ports";
import { clusterNames } from "../analysis/words/pods/by-cluster";
import { clusterId } from "../workspace/cluster/cluster";
import type { Snapshot } from "../workspace/workspace";

/** The workloads of one of the clusters that a file is part of. */
export interface ClusterEnds {
  /** What a question calls it. */
  readonly cluster: string;
  /** Plain text, for people who choose among several. */
  readonly name: string;
  /** By the alphabet. */
  readonly ends: readonly ConnectionEnd[];
}

export interface ConnectionEnd {
  /** `namespace/name[Kind]`. */
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  readonly kind: string;
  /** Of its containers, as far as they declare them. */
  readonly ports: readonly DeclaredPort[];
}

export interface DeclaredPort {
  /** `80/tcp`. */
  readonly id: string;
  readonly name?: string;
}

/** Nothing where no cluster of the file has a workload. */
export function connectionEnds(snapshot: Snapshot, uri: string): readonly ClusterEnds[] {
  const clusters = snapshot.clusters.clustersOf(uri).filter(({ inventory }) => inventory.workloads.length > 0);
  const name = clusterNames(clusters);
  return clusters.map((cluster) => ({
    cluster: clusterId(cluster),
    name: name(cluster),
    ends: ownersOf(cluster.inventory.workloads).map(toEnd),
  }));
}

function toEnd(owner: OwnedPods): ConnectionEnd {
  const { namespace, name, kind, end } = owner;
  const ports = portsOf(end.workload).map(
    (port): DeclaredPort => ({
      id: `${port.number}/${port.protocol.toLowerCase()}`,
      ...(port.name !== undefined && { name: port.name }),
    }),
  );
  return { id: ownerText(owner), namespace, name, kind, ports };
}
