/** Objects as they stand in their cluster: names, namespaces and labels after all that a kustomization does to them. */

import { remembered } from "../../base/remembered";
import type { ClusterObject, NamespaceObject, PolicyObject, ServiceObject, WorkloadObject } from "../cluster-object";
import { changedLabels, type LabelChanges } from "../kustomize/label-changes";
import type { Member } from "../kustomize/world";
import type { ClusterNamespace, ClusterPolicy, ClusterService, ClusterWorkload } from "./cluster";
import { asPatched } from "./patched-policy";

/** Set by the API server on every namespace: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name */
export const namespaceNameLabel = "kubernetes.io/metadata.name";

/** Where objects land that name no namespace, for the analysis. */
export const defaultNamespace = "default";

/** Of the same member, or members, always the same object. */
export interface Standings {
  workloadOf(member: Member<WorkloadObject>): ClusterWorkload;
  policyOf(member: Member<PolicyObject>): ClusterPolicy;
  serviceOf(member: Member<ServiceObject>): ClusterService;
  /** Each once, in the order in which they are first made. */
  namespacesOf(members: readonly Member<NamespaceObject>[]): readonly ClusterNamespace[];
  /** A namespace that objects are put into and that no manifest makes. */
  impliedNamespace(name: string): ClusterNamespace;
}

export function createStandings(): Standings {
  const namespaceOf = remembered(namespaceFrom);
  const mergedOf = remembered((one: ClusterNamespace) => remembered((other: ClusterNamespace) => merged(one, other)));
  const implied = new Map<string, ClusterNamespace>();
  return {
    workloadOf: remembered(workloadOf),
    policyOf: remembered(policyOf),
    serviceOf: remembered(serviceOf),
    namespacesOf(members) {
      const byName = new Map<string, ClusterNamespace>();
      for (const member of members) {
        if (member.name === undefined) continue;
        const [known, namespace] = [byName.get(member.name), namespaceOf(member)];
        byName.set(member.name, known ? mergedOf(known)(namespace) : namespace);
      }
      return [...byName.values()];
    },
    impliedNamespace(name) {
      const known = implied.get(name) ?? impliedNamespace(name);
      implied.set(name, known);
      return known;
    },
  };
}

/** A namespace that objects are put into and that no manifest makes: it exists, and little is known of it. */
export function impliedNamespace(name: string): ClusterNamespace {
  return { name, labels: new Map([[namespaceNameLabel, name]]), hasUnknownLabels: true };
}

function place({ name, namespace }: Member<ClusterObject>) {
  return { name: name ?? "", namespace: namespace ?? defaultNamespace, isNamespaced: namespace !== undefined };
}

function workloadOf(member: Member<WorkloadObject>): ClusterWorkload {
  const { object, podLabels, isPartial } = member;
  const labels = labelsAfter(object.podLabels, podLabels);
  const { hostNetwork, hasUnknownLabels } = object;
  return { ...place(member), member, labels, hasUnknownLabels: hasUnknownLabels || isPartial, hostNetwork };
}

function policyOf(member: Member<PolicyObject>): ClusterPolicy {
  const policy = asPatched(member.object.policy, member.selectorLabels);
  return {
    ...place(member),
    member,
    policy,
    isPartial: member.isPartial || member.isPatched || member.object.isTemplate,
  };
}

function serviceOf(member: Member<ServiceObject>): ClusterService {
  const { object, selectorLabels, isPartial } = member;
  const selector = labelsAfter(object.selector, selectorLabels);
  return { ...place(member), member, selector, hasUnknownLabels: object.hasUnknownLabels || isPartial };
}

function namespaceFrom(member: Member<NamespaceObject>): ClusterNamespace {
  const { object, ownLabels, isPartial, name = "" } = member;
  const labels = changedLabels(Object.entries(object.labels ?? {}), ownLabels);
  return {
    name,
    member,
    labels: new Map([...labels, [namespaceNameLabel, name]]),
    hasUnknownLabels: object.hasUnknownLabels || isPartial,
  };
}

/** Of two manifests of a namespace either may be applied last: what only one of them says is not known. */
function merged(one: ClusterNamespace, other: ClusterNamespace): ClusterNamespace {
  const common = [...one.labels].filter(([name, value]) => other.labels.get(name) === value);
  const isSame = common.length === one.labels.size && common.length === other.labels.size;
  if (isSame && one.hasUnknownLabels === other.hasUnknownLabels) return one;
  return { ...one, labels: new Map(common), hasUnknownLabels: true };
}

type Pairs = readonly { readonly name: { readonly value: string }; readonly value: { readonly value: string } }[];

function labelsAfter(given: Pairs, changes: LabelChanges): ReadonlyMap<string, string> {
  return changedLabels(
    given.map(({ name, value }) => [name.value, value.value]),
    changes,
  );
}
