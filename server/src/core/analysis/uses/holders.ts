/** The objects of a cluster in whose manifests names stand. */

import { type Path, startsWith } from "../../syntax/path";
import type {
  Cluster,
  ClusterNamespace,
  ClusterPolicy,
  ClusterService,
  ClusterWorkload,
} from "../../workspace/cluster/cluster";

export type Holder =
  | { readonly is: "policy"; readonly object: ClusterPolicy }
  | { readonly is: "workload"; readonly object: ClusterWorkload }
  | { readonly is: "service"; readonly object: ClusterService }
  | { readonly is: "namespace"; readonly object: ClusterNamespace & Pick<Required<ClusterNamespace>, "member"> };

/** All that has a manifest. */
export function* holdersIn({ inventory, policies }: Cluster): Generator<Holder> {
  const { workloads, services, namespaces } = inventory;
  for (const object of policies) yield { is: "policy", object };
  for (const object of workloads) yield { is: "workload", object };
  for (const object of services) yield { is: "service", object };
  for (const object of namespaces.values()) {
    if (object.member) yield { is: "namespace", object: { ...object, member: object.member } };
  }
}

/** The one whose manifest holds a place of a document. */
export function holderOf(cluster: Cluster, uri: string, document: number, path: Path): Holder | undefined {
  for (const holder of holdersIn(cluster)) {
    const { member } = holder.object;
    if (member.uri === uri && member.document === document && startsWith(path, pathOf(holder))) return holder;
  }
  return undefined;
}

/** From the root of its document. */
export function pathOf(holder: Holder): Path {
  return holder.is === "policy" ? holder.object.member.object.policy.path : holder.object.member.object.path;
}
