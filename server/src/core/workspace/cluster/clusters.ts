/** The clusters that a workspace describes, kept up to date file by file. */

import { readPatches } from "../../model/read-patch";
import type { ClusterObject } from "../cluster-object";
import type { World, WorldFile } from "../kustomize/world";
import type { SourceFile } from "../source-file";
import { createWorlds } from "../worlds";
import { buildCluster } from "./build-cluster";
import { type Cluster, clusterId } from "./cluster";
import { type Built, patchCluster } from "./patch-cluster";
import { createStandings } from "./standings";

/** Each kustomization that no other names makes a cluster of its own; what none names is applied as it stands. */
export interface Clusters {
  /** What is applied as it stands first, then by the URIs of the kustomizations. */
  readonly all: readonly Cluster[];
  /** Those that an object of the file lives in. */
  clustersOf(uri: string): readonly Cluster[];
  /** Is the file a patch of a kustomization, and no whole document? */
  isPatch(uri: string): boolean;
}

export interface ClusterIndex {
  /** Takes in files that are new, in another state or gone. Earlier clusters stay as they are. */
  update(changes: readonly (SourceFile | { readonly uri: string; readonly removed: true })[]): Clusters;
}

export function createClusters(): ClusterIndex {
  const index = createWorlds<ClusterObject>();
  const clusterOf = createBuilder();
  return {
    update(changes) {
      const worlds = index.update(changes.map((file) => ("removed" in file ? file : worldFile(file))));
      let all: readonly Cluster[] | undefined;
      return {
        get all() {
          all ??= worlds.all.map(clusterOf);
          return all;
        },
        clustersOf: (uri) => worlds.worldsOf(uri).map(clusterOf),
        isPatch: worlds.isPatch,
      };
    },
  };
}

/** Builds a cluster when it is first asked for, from what the one before it of the same root has in common with it. */
function createBuilder(): (world: World<ClusterObject>) => Cluster {
  const standings = createStandings();
  const built = new WeakMap<World<ClusterObject>, Cluster>();
  const latest = new Map<string, Built>();
  return (world) => {
    const known = built.get(world);
    if (known) return known;
    const before = latest.get(clusterId(world));
    const patched = before && patchCluster(before, world, standings);
    const cluster = patched ?? buildCluster(world, standings, before?.cluster);
    built.set(world, cluster);
    latest.set(clusterId(world), { world, cluster });
    return cluster;
  };
}

/** What stands in a page is shown to people, and not applied. */
function worldFile({ uri, text, language, objects, kustomization }: SourceFile): WorldFile<ClusterObject> {
  return {
    uri,
    documents: language === "markdown" || kustomization ? [] : objects,
    ...(kustomization && { kustomization }),
    get patches() {
      return readPatches(text);
    },
  };
}
