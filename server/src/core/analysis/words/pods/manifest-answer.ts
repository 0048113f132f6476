/** What policies make of a workload, a namespace or a service: the answer at its places. */

import type { Manifest } from "../../../model/manifest";
import { samePath } from "../../../syntax/path";
import type { Cluster, ClusterWorkload } from "../../../workspace/cluster/cluster";
import type { NamespaceObject, ServiceObject, WorkloadObject } from "../../../workspace/cluster-object";
import type { Member } from "../../../workspace/kustomize/world";
import type { ManifestPlace } from "../../../workspace/manifest-place";
import type { SourceFile } from "../../../workspace/source-file";
import type { Snapshot } from "../../../workspace/workspace";
import type { Here } from "../../connectivity/connectivity-here";
import { isolationOf } from "../../selection/isolation";
import { lines } from "../paragraphs";
import { type ClusterAnswer, inClusters } from "./by-cluster";
import { isolationWords } from "./isolation-words";
import { createLinks, type Link } from "./links";
import { type ConnectivityOf, reachLines, refusedLines } from "./reach-words";
import { residentsWords } from "./residents-words";
import { serviceWords } from "./service-words";

/** Markdown with links; undefined where policies have nothing to do with the place, or where there are none. */
export function manifestAnswerAt(
  snapshot: Snapshot,
  file: SourceFile,
  place: ManifestPlace,
  connectivityOf: ConnectivityOf,
): string | undefined {
  if (!isAsked(place)) return undefined;
  const link = createLinks(snapshot);
  const clusters = snapshot.clusters.clustersOf(file.uri);
  const answers = clusters.flatMap((cluster) => answersIn(cluster, file.uri, place, { link, connectivityOf }));
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

interface Telling {
  readonly link: Link;
  readonly connectivityOf: ConnectivityOf;
}

/** The workload of a cluster that the place is in; several, where it is applied more than once. */
export function workloadsAt(cluster: Cluster, uri: string, place: ManifestPlace): readonly ClusterWorkload[] {
  const { manifest, document } = place;
  return manifest.is === "workload" ? cluster.inventory.workloads.filter(isAt(uri, document, manifest)) : [];
}

/** None where the object is not in the cluster. */
function answersIn(cluster: Cluster, uri: string, place: ManifestPlace, telling: Telling): readonly ClusterAnswer[] {
  const { link } = telling;
  const { manifest } = place;
  const isHere = isAt(uri, place.document, manifest);
  const { services } = cluster.inventory;
  switch (manifest.is) {
    case "workload":
      return workloadsAt(cluster, uri, place).map((workload) => ({
        cluster,
        words: workloadWords(workload, place, cluster, telling),
      }));
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
  { link, connectivityOf }: Telling,
): string | undefined {
  if (cluster.policies.length === 0) return undefined;
  if (place.is === "ownLabels" || place.is === "ownLabel")
    return `Of the ${place.manifest.kind} itself, not of its pods: no \`podSelector\` sees it.`;
  const isolation = isolationWords(workload, cluster, link);
  // One label of several is not all that policies go by.
  if (place.is === "podLabel") return isolation;
  return lines([isolation, ...reachWords(workload, cluster, connectivityOf(cluster), link)]);
}

/** Do administrators say whom the pods may reach, or may they? */
function isGuarded(workload: ClusterWorkload, { sideOf }: Here): boolean {
  const { admin, baseline } = sideOf({ is: "pods", workload }, "egress");
  return [...admin, ...baseline].some(({ of }) => of.rules.egress.length > 0);
}

/** Who is held back by nobody reaches others as far as these let it, and is reached by everybody: neither needs to be said. */
function reachWords(workload: ClusterWorkload, cluster: Cluster, here: Here, link: Link): readonly string[] {
  const { isolated, certain, possible } = isolationOf(workload, cluster);
  const refused = here.refused.filter((policy) => certain.includes(policy) || possible.includes(policy));
  const told = reachLines(here, [workload], ["ingress", "egress"], link).filter(
    ({ direction, isOpen }) =>
      isolated[direction] !== "no" || (!isOpen && (direction === "ingress" || isGuarded(workload, here))),
  );
  return [...told.map(({ words }) => words), ...refusedLines(refused, link)];
}
