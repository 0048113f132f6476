/** Where what a place asks for is written: from a selector to the workloads, from a name to what is called so. */

import { appliedIn } from "../analysis/selection/applied";
import { originsOf, podsBehind } from "../analysis/selection/origin";
import { declarationsOf, declaredAt } from "../analysis/uses/declarations";
import { holderOf } from "../analysis/uses/holders";
import { topicAt } from "../analysis/words/pods/topic";
import type { Span } from "../base/span";
import { spanToFile } from "../syntax/region";
import { namedFileAt } from "../workspace/kustomize/named-file";
import { manifestPlaceAt } from "../workspace/manifest-place";
import { type Place, placeAt } from "../workspace/place";
import type { SourceFile } from "../workspace/source-file";
import { createWhereabouts } from "../workspace/whereabouts";
import type { Snapshot } from "../workspace/workspace";

export interface Definition {
  /** What was asked about, in the file. */
  readonly origin: Span;
  /** In the order of the clusters, each place once; at least one. */
  readonly targets: readonly Target[];
}

/** A span of a file. */
export interface Target {
  readonly uri: string;
  readonly span: Span;
}

/** Undefined where the place at the offset (UTF-16) asks for nothing that the workspace holds. */
export function definition(snapshot: Snapshot, uri: string, offset: number): Definition | undefined {
  const file = snapshot.file(uri);
  if (!file) return undefined;
  const place = placeAt(file, offset);
  const found = place && place.is !== "namespace" ? ofPolicy(snapshot, file, place) : elsewhere(snapshot, file, offset);
  return found && found.targets.length > 0 ? { ...found, targets: each(found.targets) } : undefined;
}

function each(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((target) => [`${target.uri} ${target.span.start}`, target])).values()];
}

function ofPolicy(snapshot: Snapshot, file: SourceFile, place: Place): Definition | undefined {
  if (!place.field || place.part === "space") return undefined;
  const index = file.documents.findIndex(({ region }) => region === place.region);
  const whereIs = createWhereabouts(snapshot);
  const applied = appliedIn(snapshot.clusters.clustersOf(file.uri), file.uri, index, place.policy);
  const targets = applied.flatMap(({ cluster, policy }) => {
    const topic = topicAt(place, policy);
    return (topic ? originsOf(topic, cluster.inventory) : []).flatMap(
      ({ member, part }) => whereIs(member, part) ?? [],
    );
  });
  return { origin: spanToFile(place.region, place.span), targets };
}

function elsewhere(snapshot: Snapshot, file: SourceFile, offset: number): Definition | undefined {
  return ofName(snapshot, file, offset) ?? ofService(snapshot, file, offset) ?? ofKustomization(snapshot, file, offset);
}

function ofName(snapshot: Snapshot, file: SourceFile, offset: number): Definition | undefined {
  const asked = declaredAt(file, offset);
  const located = asked && file.documents[asked.index];
  return located && { origin: spanToFile(located.region, asked.spot.span), targets: declarationsOf(snapshot, asked) };
}

/** At the key above a Service's selector: the workloads behind it. */
function ofService(snapshot: Snapshot, file: SourceFile, offset: number): Definition | undefined {
  const place = manifestPlaceAt(file, offset);
  if (place?.is !== "selector" || place.part === "space") return undefined;
  const whereIs = createWhereabouts(snapshot);
  const targets = snapshot.clusters.clustersOf(file.uri).flatMap((cluster) => {
    const holder = holderOf(cluster, file.uri, place.document, place.path);
    const workloads = holder?.is === "service" ? podsBehind(holder.object, cluster.inventory) : [];
    return workloads.flatMap(({ member }) => whereIs(member) ?? []);
  });
  return { origin: place.span, targets };
}

function ofKustomization(snapshot: Snapshot, file: SourceFile, offset: number): Definition | undefined {
  const named = namedFileAt(snapshot, file, offset);
  const region = file.documents[0]?.region;
  if (!named || !region) return undefined;
  return { origin: spanToFile(region, named.name), targets: [{ uri: named.file.uri, span: { start: 0, end: 0 } }] };
}
