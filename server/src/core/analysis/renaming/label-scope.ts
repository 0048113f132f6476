/** All that a label is one and the same for: the clusters of a file, and those that share a use of the label with them. */

import type { Cluster } from "../../workspace/cluster/cluster";
import { createClustersAround } from "../../workspace/cluster/clusters-around";
import type { LocatedDocument, SourceFile } from "../../workspace/source-file";
import type { Snapshot } from "../../workspace/workspace";
import { mayBeBudget } from "./holding-places";
import { type DocumentSpots, labelSpotsIn } from "./label-spots";
import { isUse, type LabelTarget } from "./label-target";
import { mayBeOtherSelector } from "./other-selectors";

export interface LabelScope {
  readonly clusters: readonly Cluster[];
  readonly documents: readonly ScopeDocument[];
  /** What lies beside the clusters' objects and may select pods in another tool's way. */
  readonly others: readonly OtherDocument[];
}

export interface OtherDocument {
  readonly file: SourceFile;
  readonly text: string;
}

/** A document in which one of the labels stands. */
export interface ScopeDocument extends DocumentSpots {
  readonly file: SourceFile;
  readonly located: LocatedDocument;
}

/** `targets` are the label, and behind it what it is to become; a document without either in its text is not looked at. */
export function scopeOf(snapshot: Snapshot, uri: string, targets: readonly LabelTarget[]): LabelScope {
  const clusters = new Set(snapshot.clusters.clustersOf(uri));
  const clustersAround = createClustersAround(snapshot.clusters.all);
  const isBeside = (file: SourceFile) => [...clustersAround(file.uri)].some((cluster) => clusters.has(cluster));
  const documents = new Map<LocatedDocument, ScopeDocument>();
  const seen = new Set<LocatedDocument>();
  const look = (file: SourceFile, located: LocatedDocument | undefined): void => {
    if (!located || seen.has(located)) return;
    seen.add(located);
    const { text } = located.region;
    if (!targets.some(({ name, value = "" }) => text.includes(name) && text.includes(value))) return;
    const found = labelSpotsIn(located);
    if (!found.spots.some((spot) => targets.some((target) => isUse(spot, target)))) return;
    documents.set(located, { ...found, file, located });
    for (const cluster of snapshot.clusters.clustersOf(file.uri)) clusters.add(cluster);
  };
  for (let before = -1; before < clusters.size; ) {
    before = clusters.size;
    for (const [file, located] of documentsOf(snapshot, clusters, isBeside)) look(file, located);
  }
  const [target] = targets;
  const others = target ? [...othersBeside(snapshot, isBeside, target)] : [];
  return { clusters: [...clusters], documents: [...documents.values()], others };
}

function* othersBeside(
  snapshot: Snapshot,
  isBeside: (file: SourceFile) => boolean,
  target: LabelTarget,
): Generator<OtherDocument> {
  for (const file of snapshot.files()) {
    if (file.language === "markdown") continue;
    for (const { region } of file.documents) {
      if (mayBeOtherSelector(region.text, target) && isBeside(file)) yield { file, text: region.text };
    }
  }
}

type Place = readonly [SourceFile, LocatedDocument | undefined];

/** The documents of the clusters' objects, and those beside them that select pods and are in no cluster. */
function* documentsOf(
  snapshot: Snapshot,
  clusters: ReadonlySet<Cluster>,
  isBeside: (file: SourceFile) => boolean,
): Generator<Place> {
  for (const { inventory, policies } of clusters) {
    for (const { member } of [...inventory.workloads, ...inventory.services, ...policies]) {
      const file = snapshot.file(member.uri);
      if (file) yield [file, file.documents[member.document]];
    }
  }
  for (const file of snapshot.files()) {
    if (file.language !== "markdown") yield* othersIn(file, () => isBeside(file), snapshot, clusters);
  }
}

/** Of a namespace a cluster names but one manifest, and PodDisruptionBudgets are no objects of a cluster. */
function* othersIn(
  file: SourceFile,
  isBeside: () => boolean,
  snapshot: Snapshot,
  clusters: ReadonlySet<Cluster>,
): Generator<Place> {
  const isIn = () => snapshot.clusters.clustersOf(file.uri).some((cluster) => clusters.has(cluster));
  for (const located of file.documents) {
    const isBudget = mayBeBudget(located.region.text) && isBeside();
    const isNamespace = located.document.objects.some(({ is }) => is === "namespace") && isIn();
    if (isBudget || isNamespace) yield [file, located];
  }
}

/** The workloads, or the namespaces of which there is a manifest, that carry the label. */
export function carriersIn(
  { inventory }: Cluster,
  { owner, name, value }: LabelTarget,
): readonly { readonly name: string }[] {
  if (owner === "pod") return inventory.carriers(name, value);
  return [...inventory.namespaces.values()].filter(
    ({ labels, member }) => member && labels.has(name) && (value === undefined || labels.get(name) === value),
  );
}
