/** Why a selector matches nothing: the nearest miss, by what the workloads and namespaces here really carry. */

import type { ClusterNamespace, ClusterWorkload, Inventory } from "../../workspace/cluster/cluster";
import { impliedNamespace, namespaceNameLabel } from "../../workspace/cluster/standings";
import { changedLabels } from "../../workspace/kustomize/label-changes";
import { type Answer, matches, type SelectorTerms } from "./matching";
import { type Misspelling, misspelling } from "./misspelling";
import { namespacesBy, type Selection, workloadsAcross, workloadsIn } from "./selecting";
import { type Term, termsOf, without } from "./terms";

/** `those` are the ones that were missed; never empty. */
export type NearMiss<T> =
  | Misspelling<T>
  /** The namespaces' name is meant: `name: shop` instead of `kubernetes.io/metadata.name: shop`. */
  | {
      readonly is: "name-label";
      readonly name: string;
      readonly values: readonly string[];
      readonly those: readonly T[];
    }
  /** Those match, but are in other namespaces than the ones asked for. */
  | {
      readonly is: "other-namespace";
      readonly namespaces: readonly string[];
      /** They name none: they are in `default` unless they are applied to another one. */
      readonly isLeftOpen: boolean;
      readonly those: readonly T[];
    }
  /** Those carry the labels on themselves, and not on the pods they make. */
  | { readonly is: "own-labels"; readonly those: readonly T[] }
  /** Without this one term those would match. */
  | { readonly is: "one-label"; readonly term: Term; readonly those: readonly T[] };

/** Pods: of one namespace, or of those that a namespaceSelector matches. */
export type SoughtPods =
  | { readonly podSelector: SelectorTerms; readonly namespace: string }
  | { readonly podSelector: SelectorTerms; readonly namespaceSelector: SelectorTerms };

/**
 * What is in the way of a podSelector that matches no workload here. Undefined where something matches or may match,
 * and where nothing here comes near. Workloads whose labels are not all known are never claimed to lack one.
 */
export function nearMiss(inventory: Inventory, sought: SoughtPods): NearMiss<ClusterWorkload> | undefined {
  const { podSelector } = sought;
  const found = workloadsSought(inventory, sought);
  if (found.certain.length + found.possible.length > 0) return undefined;
  const isHere = reachOf(inventory, sought);
  const spelling = inventory.doubtful.some(({ namespace }) => isHere(namespace) !== "no")
    ? undefined
    : misspelling(podSelector, {
        isKnown: (name, value) => inventory.carriers(name, value).length > 0,
        names: inventory.podLabels().keys(),
        values: (name) => inventory.podLabels().get(name)?.keys() ?? [],
        carriers: (name, value) =>
          inventory.carriers(name, value).filter(({ namespace }) => isHere(namespace) === "yes"),
      });
  return spelling ?? otherMiss(inventory, sought, isHere);
}

/** Apart from spelling: what is in the way of a selector that is known to match nothing. */
export function otherMiss(
  inventory: Inventory,
  sought: SoughtPods,
  isHere = reachOf(inventory, sought),
): NearMiss<ClusterWorkload> | undefined {
  const { podSelector } = sought;
  const here =
    "namespace" in sought
      ? inventory.inNamespace(sought.namespace)
      : inventory.workloads.filter(({ namespace }) => isHere(namespace) === "yes");
  return elsewhere(inventory, podSelector, isHere) ?? ownLabels(here, podSelector) ?? oneLabel(here, podSelector);
}

/** The same for a namespaceSelector that matches no namespace here. */
export function nearNamespace(inventory: Inventory, selector: SelectorTerms): NearMiss<ClusterNamespace> | undefined {
  const found = namespacesBy(inventory, selector);
  if (found.certain.length + found.possible.length > 0) return undefined;
  const all = [...inventory.namespaces.values()];
  const carriers = (name: string, value?: string) =>
    all.filter(({ labels }) => (value === undefined ? labels.has(name) : labels.get(name) === value));
  const isKnown = all.every(({ hasUnknownLabels }) => !hasUnknownLabels);
  return (
    nameLabel(selector, carriers) ??
    misspelling(selector, {
      isKnown: (name, value) => !(isKnown || name === namespaceNameLabel) || carriers(name, value).length > 0,
      names: new Set(all.flatMap(({ labels }) => [...labels.keys()])),
      values: (name) => new Set(all.flatMap(({ labels }) => labels.get(name) ?? [])),
      carriers,
    }) ??
    missedNamespaces(inventory, selector)
  );
}

/** Apart from spelling and names: what is in the way of a selector that is known to match no namespace. */
export function missedNamespaces(
  { namespaces }: Inventory,
  selector: SelectorTerms,
): NearMiss<ClusterNamespace> | undefined {
  return oneLabel([...namespaces.values()], selector);
}

/** The workloads that match, and those that may. */
export function workloadsSought(inventory: Inventory, sought: SoughtPods): Selection<ClusterWorkload> {
  return "namespace" in sought
    ? workloadsIn(inventory, sought.namespace, sought.podSelector)
    : workloadsAcross(inventory, sought.namespaceSelector, sought.podSelector);
}

/** Is a namespace among those that are asked for? */
export function reachOf({ namespaces }: Inventory, sought: SoughtPods): (namespace: string) => Answer {
  if ("namespace" in sought) return (name) => (name === sought.namespace ? "yes" : "no");
  const answers = new Map<string, Answer>();
  return (name) => {
    const answer =
      answers.get(name) ?? matches(sought.namespaceSelector, namespaces.get(name) ?? impliedNamespace(name));
    answers.set(name, answer);
    return answer;
  };
}

function elsewhere(
  inventory: Inventory,
  selector: SelectorTerms,
  isHere: (namespace: string) => Answer,
): NearMiss<ClusterWorkload> | undefined {
  if (termsOf(selector).every(({ isPositive }) => !isPositive)) return undefined;
  const those = workloadsAcross(inventory, { labels: [], requirements: [] }, selector).certain.filter(
    ({ namespace }) => isHere(namespace) === "no",
  );
  const namespaces = [...new Set(those.map(({ namespace }) => namespace))];
  const isLeftOpen = those.every(({ isNamespaced }) => !isNamespaced);
  return those.length > 0 ? { is: "other-namespace", namespaces, isLeftOpen, those } : undefined;
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#pod-template: policies see the template's labels alone. */
function ownLabels(here: readonly ClusterWorkload[], selector: SelectorTerms): NearMiss<ClusterWorkload> | undefined {
  if (termsOf(selector).every(({ isPositive }) => !isPositive)) return undefined;
  const those = here.filter(({ member }) => {
    const { labels } = member.object;
    if (!labels || member.isPartial) return false;
    const own = changedLabels(Object.entries(labels), member.ownLabels);
    return matches(selector, { labels: own, hasUnknownLabels: false }) === "yes";
  });
  return those.length > 0 ? { is: "own-labels", those } : undefined;
}

type Candidate = ClusterWorkload | ClusterNamespace;

/** Only where it is one term alone that is in the way, and the others tell some from the rest: what all carry is near to nothing. */
function oneLabel<T extends Candidate>(here: readonly T[], selector: SelectorTerms): NearMiss<T> | undefined {
  const terms = termsOf(selector);
  if (terms.length < 2) return undefined;
  const ways = terms.flatMap((term) => {
    const rest = without(selector, term);
    if (termsOf(rest).every(({ isPositive }) => !isPositive)) return [];
    const those = here.filter((candidate) => matches(rest, candidate) === "yes");
    const isTelling = those.length > 0 && (those.length < here.length || here.length === 1);
    return isTelling ? [{ is: "one-label" as const, term, those }] : [];
  });
  return ways.length === 1 ? ways[0] : undefined;
}

function nameLabel(
  selector: SelectorTerms,
  carriers: (name: string, value?: string) => readonly ClusterNamespace[],
): NearMiss<ClusterNamespace> | undefined {
  for (const { name, values, isPositive } of termsOf(selector)) {
    if (!isPositive || !isNameLabel(name) || carriers(name).length > 0) continue;
    const those = values.flatMap((value) => carriers(namespaceNameLabel, value));
    if (those.length > 0) return { is: "name-label", name, values, those };
  }
  return undefined;
}

/** A label that people give namespaces to select them by their names, or think that namespaces have. */
export function isNameLabel(name: string): boolean {
  return /^(?:name|namespace|metadata\.name|k(?:ubernetes|8s)\.io\/name|kubernetes\.io\/metadata\.namespace)$/.test(
    name,
  );
}
