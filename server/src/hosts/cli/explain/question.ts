/** What is asked for, in the words of the user, and what that means in the clusters that were read. */

import { closest } from "fastest-levenshtein";
import type { End } from "../../../core/analysis/connectivity/ends";
import { addressEnd, endNames, endsNamed, isBlock } from "../../../core/analysis/connectivity/find-end";
import type { NamedCluster } from "../read-clusters";

export interface Question {
  readonly cluster: NamedCluster;
  readonly source: End;
  readonly destination: End;
}

/** The one cluster in which both ends are, and they there; or what is wrong with the question. */
export function findEnds(from: string, to: string, clusters: readonly NamedCluster[]): Question | string {
  if (addressEnd(from) && addressEnd(to))
    return "one of --from and --to must be a workload: policies say nothing of connections between addresses.";
  const found = clusters.flatMap((cluster) => {
    const [sources, destinations] = [endsOf(from, cluster), endsOf(to, cluster)];
    return sources.size > 0 && destinations.size > 0 ? [{ cluster, sources, destinations }] : [];
  });
  const [only, ...others] = found;
  if (!only) return missing([from, to], clusters);
  if (others.length > 0) {
    const names = found.map(({ cluster }) => cluster.name ?? "what no kustomization names").join(", ");
    return `there are ${found.length} clusters with these workloads: ${names}. Give the path of the one that is meant.`;
  }
  return theOne(from, only.sources, (source) =>
    theOne(to, only.destinations, (destination) => ({ cluster: only.cluster, source, destination })),
  );
}

function endsOf(text: string, { inventory }: NamedCluster): ReadonlyMap<string, End> {
  return endsNamed(text, inventory.workloads);
}

function theOne(
  text: string,
  ends: ReadonlyMap<string, End>,
  then: (end: End) => Question | string,
): Question | string {
  const [end] = ends.values();
  return end && ends.size === 1 ? then(end) : `${text} may be ${[...ends.keys()].join(" or ")}: say which.`;
}

/** The first of the names that is nowhere; or that both are, in clusters apart. */
function missing(texts: readonly string[], clusters: readonly NamedCluster[]): string {
  const unknown = texts.find((text) => clusters.every((cluster) => endsOf(text, cluster).size === 0));
  if (unknown === undefined) return `${texts.join(" and ")} are in different clusters.`;
  if (isBlock(unknown)) return `${unknown} is a block of addresses: ask about one of them.`;
  const names = clusters.flatMap(({ inventory }) => endNames(inventory.workloads).map(withoutKind));
  const what = /^[\w.-]+\/[\w.-]+(?:\[\w+\])?$/.test(unknown)
    ? `there is no workload ${unknown} here`
    : `${unknown} is neither namespace/name nor an address`;
  return `${what}${names.length > 0 ? ` (the nearest is ${closest(unknown, names)})` : ""}.`;
}

function withoutKind(name: string): string {
  return name.slice(0, name.lastIndexOf("["));
}
