/** Where what a place of a policy asks for is written: from a selector to the workloads, from a port's name to the container's. */

import { appliedIn } from "../analysis/selection/applied";
import { originsOf } from "../analysis/selection/origin";
import { topicAt } from "../analysis/words/pods/topic";
import type { Span } from "../base/span";
import { spanToFile } from "../syntax/region";
import { type Place, placeAt } from "../workspace/place";
import type { SourceFile } from "../workspace/source-file";
import { createWhereabouts, type Whereabouts } from "../workspace/whereabouts";
import type { Snapshot } from "../workspace/workspace";

export interface Definition {
  /** What was asked about, in the file. */
  readonly origin: Span;
  /** In the order of the clusters, each place once; at least one. */
  readonly targets: readonly Whereabouts[];
}

/** Undefined where the place at the offset (UTF-16) asks for nothing that the workspace holds. */
export function definition(snapshot: Snapshot, uri: string, offset: number): Definition | undefined {
  const file = snapshot.file(uri);
  const place = file && placeAt(file, offset);
  if (!file || !place?.field || place.part === "space") return undefined;
  const targets = targetsOf(snapshot, file, place);
  return targets.length > 0 ? { origin: spanToFile(place.region, place.span), targets } : undefined;
}

function targetsOf(snapshot: Snapshot, file: SourceFile, place: Place): readonly Whereabouts[] {
  const index = file.documents.findIndex(({ region }) => region === place.region);
  const whereIs = createWhereabouts(snapshot);
  const found = new Map<string, Whereabouts>();
  for (const { cluster, policy } of appliedIn(snapshot.clusters.clustersOf(file.uri), file.uri, index, place.policy)) {
    const topic = topicAt(place, policy);
    for (const { member, part } of topic ? originsOf(topic, cluster.inventory) : []) {
      const target = whereIs(member, part);
      if (target) found.set(`${target.uri} ${target.span.start}`, target);
    }
  }
  return [...found.values()];
}
