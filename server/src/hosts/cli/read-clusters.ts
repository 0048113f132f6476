/** The clusters of files and folders, each with the policies that count. */

import { type Governing, governing } from "../../core/analysis/connectivity/governing";
import type { Snapshot } from "../../core/workspace/workspace";
import { type ClusterOrigin, originOf } from "./cluster-origin";
import { complain } from "./complain";
import { type ConfigurationChoice, createConfigurations } from "./configuration";
import { configure } from "./configure";
import { findSources } from "./find-sources";
import type { Io } from "./io";
import { loadAlone } from "./manifests";
import type { Failure } from "./source";

export interface ReadClusters {
  readonly snapshot: Snapshot;
  readonly clusters: readonly NamedCluster[];
  readonly failures: readonly Failure[];
  pathOf(uri: string): string;
}

export type NamedCluster = Governing & ClusterOrigin;

export interface WhatToRead {
  readonly paths: readonly string[];
  readonly config: ConfigurationChoice;
}

/** Reads nothing but what is asked for, and what its kustomizations name: what else there is may belong to other clusters. */
export async function readClusters({ paths, config }: WhatToRead, io: Io): Promise<ReadClusters> {
  const found = await findSources(paths, io);
  const sources = found.flatMap((one) => ("failure" in one ? [] : one));
  const { configurationFor, wanted, failures } = await configure(sources, createConfigurations(config, io));
  const { snapshot, pathOf, failures: unread } = await loadAlone(wanted, io);
  const releaseOf = (uri: string) => configurationFor(uri).kubernetesVersion;
  return {
    ...{ snapshot, pathOf },
    clusters: snapshot.clusters.all
      .filter(({ inventory, policies }) => inventory.workloads.length + policies.length > 0)
      .map((cluster) => ({ ...governing(cluster, snapshot, releaseOf), ...originOf(cluster, pathOf) })),
    failures: [...found.flatMap((one) => ("failure" in one ? one : [])), ...failures, ...unread],
  };
}

/** Says what could not be read, and which policies do not count. */
export function complainOf({ failures, clusters, pathOf }: ReadClusters, io: Io): void {
  for (const failure of new Set(failures.map((one) => one.failure))) complain(io, failure);
  const refused = clusters.flatMap((cluster) => cluster.refused);
  const places = new Set(
    refused.map(
      ({ name, member: { uri, object } }) =>
        `${pathOf(uri)}: the API server refuses ${name === "" ? `a ${object.kind}` : `${object.kind} ${name}`}: it is left out`,
    ),
  );
  for (const place of places) complain(io, `${place}. See "netpol check".`);
}
