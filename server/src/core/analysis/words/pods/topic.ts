/** What a place of a policy says of pods: whom a question about it is about, in the words of selection. */

import type { Placed } from "../../../model/policy";
import { samePath } from "../../../syntax/path";
import type { ClusterPolicy } from "../../../workspace/cluster/cluster";
import type { Place } from "../../../workspace/place";
import type { SelectorTerms } from "../../selection/matching";
import type { SoughtPods } from "../../selection/near-miss";
import { selectorPlaces } from "../../selection/selector-places";
import { destinationsOf, everything, peersOf, subjectOf } from "../../selection/sought";
import { type Term, termOfLabel, termOfRequirement, termsOf } from "../../selection/terms";

export type Topic =
  /** The pods that a whole policy selects. */
  | { readonly is: "policy"; readonly sought: readonly SoughtPods[] }
  /** The pods of a selector, or of a peer. */
  | {
      readonly is: "pods";
      readonly sought: readonly SoughtPods[];
      /** What a kustomization adds to the selector that is written there. */
      readonly added?: readonly Term[];
    }
  /** All pods of a rule: counted, its peers name them. */
  | { readonly is: "count"; readonly sought: readonly SoughtPods[] }
  | { readonly is: "namespaces"; readonly selector: SelectorTerms }
  /** One condition; `sought` are all pods that the selector around it chooses from. */
  | { readonly is: "podLabel"; readonly term: Term; readonly sought: SoughtPods }
  | { readonly is: "namespaceLabel"; readonly term: Term }
  /** A port's name at the destinations; without a protocol it has that of the container. */
  | { readonly is: "port"; readonly name: string; readonly protocol?: string; readonly sought: readonly SoughtPods[] };

/** What the place is about, in the policy as it is applied; undefined where it is not about pods. */
export function topicAt(place: Place, applied: ClusterPolicy): Topic | undefined {
  switch (place.is) {
    case "policy":
    case "name":
    case "spec":
      return { is: "policy", sought: subjectOf(applied) };
    case "subject":
      return { is: "pods", sought: subjectOf(applied) };
    case "selector":
    case "label":
    case "requirement":
      return inSelector(place, applied);
    case "peer":
      return atPeer(place, applied);
    case "rule":
    case "peers":
      return { is: "count", sought: peersOf(applied, isAt(place.rule)) };
    case "port":
      return atPort(place, applied);
    default:
      return undefined;
  }
}

function inSelector(
  place: Extract<Place, { readonly is: "selector" | "label" | "requirement" }>,
  applied: ClusterPolicy,
): Topic | undefined {
  const found = selectorPlaces(applied.policy).find(({ selector }) => samePath(selector.path, place.selector.path));
  if (!found) return undefined;
  const { owner, selector, namespaceSelector } = found;
  const whole = {
    podSelector: selector,
    ...(namespaceSelector ? { namespaceSelector } : { namespace: applied.namespace }),
  };
  const term = termAt(place);
  if (owner === "namespace") return term ? { is: "namespaceLabel", term } : { is: "namespaces", selector };
  if (term) return { is: "podLabel", term, sought: { ...whole, podSelector: everything } };
  return { is: "pods", sought: [whole], added: addedTo(place.selector, selector) };
}

/** The terms of a selector as it is applied that are not written there. */
function addedTo(written: SelectorTerms, applied: SelectorTerms): readonly Term[] {
  const isWritten = ({ name, values }: Term) =>
    termsOf(written).some((term) => term.name === name && term.values.join() === values.join());
  return termsOf(applied).filter((term) => !isWritten(term));
}

function termAt(place: Extract<Place, { readonly is: "selector" | "label" | "requirement" }>): Term | undefined {
  switch (place.is) {
    case "selector":
      return undefined;
    case "label":
      return termOfLabel(place.label);
    case "requirement":
      return termOfRequirement(place.requirement);
  }
}

/** At the key `namespaceSelector` the namespaces are asked for, elsewhere the pods under both selectors. */
function atPeer(place: Extract<Place, { readonly is: "peer" }>, applied: ClusterPolicy): Topic {
  const namespaces =
    place.path.at(-1) === "namespaceSelector" &&
    selectorPlaces(applied.policy).find((found) => samePath(found.selector.path, place.path))?.selector;
  if (namespaces) return { is: "namespaces", selector: namespaces };
  const written = place.scope === "namespace" ? place.peer.podSelector : undefined;
  const selector =
    written && selectorPlaces(applied.policy).find((found) => samePath(found.selector.path, written.path));
  return {
    is: "pods",
    sought: peersOf(applied, isAt(place.rule), isAt(place.peer)),
    ...(written && selector && { added: addedTo(written, selector.selector) }),
  };
}

function atPort(place: Extract<Place, { readonly is: "port" }>, applied: ClusterPolicy): Topic | undefined {
  const name = nameAt(place);
  return name && { is: "port", ...name, sought: destinationsOf(place.rule, applied) };
}

function nameAt(
  place: Extract<Place, { readonly is: "port" }>,
): { readonly name: string; readonly protocol?: string } | undefined {
  if (place.scope === "namespace") {
    const name = place.port.port?.value;
    return typeof name === "string" ? { name, protocol: place.port.protocol?.value ?? "TCP" } : undefined;
  }
  const [member] = place.port.members;
  return member?.is === "name" ? { name: member.name.value } : undefined;
}

function isAt({ path }: Pick<Placed, "path">): (one: Pick<Placed, "path">) => boolean {
  return (one) => samePath(one.path, path);
}
