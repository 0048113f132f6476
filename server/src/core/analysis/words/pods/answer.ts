/** The answer to "which pods are these?", for every place of a policy, from the workspace's own manifests. */

import type { Placed } from "../../../model/policy";
import type { Cluster } from "../../../workspace/cluster/cluster";
import type { Place } from "../../../workspace/place";
import type { SourceFile } from "../../../workspace/source-file";
import type { Snapshot } from "../../../workspace/workspace";
import { appliedIn } from "../../selection/applied";
import { type AdminReading, adminReadingOf } from "../admin/reading";
import { isBroken, isTemplate } from "../doubt";
import { readingOf } from "../reading";
import { inClusters } from "./by-cluster";
import { createLinks } from "./links";
import { type Topic, topicAt } from "./topic";
import { topicWords } from "./topic-words";

/**
 * Markdown with links to the workloads; undefined where the place is not about pods, where an error or a template leaves
 * open which ones, and where no manifest describes any.
 */
export function podsAnswerAt(snapshot: Snapshot, file: SourceFile, place: Place): string | undefined {
  const link = createLinks(snapshot);
  const answers = topicsAt(snapshot, file, place).map(({ cluster, topic }) => ({
    cluster,
    words: topic && topicWords(topic, cluster.inventory, link),
  }));
  return inClusters(answers, snapshot);
}

/** What the place is about, in each cluster that the policy is in: undefined where nothing can be told of it there. */
export function topicsAt(
  snapshot: Snapshot,
  file: SourceFile,
  place: Place,
): readonly { readonly cluster: Cluster; readonly topic: Topic | undefined }[] {
  if (!place.field || !isSure(place)) return [];
  const index = file.documents.findIndex(({ region }) => region === place.region);
  const clusters = snapshot.clusters.clustersOf(file.uri);
  return appliedIn(clusters, file.uri, index, place.policy).map(({ cluster, policy }) => {
    const isTold = !policy.isPartial && cluster.inventory.workloads.length > 0;
    return { cluster, topic: isTold ? topicAt(place, policy) : undefined };
  });
}

/** Does neither an error nor a template touch what the answer rests on? */
function isSure(place: Place): boolean {
  if (isBroken(place) || isTemplate(place)) return false;
  const { knowsSubject, isSound } = soundnessAt(place);
  return knowsSubject && partsAt(place).every(isSound);
}

/** Every answer rests on the namespace, or on what the policy is about at all. */
function soundnessAt(place: Place): Pick<AdminReading, "knowsSubject" | "isSound"> {
  if (place.scope === "cluster") return adminReadingOf(place.policy, place.resource);
  const { knowsPods, knowsNamespace, isSound } = readingOf(place.policy, place.resource);
  return { knowsSubject: knowsPods && knowsNamespace, isSound };
}

function partsAt(place: Place): readonly Pick<Placed, "path">[] {
  switch (place.is) {
    case "rule":
    case "peers":
    case "port":
      return [place.rule];
    case "peer":
      return [place.peer];
    case "selector":
    case "label":
    case "requirement":
      return [place.selector];
    default:
      return [];
  }
}
