/** Which changes of workloads can change what is to be said of a policy. */

import type { Cluster, ClusterPolicy, Inventory } from "../../workspace/cluster/cluster";
import type { Difference } from "../../workspace/cluster/difference";
import { dnsSelector } from "./dns-pods";
import { matches, type SelectorTerms } from "./matching";
import { namespacesBy } from "./selecting";
import { selectorPlaces } from "./selector-places";
import { everything } from "./sought";
import { reachOf, type Standpoint } from "./standpoint";
import { type Term, termsOf } from "./terms";

export interface Concern {
  readonly policy: ClusterPolicy;
  /** What is said of the policy depends on any workload, or on those that these selectors are about. */
  readonly workloads: "all" | readonly Sought[];
}

/** A selector of pods. */
export interface Sought {
  readonly selector: SelectorTerms;
  readonly namespaceSelector?: SelectorTerms;
  readonly terms: readonly Term[];
  /** It matches nothing: what is elsewhere may be what is meant. */
  readonly isMatchless: boolean;
  /** Those that no pods carry, be it in one of their values: pods around may carry what is meant. */
  readonly unknown: readonly Term[];
}

/** All workloads concern a policy that says no namespace. */
export function concernOf({ policy, cluster, all }: Standpoint): Concern {
  const places = [...selectorPlaces(policy.policy), ...(mayLookUp(policy) ? [dnsPlace] : [])];
  const sought = places.flatMap(({ owner, selector, namespaceSelector }) => {
    if (owner !== "pod") return [];
    const isMatchless = !matchesSome(selector, namespaceSelector, policy, cluster.inventory);
    const terms = termsOf(selector);
    const unknown = terms.filter((term) => !isCarried(term, all));
    return [{ selector, ...(namespaceSelector && { namespaceSelector }), terms, isMatchless, unknown }];
  });
  return { policy, workloads: policy.isNamespaced ? sought : "all" };
}

/** Which pods answer questions for names counts for whom egress rules restrict. */
function mayLookUp({ policy }: ClusterPolicy): boolean {
  return policy.scope === "namespace" && policy.isolates.egress && policy.egress.length > 0;
}

const dnsPlace = { owner: "pod", selector: dnsSelector, namespaceSelector: everything } as const;

/** Can what is said of the policy be another thing after the changes? If not, its concern stays what it is. */
export function isConcerned({ policy, workloads }: Concern, { changed, lost, after }: Difference): boolean {
  if (workloads === "all") return true;
  return workloads.some((sought) => {
    if (lost.size > 0 && sought.terms.some((term) => isLost(term, lost))) return true;
    return changed.some((change) => concerns(change, sought, { policy, inventory: after }));
  });
}

/** In every value that is asked for. */
function isCarried({ name, values }: Term, all: readonly Cluster[]): boolean {
  return all.some(({ inventory }) => {
    const carried = inventory.podLabels().get(name);
    return carried !== undefined && values.every((value) => carried.has(value));
  });
}

function isLost({ name, values }: Term, lost: ReadonlySet<string>): boolean {
  return lost.has(name) || values.some((value) => lost.has(`${name}=${value}`));
}

type Change = Difference["changed"][number];

interface Where {
  readonly policy: ClusterPolicy;
  readonly inventory: Inventory;
}

function concerns(change: Change, sought: Sought, { policy, inventory }: Where): boolean {
  const { selector, namespaceSelector, terms, isMatchless, unknown } = sought;
  if (unknown.some((term) => isOther(term, change))) return true;
  const isAbout = matches(selector, change.after) !== "no" || terms.some((term) => isOther(term, change));
  if (isAbout && isMatchless) return true;
  if (!isAbout && !isMatchless && unknown.length === 0) return false;
  return reachOf(policy, inventory, namespaceSelector)(change.after) !== "no";
}

/** Where no term is another one, what matched before matches now. */
function isOther({ name }: Term, { before, after }: Change): boolean {
  return before.labels.get(name) !== after.labels.get(name);
}

function matchesSome(
  selector: SelectorTerms,
  namespaceSelector: SelectorTerms | undefined,
  { namespace }: ClusterPolicy,
  inventory: Inventory,
): boolean {
  const reach = namespaceSelector
    ? namespacesBy(inventory, namespaceSelector).certain.map(({ name }) => name)
    : [namespace];
  return reach.some((name) => inventory.inNamespace(name).some((workload) => matches(selector, workload) === "yes"));
}
