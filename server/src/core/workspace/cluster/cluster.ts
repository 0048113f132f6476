/** A cluster, as far as a workspace holds it: the objects that are applied together, as they are once they are. */

import type { AnyPolicy } from "../../model/admin-policy";
import type { WithoutPlaces } from "../../model/without-places";
import type { NamespaceObject, PolicyObject, ServiceObject, WorkloadObject } from "../cluster-object";
import type { Absence, Member } from "../kustomize/world";

/** The very same object while nothing of it changes; so are its parts. */
export interface Cluster {
  /** The kustomization file that makes it; absent for what is applied as it stands in the files. */
  readonly root?: string;
  /** The path of the folder that tells it from others, where folders describe the same workloads (`/shop/dev`, `/shop/prod`). */
  readonly folder?: string;
  readonly inventory: Inventory;
  readonly policies: readonly ClusterPolicy[];
  /** Those of one document: the file's URI, and the document's index in it. */
  policiesAt(uri: string, document: number): readonly ClusterPolicy[];
  /** What follows from the cluster alone: worked out when it is first asked for, and known from then on. */
  once<T>(work: (cluster: Cluster) => T): T;
  /** The same of its policies alone: known as long as they stay what they are. */
  oncePolicies<T>(work: (policies: readonly ClusterPolicy[]) => T): T;
}

/** What tells a cluster from the others of its workspace, edit after edit. */
export function clusterId({ root, folder }: Pick<Cluster, "root" | "folder">): string {
  return root ?? folder ?? "";
}

/** All that policies are about. */
export interface Inventory {
  readonly workloads: readonly ClusterWorkload[];
  readonly services: readonly ClusterService[];
  /** By name: those that have a manifest, and those that workloads and services are put into. */
  readonly namespaces: ReadonlyMap<string, ClusterNamespace>;
  /** The workloads whose labels are not all known. */
  readonly doubtful: readonly ClusterWorkload[];
  /** The workloads whose pods are in the network of their node. */
  readonly inNodeNetwork: readonly ClusterWorkload[];
  /** Parts of the cluster that lie elsewhere: there may be more objects than these. */
  readonly absent: readonly Absence[];
  /** The workloads whose pods carry the label in some value, or in this one. */
  carriers(name: string, value?: string): readonly ClusterWorkload[];
  /** By the namespaces that workloads are in. */
  byNamespace(): ReadonlyMap<string, readonly ClusterWorkload[]>;
  inNamespace(name: string): readonly ClusterWorkload[];
  /** The same of the workloads of one namespace. */
  labelsIn(namespace: string): Pick<Inventory, "carriers" | "podLabels">;
  /** Every label that pods are known to carry, with its values and who carries them. */
  podLabels(): ReadonlyMap<string, ReadonlyMap<string, readonly ClusterWorkload[]>>;
  /** Every label that Services are known to select pods by, with its values. */
  serviceLabels(): ReadonlyMap<string, ReadonlySet<string>>;
}

interface InCluster {
  /** The empty string where it is not known. */
  readonly name: string;
  /** `default` where nothing says another. */
  readonly namespace: string;
  /** Does anything say in which namespace it is? Else it lands wherever it is applied. */
  readonly isNamespaced: boolean;
}

/** What makes pods that are all alike. */
export interface ClusterWorkload extends InCluster {
  readonly member: Member<WorkloadObject>;
  readonly labels: ReadonlyMap<string, string>;
  /** The pods may carry other labels than these. */
  readonly hasUnknownLabels: boolean;
  /** The pods are in the network of their node. */
  readonly hostNetwork: boolean;
}

export interface ClusterPolicy extends InCluster {
  readonly member: Member<PolicyObject>;
  /** With the labels that a kustomization adds to its selectors. */
  readonly policy: WithoutPlaces<AnyPolicy>;
  /** It may say something else: a patch that cannot be followed changes it. */
  readonly isPartial: boolean;
}

export interface ClusterService extends InCluster {
  readonly member: Member<ServiceObject>;
  readonly selector: ReadonlyMap<string, string>;
  readonly hasUnknownLabels: boolean;
}

export interface ClusterNamespace {
  readonly name: string;
  /** Absent where objects are put into the namespace and no manifest makes it. */
  readonly member?: Member<NamespaceObject>;
  /** `kubernetes.io/metadata.name` included, which the API server sets. */
  readonly labels: ReadonlyMap<string, string>;
  /** It may carry other labels than these: always so where no manifest makes it. */
  readonly hasUnknownLabels: boolean;
}
