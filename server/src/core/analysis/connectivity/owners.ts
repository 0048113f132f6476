/** Pods by what owns them: a table says once of a ReplicaSet's pods what holds for each of them. */

import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import type { PodsEnd } from "./ends";
import { type OwnerName, ownerText } from "./notation";

/** Pods that go by one name. */
export interface OwnedPods extends OwnerName {
  readonly is: "owner";
  /** Any of the pods. */
  readonly end: PodsEnd;
}

/** What makes the pods, or what owns a Pod, each once, by the alphabet. Of an owner whose pods differ in their labels each goes by its own name. */
export function ownersOf(workloads: readonly ClusterWorkload[]): readonly OwnedPods[] {
  const labels = new Map<string, string>();
  const mixed = new Set<string>();
  for (const workload of workloads) {
    const key = ownerText(ownerOf(workload));
    const known = labels.get(key);
    if (known === undefined) labels.set(key, labelsOf(workload));
    else if (known !== labelsOf(workload)) mixed.add(key);
  }
  const owned = new Map<string, OwnedPods>();
  for (const workload of workloads) {
    const owner = mixed.has(ownerText(ownerOf(workload))) ? itself(workload) : ownerOf(workload);
    // Of what has no name nobody knows whether it is the same.
    const key = isNamed(owner, workload) ? ownerText(owner) : `${ownerText(owner)} ${owned.size}`;
    if (!owned.has(key)) owned.set(key, owner);
  }
  return [...owned.keys()].toSorted().flatMap((key) => owned.get(key) ?? []);
}

function ownerOf(workload: ClusterWorkload): OwnedPods {
  const { owner } = workload.member.object;
  return owner ? { ...itself(workload), kind: owner.kind, name: owner.name } : itself(workload);
}

/** A workload by its own name; where a template leaves that open, by its file and document: `web.yaml#2`. */
export function itself(workload: ClusterWorkload): OwnedPods {
  const { namespace, name, member } = workload;
  const place = `${member.uri.slice(member.uri.lastIndexOf("/") + 1)}#${member.document + 1}`;
  return {
    ...{ is: "owner", kind: member.object.kind, namespace, name: name === "" ? place : name },
    end: { is: "pods", workload },
  };
}

function isNamed({ kind }: OwnedPods, { name, member }: ClusterWorkload): boolean {
  return name !== "" || kind !== member.object.kind;
}

function labelsOf({ labels }: ClusterWorkload): string {
  return JSON.stringify([...labels].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
