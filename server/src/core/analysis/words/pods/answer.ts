/** The answer to "which pods are these?", for every place of a policy, from the workspace's own manifests. */

import type { AnyPolicy } from "../../../model/admin-policy";
import type { Direction, Placed } from "../../../model/policy";
import type { Cluster, ClusterPolicy } from "../../../workspace/cluster/cluster";
import type { Place } from "../../../workspace/place";
import type { SourceFile } from "../../../workspace/source-file";
import type { Snapshot } from "../../../workspace/workspace";
import { appliedIn } from "../../selection/applied";
import { findPods } from "../../selection/finding-pods";
import { type AdminReading, adminReadingOf } from "../admin/reading";
import { isBroken, isTemplate } from "../doubt";
import { lines } from "../paragraphs";
import { readingOf } from "../reading";
import { inClusters } from "./by-cluster";
import { createLinks, type Link } from "./links";
import { type ConnectivityOf, reachLines, refusedLines } from "./reach-words";
import { type Topic, topicAt } from "./topic";
import { topicWords } from "./topic-words";

/**
 * Markdown with links to the workloads; undefined where the place is not about pods, where an error or a template leaves
 * open which ones, and where no manifest describes any.
 */
export function podsAnswerAt(
  snapshot: Snapshot,
  file: SourceFile,
  place: Place,
  connectivityOf: ConnectivityOf,
): string | undefined {
  const link = createLinks(snapshot);
  const answers = topicsAt(snapshot, file, place).map(({ cluster, topic }) => {
    const words = topic && topicWords(topic, cluster.inventory, link);
    if (words === undefined || topic?.is !== "policy") return { cluster, words };
    return { cluster, words: lines([words, ...reachedBy(place.policy, topic, cluster, connectivityOf, link)]) };
  });
  return inClusters(answers, snapshot);
}

/** All policies on the same pods have a say in what this one restricts. */
function reachedBy(
  policy: AnyPolicy,
  { sought }: Extract<Topic, { readonly is: "policy" }>,
  cluster: Cluster,
  connectivityOf: ConnectivityOf,
  link: Link,
): readonly string[] {
  const { certain } = findPods(cluster.inventory, sought);
  const here = connectivityOf(cluster);
  const reached = reachLines(here, certain, directionsOf(policy), link).map(({ words }) => words);
  const isBeside = ({ namespace, policy: { scope } }: ClusterPolicy) =>
    scope === "cluster" || certain.some((workload) => workload.namespace === namespace);
  return [...reached, ...(reached.length > 0 ? refusedLines(here.refused.filter(isBeside), link) : [])];
}

function directionsOf(policy: AnyPolicy): readonly Direction[] {
  return (["ingress", "egress"] as const).filter((direction) =>
    policy.scope === "namespace" ? policy.isolates[direction] : policy[direction].length > 0,
  );
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
