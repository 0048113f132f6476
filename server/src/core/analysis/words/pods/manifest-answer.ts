/** What policies make of a workload, a namespace or a service: the answer at its places. */

import type { Manifest } from "../../../model/manifest";
import { samePath } from "../../../syntax/path";
import type { Cluster, ClusterWorkload } from "../../../workspace/cluster/cluster";
import type { NamespaceObject, ServiceObject, WorkloadObject } from "../../../workspace/cluster-object";
import type { Member } from "../../../workspace/kustomize/world";
import type { ManifestPlace } from "../../../workspace/manifest-place";
import type { SourceFile } from "../../../workspace/source-file";
import type { Snapshot } from "../../../workspace/workspace";
import { type ClusterAnswer, inClusters } from "./by-cluster";
import { isolationWords } from "./isolation-words";
import { createLinks, type Link } from "./links";
import { residentsWords } from "./residents-words";
import { serviceWords } from "./service-words";

/** Markdown with links; undefined where policies have nothing to do with the place, or where there are none. */
export function manifestAnswerAt(snapshot: Snapshot, file: SourceFile, place: ManifestPlace): string | undefined {
  if (!isAsked(place)) return undefined;
  const link = createLinks(snapshot);
  const clusters = snapshot.clusters.clustersOf(file.uri);
  const answers = clusters.flatMap((cluster) => answersIn(cluster, file.uri, place, link));
  return inClusters(answers, snapshot);
}

/** What says who it is, and labels: elsewhere people read about other things. */
function isAsked({ is, path, manifest }: ManifestPlace): boolean {
  switch (is) {
    case "object":
      return path.at(-1) === "kind";
    case "name":
    case "podLabels":
    case "podLabel":
      return true;
    case "ownLabels":
    case "ownLabel":
      return manifest.is !== "service";
    case "selector":
    case "selectorLabel":
      return manifest.is === "service";
    case "namespace":
    case "port":
    case "servicePort":
    case "field":
      return false;
  }
}

/** None where the object is not in the cluster. */
function answersIn(cluster: Cluster, uri: string, place: ManifestPlace, link: Link): readonly ClusterAnswer[] {
  const { manifest } = place;
  const isHere = isAt(uri, place.document, manifest);
  const { workloads, services } = cluster.inventory;
  switch (manifest.is) {
    case "workload":
      return workloads
        .filter(isHere)
        .map((workload) => ({ cluster, words: workloadWords(workload, place, cluster, link) }));
    case "service":
      return services.filter(isHere).map((service) => ({ cluster, words: serviceWords(service, cluster, link) }));
    case "namespace":
      return namesIn(cluster, manifest, isHere).map((name) => ({
        cluster,
        words: residentsWords(name, cluster, link),
      }));
  }
}

interface Made {
  readonly member?: Member<WorkloadObject | ServiceObject | NamespaceObject>;
}

function isAt(uri: string, document: number, { path }: Manifest): (one: Made) => boolean {
  return ({ member }) =>
    member !== undefined && member.uri === uri && member.document === document && samePath(member.object.path, path);
}

/** What it is called once it is applied; where another manifest makes the same namespace, that one stands for both. */
function namesIn({ inventory }: Cluster, { name }: Manifest, isHere: (one: Made) => boolean): readonly string[] {
  const made = [...inventory.namespaces.values()].filter(isHere).map((namespace) => namespace.name);
  const isKnown = name !== undefined && inventory.namespaces.has(name.value);
  return made.length === 0 && isKnown ? [name.value] : made;
}

/** Nothing where nobody writes policies. */
function workloadWords(
  workload: ClusterWorkload,
  place: ManifestPlace,
  cluster: Cluster,
  link: Link,
): string | undefined {
  if (cluster.policies.length === 0) return undefined;
  return place.is === "ownLabels" || place.is === "ownLabel"
    ? `Of the ${place.manifest.kind} itself, not of its pods: no \`podSelector\` sees it.`
    : isolationWords(workload, cluster, link);
}
