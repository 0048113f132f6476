/** Every label that a policy's selectors name, and whose label it is. */

import type { Path } from "../syntax/path";
import type { Label, Policy, Requirement, Selector, Valued } from "./policy";

/** Pods and namespaces carry labels of their own: what is evidence for the ones says nothing about the others. */
export type LabelOwner = "pod" | "namespace";

export interface LabelPlace {
  readonly owner: LabelOwner;
  /** In `spec.podSelector`: what its author says of pods of their own; a peer speaks of somebody else's. */
  readonly subject: boolean;
  readonly name: Valued<string>;
  /** Of the entry in `matchLabels` that has the name as its key, or of the `key` of a match expression. */
  readonly path: Path;
  readonly inExpression: boolean;
  /** One place for each value of `In` and `NotIn`; absent for Exists and DoesNotExist. */
  readonly value?: Valued<string>;
  readonly valuePath?: Path;
}

/** In the order of the text: the policy's own selector, then the peers of its rules. */
export function* labelPlaces(policy: Policy): Generator<LabelPlace> {
  yield* placesOf(policy.podSelector, "pod", true);
  for (const rule of [...policy.ingress, ...policy.egress]) {
    for (const peer of rule.peers) {
      if (peer.namespaceSelector) yield* placesOf(peer.namespaceSelector, "namespace", false);
      if (peer.podSelector) yield* placesOf(peer.podSelector, "pod", false);
    }
  }
}

function* placesOf(selector: Selector, owner: LabelOwner, subject: boolean): Generator<LabelPlace> {
  for (const place of [...selector.labels.map(labelPlace), ...selector.requirements.flatMap(requirementPlaces)]) {
    if (place.name.value !== "") yield { owner, subject, ...place };
  }
}

type Place = Omit<LabelPlace, "owner" | "subject">;

function labelPlace({ name, value, path }: Label): Place {
  return { name, path, inExpression: false, value, valuePath: path };
}

function requirementPlaces({ name, values, path }: Requirement): Place[] {
  const place = { name, path: [...path, "key"], inExpression: true };
  if (values.length === 0) return [place];
  return values.map((value, index) => ({ ...place, value, valuePath: [...path, "values", index] }));
}
