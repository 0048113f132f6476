/** The labels of a policy that nobody here carries, where pods or namespaces carry one that differs by little. */

import type { LabelPlace } from "../../model/label-places";
import { type Path, startsWith } from "../../syntax/path";
import type { Cluster, ClusterNamespace, ClusterWorkload } from "../../workspace/cluster/cluster";
import { namespaceNameLabel } from "../../workspace/cluster/standings";
import type { Applied } from "./applied";
import { isSetByControllers } from "./brought-by-cluster";
import type { SelectorTerms } from "./matching";
import { type Carried, type MisspeltName, type MisspeltValue, misspeltName, misspeltValue } from "./misspelling";
import { selectorPlaces } from "./selector-places";
import { isBlind, namespacesCarried, podsCarried, type Standpoint } from "./standpoint";
import { type Term, termsOf } from "./terms";

/** Pods and namespaces carry labels. */
export type Carrier = ClusterWorkload | ClusterNamespace;

/** What is carried, as far as it bears on the labels of one policy. */
export interface CarriedLabels {
  /** The slip of a label's name that nobody carries. */
  slipOfName(place: LabelPlace): MisspeltName<Carrier> | undefined;
  /** Of a value of the label, or of the one that is meant by it. */
  slipOfValue(place: LabelPlace): MisspeltValue<Carrier> | undefined;
  /** Does anybody that the place is about carry the label, in its value if `withValue`? */
  isCarried(place: LabelPlace, withValue: boolean): boolean;
}

/** What the clusters tell of the labels of a policy that is applied in them; where they disagree, nothing. */
export function carriedLabels(applied: readonly Applied[], all: readonly Cluster[]): CarriedLabels {
  let made: readonly (readonly SelectorView[])[] | undefined;
  const views = () => {
    made ??= applied.map((one) => viewFrom({ ...one, all }));
    return made;
  };
  const isSeen = applied.length > 0 && !applied.some(isBlind);
  const mayBeSlip = (place: LabelPlace) => isSeen && !isCarriedSomewhere(place, all);
  return {
    slipOfName: (place) => (mayBeSlip(place) ? agreed(views().map((view) => ask(view, place, slipOfName))) : undefined),
    slipOfValue: (place) =>
      mayBeSlip(place) ? agreed(views().map((view) => ask(view, place, slipOfValue))) : undefined,
    isCarried: (place, withValue) =>
      views().some((view) =>
        ask(view, place, ({ term, carried }) => {
          return carried.carriers(term.name, withValue ? place.value?.value : undefined).length > 0;
        }),
      ),
  };
}

/** Most labels are: then there is nothing more to ask. */
function isCarriedSomewhere({ owner, name, value }: LabelPlace, all: readonly Cluster[]): boolean {
  if (owner === "pod") {
    return all.some(({ inventory }) => {
      const values = inventory.podLabels().get(name.value);
      return values !== undefined && (value === undefined || values.has(value.value));
    });
  }
  const namespace = name.value === namespaceNameLabel ? value?.value : undefined;
  return namespace !== undefined && all.some(({ inventory }) => inventory.namespaces.has(namespace));
}

/** A selector as it is applied, and what can be meant by its terms. */
interface SelectorView {
  readonly path: Path;
  readonly terms: readonly Term[];
  readonly carried: Carried<Carrier>;
}

function viewFrom(from: Standpoint): readonly SelectorView[] {
  return selectorPlaces(from.policy.policy).flatMap((place) => {
    const { selector, owner } = place;
    if (owner === "node" || isEmpty(selector)) return [];
    const carried = owner === "pod" ? podsCarried(from, place) : namespacesCarried(from);
    return [{ path: selector.path, terms: termsOf(selector), carried }];
  });
}

function isEmpty({ labels, requirements }: SelectorTerms): boolean {
  return labels.length + requirements.length === 0;
}

interface LabelInPlace extends Omit<SelectorView, "path"> {
  readonly term: Term;
}

/** Asks about the term at a place; not where something that is done to the policy before it is applied takes the term away. */
function ask<T>(
  views: readonly SelectorView[],
  place: LabelPlace,
  question: (label: LabelInPlace, place: LabelPlace) => T | undefined,
): T | undefined {
  const view = views.find(({ path }) => startsWith(place.path, path));
  const term = view?.terms.find(({ of, name }) => name === place.name.value && startsWith(place.path, of.path));
  return view && term && !isSetByControllers(term.name) ? question({ ...view, term }, place) : undefined;
}

function slipOfName({ term, terms, carried }: LabelInPlace): MisspeltName<Carrier> | undefined {
  const miss = misspeltName(term, terms, carried);
  return miss && isSure(miss, term) ? miss : undefined;
}

function slipOfValue(
  { term, terms, carried }: LabelInPlace,
  { value }: LabelPlace,
): MisspeltValue<Carrier> | undefined {
  if (!value || !term.values.includes(value.value)) return undefined;
  const name = misspeltName(term, terms, carried)?.meant ?? term.name;
  const miss = misspeltValue(name, value.value, carried);
  return miss && isSure(miss, term) && !term.values.includes(miss.meant) ? miss : undefined;
}

/** What must not be there may well be nowhere: only the surest sign counts. */
function isSure({ slip }: MisspeltName<Carrier> | MisspeltValue<Carrier>, { isPositive }: Term): boolean {
  return isPositive || slip === "case";
}

function agreed<T extends { readonly meant: string }>(misses: readonly (T | undefined)[]): T | undefined {
  const found = misses.filter((miss) => miss !== undefined);
  return found.every(({ meant }) => meant === found[0]?.meant) ? found[0] : undefined;
}
