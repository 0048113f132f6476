/** From the members of a world to the cluster that they make. */

import type { ClusterObject, NamespaceObject, PolicyObject, ServiceObject, WorkloadObject } from "../cluster-object";
import { haveSameMembers } from "../kustomize/table";
import type { Absence, Member, World } from "../kustomize/world";
import type { Cluster, ClusterNamespace, ClusterPolicy, Inventory } from "./cluster";
import { labelIndex, serviceLabelIndex } from "./label-index";
import type { Standings } from "./standings";

/** What of `previous` means the same is taken over as the very same object. */
export function buildCluster(world: World<ClusterObject>, standings: Standings, previous?: Cluster): Cluster {
  const sorted = sort(world.members);
  const inventory = inventoryOf(sorted, world.absent, standings, previous?.inventory);
  const policies = sorted.policy.map(standings.policyOf);
  const same = previous && haveSameMembers(previous.policies, policies) ? previous : undefined;
  if (same?.inventory === inventory) return same;
  return {
    ...(world.root !== undefined && { root: world.root }),
    ...(world.folder !== undefined && { folder: world.folder.slice(world.folder.indexOf("|") + 1) }),
    inventory,
    policies: same?.policies ?? policies,
    policiesAt: same?.policiesAt ?? byDocument(policies),
    oncePolicies: same?.oncePolicies ?? onceOf(policies),
    once: onceEach(),
  };
}

/** Remembers what is worked out of one cluster. */
export function onceEach(): Cluster["once"] {
  const known = new Map<(cluster: Cluster) => unknown, unknown>();
  return function once<T>(this: Cluster, work: (cluster: Cluster) => T): T {
    if (!known.has(work)) known.set(work, work(this));
    return known.get(work) as T;
  };
}

function onceOf<From>(from: From): <T>(work: (from: From) => T) => T {
  const known = new Map<(from: From) => unknown, unknown>();
  return <T>(work: (from: From) => T): T => {
    if (!known.has(work)) known.set(work, work(from));
    return known.get(work) as T;
  };
}

/** Sorted when somebody asks first. */
function byDocument(policies: readonly ClusterPolicy[]): Cluster["policiesAt"] {
  let sorted: ReadonlyMap<string, ReadonlyMap<number, readonly ClusterPolicy[]>> | undefined;
  return (uri, document) => {
    sorted ??= sortByDocument(policies);
    return sorted.get(uri)?.get(document) ?? [];
  };
}

function sortByDocument(policies: readonly ClusterPolicy[]) {
  const files = new Map<string, Map<number, ClusterPolicy[]>>();
  for (const policy of policies) {
    const { uri, document } = policy.member;
    const file = files.get(uri) ?? new Map<number, ClusterPolicy[]>();
    files.set(uri, file);
    const there = file.get(document);
    if (there) there.push(policy);
    else file.set(document, [policy]);
  }
  return files;
}

interface Sorted {
  readonly workload: Member<WorkloadObject>[];
  readonly namespace: Member<NamespaceObject>[];
  readonly service: Member<ServiceObject>[];
  readonly policy: Member<PolicyObject>[];
}

function sort(members: readonly Member<ClusterObject>[]): Sorted {
  const sorted: Sorted = { workload: [], namespace: [], service: [], policy: [] };
  for (const member of members) {
    if (isA(member, "workload")) sorted.workload.push(member);
    else if (isA(member, "policy")) sorted.policy.push(member);
    else if (isA(member, "service")) sorted.service.push(member);
    else if (isA(member, "namespace")) sorted.namespace.push(member);
  }
  return sorted;
}

function isA<Is extends ClusterObject["is"]>(
  member: Member<ClusterObject>,
  is: Is,
): member is Member<Extract<ClusterObject, { readonly is: Is }>> {
  return member.object.is === is;
}

function inventoryOf(
  sorted: Sorted,
  absent: readonly Absence[],
  standings: Standings,
  previous?: Inventory,
): Inventory {
  const workloads = sorted.workload.map(standings.workloadOf);
  const services = sorted.service.map(standings.serviceOf);
  const made = standings.namespacesOf(sorted.namespace);
  const isSame =
    previous?.absent === absent &&
    haveSameMembers(previous.workloads, workloads) &&
    haveSameMembers(previous.services, services) &&
    haveSameMembers(
      [...previous.namespaces.values()].filter(({ member }) => member),
      made,
    );
  if (isSame) return previous;
  return {
    workloads,
    services,
    namespaces: allNamespaces(made, [...workloads, ...services], standings),
    doubtful: workloads.filter((workload) => workload.hasUnknownLabels),
    inNodeNetwork: workloads.filter((workload) => workload.hostNetwork),
    absent,
    ...labelIndex(workloads),
    serviceLabels: serviceLabelIndex(services),
  };
}

function allNamespaces(
  made: readonly ClusterNamespace[],
  objects: readonly { readonly namespace: string }[],
  standings: Standings,
): ReadonlyMap<string, ClusterNamespace> {
  const all = new Map(made.map((namespace) => [namespace.name, namespace]));
  for (const { namespace } of objects)
    if (!all.has(namespace)) all.set(namespace, standings.impliedNamespace(namespace));
  return all;
}
