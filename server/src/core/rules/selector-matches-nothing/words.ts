/** What it means that a selector matches nothing, and what to do about it. */

import type { Carrier } from "../../analysis/selection/carried-labels";
import type { NearMiss } from "../../analysis/selection/near-miss";
import type { SelectorPlace } from "../../analysis/selection/selector-places";
import { inlineCode } from "../../analysis/words/inline-code";
import { orList } from "../../analysis/words/listing";
import type { Selector } from "../../model/policy";

export interface SelectorWords {
  readonly why: string;
  readonly todo: string;
}

type Place = SelectorPlace<Selector>;

export function selectorWords(place: Place, miss: NearMiss<Carrier> | undefined): SelectorWords {
  return { why: why(place), todo: todo(place, miss) };
}

/** For a podSelector that would match pods of the policy's own namespace, but for the namespaceSelector behind the same dash. */
export function joinedWords(place: Place, home: string): SelectorWords {
  const todo = `Behind one dash both must match: give the podSelector a dash of its own if either may, or select the namespace ${inlineCode(home)}, the policy's own.`;
  return { why: why(place), todo };
}

/** Of the ones that were missed: "Deployment `till` would match." */
export function missedWords(miss: NearMiss<Carrier>): (who: string) => string {
  switch (miss.is) {
    case "own-labels":
      return (who) => `${who} carries the labels itself.`;
    case "one-label":
      return (who) => `${who} would match without this one.`;
    default:
      return (who) => `${who} would match.`;
  }
}

function why({ isSubject, owner }: Place): string {
  if (isSubject) return "Of all that the workspace holds, the policy applies to nothing.";
  return `Of all that the workspace holds, ${owner === "namespace" ? "no pods are" : "nobody is"} meant by it.`;
}

function todo({ isSubject, namespaceSelector, owner }: Place, miss: NearMiss<Carrier> | undefined): string {
  switch (miss?.is) {
    case "own-labels":
      return "Put the labels into the template of the pods, or select by those that it has.";
    case "one-label":
      return "Check this one, unless there are pods elsewhere that it holds for.";
    case "other-namespace": {
      const names = orList(miss.namespaces.map(inlineCode));
      if (isSubject) return `A policy selects in its own namespace alone: put it into ${names} if those are meant.`;
      if (namespaceSelector) return `Select the namespace ${names} if those are meant.`;
      return `A podSelector alone means the policy's own namespace: add a namespaceSelector for ${names} if those are meant.`;
    }
    default:
      return owner === "namespace"
        ? "Check its labels, unless the namespace is made elsewhere."
        : "Check its labels, unless an operator, a chart or another folder brings the pods.";
  }
}
