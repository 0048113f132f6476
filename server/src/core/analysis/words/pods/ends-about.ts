/** Which ends of connections a place is about, where its hover tells of connections. */

import type { ManifestPlace } from "../../../workspace/manifest-place";
import type { Place } from "../../../workspace/place";
import type { SourceFile } from "../../../workspace/source-file";
import type { Snapshot } from "../../../workspace/workspace";
import { findPods } from "../../selection/finding-pods";
import { endName } from "../explanation/names";
import { topicsAt } from "./answer";
import { workloadsAt } from "./manifest-answer";

/** The workloads that a whole policy selects, by their names; undefined elsewhere in it. */
export function endsOfPolicy(snapshot: Snapshot, file: SourceFile, place: Place): readonly string[] | undefined {
  const about = topicsAt(snapshot, file, place).flatMap(({ cluster, topic }) =>
    topic?.is === "policy" ? [findPods(cluster.inventory, topic.sought).certain] : [],
  );
  return about.length === 0 ? undefined : named(about.flat());
}

/** The workload that the place is in; undefined where its hover tells of nothing but one label, or of something else. */
export function endsOfManifest(
  { clusters }: Snapshot,
  { uri }: SourceFile,
  place: ManifestPlace,
): readonly string[] | undefined {
  const isTold = place.is === "object" || place.is === "name" || place.is === "podLabels";
  if (!isTold || place.manifest.is !== "workload") return undefined;
  return named(clusters.clustersOf(uri).flatMap((cluster) => workloadsAt(cluster, uri, place)));
}

function named(workloads: ReturnType<typeof workloadsAt>): readonly string[] {
  return [...new Set(workloads.map((workload) => endName({ is: "pods", workload })))];
}
