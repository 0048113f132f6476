/** Which clusters a file belongs to that holds nothing of theirs: a PodDisruptionBudget, a policy of another tool. */

import type { Cluster } from "./cluster";

/**
 * Those with an object in the folder of the file or below it; where there is none, in the nearest folder above that holds
 * any so. The folders are looked through when first asked.
 */
export function createClustersAround(all: readonly Cluster[]): (uri: string) => ReadonlySet<Cluster> {
  let known: ReadonlyMap<string, ReadonlySet<Cluster>> | undefined;
  return (uri) => {
    known ??= byFolder(all);
    for (const folder of foldersAbove(uri)) {
      const clusters = known.get(folder);
      if (clusters) return clusters;
    }
    return nothing;
  };
}

function byFolder(all: readonly Cluster[]): ReadonlyMap<string, ReadonlySet<Cluster>> {
  const found = new Map<string, Set<Cluster>>();
  for (const cluster of all) {
    for (const folder of foldersOf(cluster)) found.set(folder, (found.get(folder) ?? new Set()).add(cluster));
  }
  return found;
}

const nothing: ReadonlySet<Cluster> = new Set();

/** With all folders above them. */
function foldersOf({ inventory: { workloads, services }, policies }: Cluster): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { member } of [...workloads, ...services, ...policies]) {
    for (const folder of foldersAbove(member.uri)) {
      if (found.has(folder)) break;
      found.add(folder);
    }
  }
  return found;
}

/** From the folder that the file is in up to the root. */
function* foldersAbove(uri: string): Generator<string> {
  for (let end = uri.lastIndexOf("/"); end > 0; end = uri.lastIndexOf("/", end - 1)) yield uri.slice(0, end);
}
