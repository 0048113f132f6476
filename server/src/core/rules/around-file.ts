/** The clusters around a file, and what changed in them since its documents were judged. */

import { type Concern, isConcerned } from "../analysis/selection/concern";
import { isReselected, type Reselected, reselectedBy } from "../analysis/selection/policy-concern";
import { rememberedLast, rememberedOfTwo } from "../base/remembered";
import type { Cluster } from "../workspace/cluster/cluster";
import type { Clusters } from "../workspace/cluster/clusters";
import { createComparison, type Difference } from "../workspace/cluster/difference";
import { createPolicyComparison } from "../workspace/cluster/policy-difference";

/** The very same object for all documents of a file, as long as the clusters are. */
export interface FileAround {
  /** Those that the file is in. */
  readonly own: readonly Cluster[];
  readonly all: readonly Cluster[];
}

export function createAroundFile(): (clusters: Clusters, uri: string) => FileAround {
  return rememberedLast((clusters, uri) => ({ own: clusters.clustersOf(uri), all: clusters.all }));
}

/** What is another thing than before, by the index of the file's own cluster; undefined: more than can be told. */
export interface Changes {
  readonly pods: readonly (readonly [cluster: number, difference: Difference | undefined])[];
  readonly policies: readonly (readonly [cluster: number, reselected: Reselected | undefined])[];
  /** Pods of other clusters. */
  readonly elsewhere: boolean;
}

/** What follows from a change alone is worked out once, however many documents are asked about. */
export function createChanges(): (before: FileAround, after: FileAround) => Changes {
  const [podsOf, policiesOf] = [createComparison(), createPolicyComparison()];
  const reselectedOf = rememberedOfTwo(reselectedBy);
  return rememberedLast((before, after) => {
    if (before === after) return none;
    if (before.own.length !== after.own.length) return { ...none, pods: [[0, undefined]] };
    const changed = after.own.flatMap((now, index) => {
      const was = before.own[index];
      return was && was !== now ? [{ index, was, now }] : [];
    });
    return {
      pods: changed.flatMap(({ index, was, now }) =>
        was.inventory === now.inventory ? [] : [[index, podsOf(was.inventory, now.inventory)] as const],
      ),
      policies: changed.flatMap(({ index, was, now }) => {
        if (was.policies === now.policies) return [];
        const difference = policiesOf(was.policies, now.policies);
        return [[index, difference && reselectedOf(difference, now.inventory)] as const];
      }),
      elsewhere: isOtherElsewhere(before, after),
    };
  });
}

const none: Changes = { pods: [], policies: [], elsewhere: false };

function isOtherElsewhere(before: FileAround, after: FileAround): boolean {
  if (before.all.length !== after.all.length) return true;
  return after.all.some((now, index) => now.inventory !== before.all[index]?.inventory && !after.own.includes(now));
}

/** What the policies of a document are about, by the file's own clusters. */
export type Concerns = readonly (readonly Concern[])[];

/** Do they leave alone all that is said of the policies? */
export function arePodsKept({ pods }: Changes, concerns: Concerns): boolean {
  return pods.every(
    ([index, difference]) => difference && !concerns[index]?.some((concern) => isConcerned(concern, difference)),
  );
}

/** The same of other policies than the document's own. */
export function arePoliciesKept({ policies }: Changes, concerns: Concerns): boolean {
  return policies.every(
    ([index, reselected]) => reselected && !concerns[index]?.some((concern) => isReselected(concern, reselected)),
  );
}
