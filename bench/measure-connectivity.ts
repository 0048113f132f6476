/** Measures what it costs to tell who can talk to whom, beside reading the manifests and beside asking pod by pod. */

import { type Connectivity, connectivityOf } from "../server/src/core/analysis/connectivity/connectivity";
import { tableOf } from "../server/src/core/analysis/connectivity/table";
import type { Cluster } from "../server/src/core/workspace/cluster/cluster";
import { createWorkspace, type Snapshot } from "../server/src/core/workspace/workspace";
import { generateManifests, type ManifestFile } from "./generate-manifests";
import { measurePodByPod, type PodByPod } from "./measure-pod-by-pod";
import { median } from "./statistics";
import { timed } from "./timing";

/** Times in milliseconds, each the median of several rounds. */
export interface MeasuredConnectivity {
  readonly pods: number;
  readonly policies: number;
  readonly classes: number;
  /** Ranges of addresses outside that some policy tells apart. */
  readonly ranges: number;
  /** The manifests read, up to the cluster with its labels. */
  readonly reading: number;
  /** The classes, and for each of them all classes and addresses with which something passes. */
  readonly matrix: number;
  readonly rows: number;
  /** The whole table, row by row, from the cluster. */
  readonly table: number;
  readonly podByPod: PodByPod;
}

const sizes = [100, 1_000, 10_000].flatMap((pods) => [10, 100, 1_000].map((policies) => ({ pods, policies })));
const rounds = 3;
const batch = 200;

export function measureConnectivity(tell: (what: string) => void): readonly MeasuredConnectivity[] {
  tell("a cluster to warm up");
  measureCluster(1_000, 100);
  return sizes.map(({ pods, policies }) => {
    tell(`${pods} pods under ${policies} policies`);
    return measureCluster(pods, policies);
  });
}

function measureCluster(pods: number, policies: number): MeasuredConnectivity {
  const { files } = generateManifests({ workloads: pods, policies });
  const measured = Array.from({ length: rounds }, () => measureRound(files));
  const last = measured[rounds - 1];
  if (!last) throw new Error("Nothing was measured.");
  const middle = (time: "reading" | "matrix" | "table") => median(measured.map((round) => round[time]));
  return {
    ...{
      pods,
      policies,
      rows: last.rows,
      reading: middle("reading"),
      matrix: middle("matrix"),
      table: middle("table"),
    },
    ...{ classes: last.connectivity.classes.length, ranges: last.connectivity.addresses.length },
    podByPod: measurePodByPod(last.snapshot, last.connectivity),
  };
}

/** Each from nothing, in the same process. */
function measureRound(files: readonly ManifestFile[]) {
  globalThis.gc?.();
  const [reading, snapshot] = timed(() => read(files));
  const cluster = onlyCluster(snapshot);
  const [matrix, connectivity] = timed(() => fullMatrix(connectivityOf(cluster, "whole")));
  globalThis.gc?.();
  const [table, rows] = timed(() => count(tableOf(connectivityOf(cluster, "whole"))));
  return { snapshot, connectivity, reading, matrix, table, rows };
}

function read(files: readonly ManifestFile[]): Snapshot {
  const workspace = createWorkspace();
  for (let start = 0; start < files.length; start += batch) {
    workspace.apply(
      files.slice(start, start + batch).map(({ uri, text }) => ({ uri, text, language: "yaml" as const })),
    );
  }
  for (const { inventory } of workspace.snapshot.clusters.all) inventory.podLabels();
  return workspace.snapshot;
}

function onlyCluster({ clusters: { all } }: Snapshot): Cluster {
  const [cluster, ...others] = all;
  if (!cluster || others.length > 0) throw new Error("One cluster was expected.");
  return cluster;
}

/** Asks for all that the connectivity can tell of classes. */
function fullMatrix(connectivity: Connectivity): Connectivity {
  for (const one of connectivity.classes) {
    connectivity.destinations(one);
    connectivity.ranges(one, "ingress");
    connectivity.ranges(one, "egress");
  }
  return connectivity;
}

function count(rows: Iterable<unknown>): number {
  let all = 0;
  for (const _ of rows) all++;
  return all;
}
