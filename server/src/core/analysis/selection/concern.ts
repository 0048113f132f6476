/** Which changes of workloads can change what is to be said of a policy. */

import type { Cluster, ClusterPolicy, Inventory } from "../../workspace/cluster/cluster";
import type { Difference } from "../../workspace/cluster/difference";
import { readsAsOnePeer } from "../connectivity/dash-traps";
import { dnsSelector } from "./dns-pods";
import { matches, type SelectorTerms } from "./matching";
import { candidates, matchesSomeIn } from "./selecting";
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
  if (!policy.isNamespaced) return { policy, workloads: "all" };
  const sought = selectorPlaces(policy.policy).flatMap(({ owner, selector, namespaceSelector }) => {
    if (owner !== "pod") return [];
    const isMatchless = !matchesSome(selector, namespaceSelector, policy, cluster.inventory);
    const terms = termsOf(selector);
    const unknown = terms.filter((term) => !isCarried(term, all));
    return [{ selector, ...(namespaceSelector && { namespaceSelector }), terms, isMatchless, unknown }];
  });
  return { policy, workloads: [...sought, ...readAsOne(policy), ...(mayLookUp(policy) ? [dnsPods] : [])] };
}

/** Which pods answer questions for names counts for whom egress rules restrict. */
function mayLookUp({ policy }: ClusterPolicy): boolean {
  return policy.scope === "namespace" && policy.isolates.egress && policy.egress.length > 0;
}

/** Who is like the pods that match is of no account. */
function soughtAlone(selector: SelectorTerms, namespaceSelector: SelectorTerms): Sought {
  return { selector, namespaceSelector, terms: termsOf(selector), isMatchless: false, unknown: [] };
}

const dnsPods = soughtAlone(dnsSelector, everything);

/** The pods that two peers would name if they were one. */
function readAsOne({ policy }: ClusterPolicy): readonly Sought[] {
  if (policy.scope === "cluster") return [];
  return [...policy.ingress, ...policy.egress].flatMap(({ peers }) =>
    peers.flatMap((below, index) => {
      const above = peers[index - 1];
      if (!above?.namespaceSelector || !below.podSelector || !readsAsOnePeer(above, below)) return [];
      return [soughtAlone(below.podSelector, above.namespaceSelector)];
    }),
  );
}

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
  const { selector, namespaceSelector, isMatchless, unknown } = sought;
  if (unknown.some((term) => isOther(term, change))) return true;
  const isAbout = () => matches(selector, change.before) !== "no" || matches(selector, change.after) !== "no";
  const isInReach = () => reachOf(policy, inventory, namespaceSelector)(change.after) !== "no";
  if (isMatchless) return isInReach() || isAbout();
  return (unknown.length > 0 || isAbout()) && isInReach();
}

function isOther({ name }: Term, { before, after }: Change): boolean {
  return before.labels.get(name) !== after.labels.get(name);
}

function matchesSome(
  selector: SelectorTerms,
  namespaceSelector: SelectorTerms | undefined,
  policy: ClusterPolicy,
  inventory: Inventory,
): boolean {
  if (!namespaceSelector) return matchesSomeIn(inventory, policy.namespace, selector);
  const isIn = reachOf(policy, inventory, namespaceSelector);
  return candidates(inventory, selector).some(
    (workload) => isIn(workload) === "yes" && matches(selector, workload) === "yes",
  );
}
