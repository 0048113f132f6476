/** A policy of an open document, as the clusters have it that it is applied to. */

import type { AnyPolicy } from "../../model/admin-policy";
import { type WithoutPlaces, withoutPlaces } from "../../model/without-places";
import { samePath } from "../../syntax/path";
import type { Cluster, ClusterPolicy } from "../../workspace/cluster/cluster";
import { asPatched } from "../../workspace/cluster/patched-policy";
import { defaultNamespace } from "../../workspace/cluster/standings";

export interface Applied {
  readonly cluster: Cluster;
  readonly policy: ClusterPolicy;
}

/**
 * The policy once for each of the clusters that it is in; `index` is its document's in the file. What the document says counts,
 * even where the clusters are from before its last edit. Who asks often remembers what a policy says.
 */
export function appliedIn(
  clusters: readonly Cluster[],
  uri: string,
  index: number,
  policy: AnyPolicy,
  saidBy: (policy: AnyPolicy) => WithoutPlaces<AnyPolicy> = withoutPlaces,
): readonly Applied[] {
  return clusters.flatMap((cluster) =>
    cluster
      .policiesAt(uri, index)
      .filter(({ member }) => samePath(member.object.policy.path, policy.path))
      .map((known) => ({ cluster, policy: asSaid(known, policy, saidBy(policy)) })),
  );
}

function asSaid(known: ClusterPolicy, policy: AnyPolicy, said: WithoutPlaces<AnyPolicy>): ClusterPolicy {
  const { member } = known;
  const isMoved = member.namespace !== member.object.namespace;
  const stated = policy.scope === "namespace" ? policy.namespace?.value : undefined;
  return {
    ...known,
    policy: asPatched(said, member.selectorLabels),
    ...(!isMoved && { namespace: stated ?? defaultNamespace, isNamespaced: stated !== undefined }),
  };
}
