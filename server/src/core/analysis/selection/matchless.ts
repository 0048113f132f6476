/** The selectors of a policy that match nothing of all that is here, and whether that is clearly a slip. */

import type { AnyPolicy } from "../../model/admin-policy";
import type { Selector } from "../../model/policy";
import type { Cluster } from "../../workspace/cluster/cluster";
import { defaultNamespace } from "../../workspace/cluster/standings";
import type { Applied } from "./applied";
import { isClusterService, isOfClusterServices, isSetByControllers } from "./brought-by-cluster";
import type { Carrier } from "./carried-labels";
import { isClearlySlip } from "./clear-slip";
import { contradictionIn } from "./contradiction";
import type { SelectorTerms } from "./matching";
import { namespacesMeant } from "./name-label";
import { missedNamespaces, type NearMiss, otherMiss } from "./near-miss";
import { type SelectorPlace, selectorPlaces } from "./selector-places";
import {
  holdsNamespaces,
  isBlind,
  mayMatchNamespaces,
  mayMatchPods,
  type Standpoint,
  workloadsAround,
} from "./standpoint";
import { type Term, termsOf } from "./terms";

export interface Matchless {
  readonly place: SelectorPlace<Selector>;
  readonly miss?: NearMiss<Carrier>;
  /** Does the workspace hold the application, so that no pods from elsewhere would change the answer? */
  isClear(): boolean;
}

/** In the order of the API. Empty where parts of the policy's clusters are not here, it is in none, or nothing makes pods here. */
export function matchlessSelectors(
  policy: AnyPolicy,
  applied: readonly Applied[],
  all: readonly Cluster[],
): readonly Matchless[] {
  if (applied.some(isBlind) || all.every(({ inventory }) => inventory.workloads.length === 0)) return [];
  const views = applied.map((one) => ({ from: { ...one, all }, places: selectorPlaces(one.policy.policy) }));
  return selectorPlaces(policy).flatMap((place, index) => {
    const found = views.map(({ from, places }) => matchless(from, places[index], place));
    const [first] = found;
    if (!first || found.includes(undefined)) return [];
    return [{ place, ...first, isClear: () => found.every((one) => one?.isClear()) }];
  });
}

type Place = SelectorPlace<SelectorTerms>;

function matchless(from: Standpoint, place: Place | undefined, asWritten: Place): Omit<Matchless, "place"> | undefined {
  if (!place || !canBeTold(from, place, asWritten)) return undefined;
  const miss = missOf(from, place);
  if (!miss && !isHere(from, place)) return undefined;
  return { ...(miss && { miss }), isClear: () => place.owner === "pod" && isClearlySlip(from, place, miss) };
}

/** Does the workspace hold others of the kind that the selector is about? */
function isHere(from: Standpoint, place: Place): boolean {
  return place.owner === "pod" ? workloadsAround(from, place).length > 0 : holdsNamespaces(from);
}

/** Does it match nothing, and would what it is about be here? */
function canBeTold(from: Standpoint, place: Place, asWritten: Place): boolean {
  const terms = termsOf(place.selector);
  if (!terms.some(({ isPositive }) => isPositive) || contradictionIn(place.selector)) return false;
  if (!terms.every((term) => isOrdinary(term) && isOfFolder(term, place, from))) return false;
  switch (place.owner) {
    case "pod":
      return isOfUsers(from.policy.namespace) && !mayMatchPods(from, place, asWritten) && isNamespaceHere(from, place);
    case "namespace":
      return !mayMatchNamespaces(from, place) && terms.every((term) => namespacesMeant(term, from.all).length === 0);
    case "node":
      return false;
  }
}

/** Is the namespace one that people fill themselves? */
function isOfUsers(namespace: string): boolean {
  return namespace === defaultNamespace || !isClusterService(namespace);
}

/** What is named like a part of the cluster counts where the workspace itself holds pods of that name. */
function isOfFolder({ name, values }: Term, { owner }: Place, { all }: Standpoint): boolean {
  if (!isOfClusterServices(name, values)) return true;
  const isCarried = (value: string) => all.some(({ inventory }) => inventory.carriers(name, value).length > 0);
  return owner === "pod" && values.length > 0 && values.every(isCarried);
}

function isOrdinary({ name, operator, values }: Term): boolean {
  if (isSetByControllers(name)) return false;
  return operator === "In" || operator === "NotIn" ? values.length > 0 : /^(?:Exists|DoesNotExist)$/.test(operator);
}

/** A namespaceSelector that matches nothing is a finding of its own. */
function isNamespaceHere(from: Standpoint, { namespaceSelector }: Place): boolean {
  return (
    !namespaceSelector ||
    mayMatchNamespaces(from, { selector: namespaceSelector, owner: "namespace", isSubject: false })
  );
}

function missOf({ cluster, policy }: Standpoint, place: Place): NearMiss<Carrier> | undefined {
  const { selector, owner, namespaceSelector } = place;
  if (owner === "namespace") return missedNamespaces(cluster.inventory, selector);
  const reach = namespaceSelector ? { namespaceSelector } : { namespace: policy.namespace };
  return otherMiss(cluster.inventory, { podSelector: selector, ...reach });
}
