/** The policies that can be about the pods of a namespace. */

import type { Cluster, ClusterPolicy } from "../../workspace/cluster/cluster";

/** Its own NetworkPolicies, then the administrators', which are about all namespaces. */
export function policiesAbout(namespace: string, cluster: Cluster): readonly ClusterPolicy[] {
  const { own, everywhere } = cluster.oncePolicies(sortByNamespace);
  return [...(own.get(namespace) ?? []), ...everywhere];
}

/** The NetworkPolicies of a namespace. */
export function policiesOf(namespace: string, cluster: Cluster): readonly ClusterPolicy[] {
  return cluster.oncePolicies(sortByNamespace).own.get(namespace) ?? [];
}

function sortByNamespace(policies: readonly ClusterPolicy[]) {
  const own = new Map<string, ClusterPolicy[]>();
  for (const policy of policies) {
    if (policy.policy.scope === "cluster") continue;
    const beside = own.get(policy.namespace);
    if (beside) beside.push(policy);
    else own.set(policy.namespace, [policy]);
  }
  return { own, everywhere: policies.filter(({ policy }) => policy.scope === "cluster") };
}
