/** What is around a policy where it is applied: its own cluster, and the others, which may be parts of the same one. */

import type {
  Cluster,
  ClusterNamespace,
  ClusterPolicy,
  ClusterWorkload,
  Inventory,
} from "../../workspace/cluster/cluster";
import { type LabelIndex, labelIndex } from "../../workspace/cluster/label-index";
import { defaultNamespace, impliedNamespace, namespaceNameLabel } from "../../workspace/cluster/standings";
import type { Applied } from "./applied";
import { type Answer, matches, type SelectorTerms } from "./matching";
import type { Carried } from "./misspelling";
import { candidates } from "./selecting";
import type { SelectorPlace } from "./selector-places";

export interface Standpoint extends Applied {
  /** All clusters of the workspace, this one among them. */
  readonly all: readonly Cluster[];
}

type Place = SelectorPlace<SelectorTerms>;

/** Can nothing be told from here, as something of the cluster lies elsewhere or the policy is not all known? */
export function isBlind({ cluster, policy }: Applied): boolean {
  return policy.isPartial || cluster.inventory.absent.length > 0;
}

/**
 * Does a selector of pods match some, or may it, if all that is here is in one cluster? Objects that name no namespace
 * may be put into any, and what a kustomization adds to a selector counts in its own cluster alone.
 */
export function mayMatchPods({ cluster, all, policy }: Standpoint, place: Place, asWritten: Place): boolean {
  return all.some((other) => {
    const { inventory } = other;
    const { selector, namespaceSelector } = other === cluster ? place : asWritten;
    const isIn = reachOf(policy, inventory, namespaceSelector);
    const there = namespaceSelector ? inventory.workloads : mayBeIn(policy, inventory);
    const able = candidates(inventory, selector);
    return (able.length < there.length ? able : there).some(
      (workload) => isIn(workload) !== "no" && matches(selector, workload) !== "no",
    );
  });
}

/** The same for a selector of namespaces. */
export function mayMatchNamespaces({ all }: Standpoint, { selector }: Place): boolean {
  return all.some(({ inventory }) =>
    [...inventory.namespaces.values()].some((namespace) => matches(selector, namespace) !== "no"),
  );
}

/** The workloads of the policy's own cluster that a selector of pods can be about. */
export function workloadsAround(
  { cluster, policy }: Standpoint,
  { namespaceSelector }: Place,
): readonly ClusterWorkload[] {
  const { inventory } = cluster;
  if (!namespaceSelector) return mayBeIn(policy, inventory);
  const isIn = reachOf(policy, inventory, namespaceSelector);
  return inventory.workloads.filter((workload) => isIn(workload) === "yes");
}

/**
 * The labels around: what is carried anywhere is known, what is meant must be carried in the policy's own cluster, by
 * pods that the selector can be about.
 */
export function podsCarried(from: Standpoint, place: Place): Carried<ClusterWorkload> {
  const { policy, all } = from;
  let index: LabelIndex | undefined;
  const around = () => (index ??= labelsAround(from, place));
  const isDoubtful = (its: Inventory) => {
    if (its.doubtful.length === 0) return false;
    const isIn = reachOf(policy, its, place.namespaceSelector);
    return its.doubtful.some((workload) => isIn(workload) !== "no");
  };
  return {
    isKnown: (name, value) =>
      all.some(({ inventory }) => isCarried(inventory, name, value) || isSought(inventory, name, value)) ||
      all.some(({ inventory }) => isDoubtful(inventory)),
    get names() {
      return around().podLabels().keys();
    },
    values: (name) => around().podLabels().get(name)?.keys() ?? [],
    carriers: (name, value) => around().carriers(name, value),
  };
}

function labelsAround(from: Standpoint, place: Place): LabelIndex {
  const { inventory } = from.cluster;
  const around = workloadsAround(from, place);
  const { namespace } = from.policy;
  return around === inventory.inNamespace(namespace) ? inventory.labelsIn(namespace) : labelIndex(around);
}

/** The same for namespaces: of one without a manifest nothing is known but its name. */
export function namespacesCarried({ cluster, all }: Standpoint): Carried<ClusterNamespace> {
  const own = [...cluster.inventory.namespaces.values()];
  const carries = ({ labels }: ClusterNamespace, name: string, value?: string) =>
    value === undefined ? labels.has(name) : labels.get(name) === value;
  return {
    isKnown: (name, value) =>
      all.some(({ inventory }) =>
        [...inventory.namespaces.values()].some(
          (one) => carries(one, name, value) || (one.hasUnknownLabels && name !== namespaceNameLabel),
        ),
      ),
    get names() {
      return new Set(own.flatMap(({ labels }) => [...labels.keys()]));
    },
    values: (name) => new Set(own.flatMap(({ labels }) => labels.get(name) ?? [])),
    carriers: (name, value) => own.filter((one) => carries(one, name, value)),
  };
}

function isCarried(inventory: Inventory, name: string, value?: string): boolean {
  const values = inventory.podLabels().get(name);
  return values !== undefined && (value === undefined || values.has(value));
}

/** A Service selects by it: somebody brings such pods. */
function isSought(inventory: Inventory, name: string, value?: string): boolean {
  const values = inventory.serviceLabels().get(name);
  return values !== undefined && (value === undefined || values.has(value));
}

/** The workloads of the policy's namespace, and those that may be put into it. */
function mayBeIn(
  { namespace, isNamespaced }: ClusterPolicy,
  { workloads, inNamespace }: Inventory,
): readonly ClusterWorkload[] {
  if (!isNamespaced) return workloads;
  const anywhere =
    namespace === defaultNamespace ? [] : inNamespace(defaultNamespace).filter((one) => !one.isNamespaced);
  return anywhere.length > 0 ? [...inNamespace(namespace), ...anywhere] : inNamespace(namespace);
}

/** Is a workload in the namespaces that a selector is about? */
export function reachOf(
  { namespace, isNamespaced }: ClusterPolicy,
  { namespaces }: Pick<Inventory, "namespaces">,
  namespaceSelector?: SelectorTerms,
): (workload: ClusterWorkload) => Answer {
  if (!namespaceSelector) {
    return (workload) => (workload.namespace === namespace || !workload.isNamespaced || !isNamespaced ? "yes" : "no");
  }
  const answers = new Map<string, Answer>();
  return (workload) => {
    const { namespace: name } = workload;
    const answer = answers.get(name) ?? matches(namespaceSelector, namespaces.get(name) ?? impliedNamespace(name));
    answers.set(name, answer);
    return workload.isNamespaced || answer === "yes" ? answer : "unknown";
  };
}

/** Are the namespaces all here, as far as one can see: several, and none that only objects name? */
export function holdsNamespaces({ cluster }: Standpoint): boolean {
  const namespaces = [...cluster.inventory.namespaces.values()];
  return namespaces.length > 1 && namespaces.every(({ member }) => member);
}
