/** Every label that a policy's selectors name, and whose label it is. */

import type { Path } from "../syntax/path";
import type { AdminPolicy, AnyPolicy, PeerMember } from "./admin-policy";
import type { Label, Policy, Requirement, Selector, Valued } from "./policy";

/** Each carries labels of its own: what is evidence for the ones says nothing about the others. */
export type LabelOwner = "pod" | "namespace" | "node";

export interface LabelPlace {
  readonly owner: LabelOwner;
  /**
   * In a NetworkPolicy's `spec.podSelector`: what its author says of pods of their own. A peer speaks of somebody else's,
   * and so do administrators throughout.
   */
  readonly subject: boolean;
  readonly name: Valued<string>;
  /** Of the entry in `matchLabels` that has the name as its key, or of the `key` of a match expression. */
  readonly path: Path;
  readonly inExpression: boolean;
  /** One place for each value of `In` and `NotIn`; absent for Exists and DoesNotExist. */
  readonly value?: Valued<string>;
  readonly valuePath?: Path;
}

/** In the order of the API: the policy's own selector or subject, then the peers of its rules. */
export function labelPlaces(policy: AnyPolicy): Generator<LabelPlace> {
  switch (policy.scope) {
    case "namespace":
      return inNamespace(policy);
    case "cluster":
      return inCluster(policy);
  }
}

function* inNamespace(policy: Policy): Generator<LabelPlace> {
  yield* placesOf(policy.podSelector, "pod", true);
  for (const rule of [...policy.ingress, ...policy.egress]) {
    for (const peer of rule.peers) {
      if (peer.namespaceSelector) yield* placesOf(peer.namespaceSelector, "namespace", false);
      if (peer.podSelector) yield* placesOf(peer.podSelector, "pod", false);
    }
  }
}

function* inCluster({ subject, ingress, egress }: AdminPolicy): Generator<LabelPlace> {
  const peers = [...ingress, ...egress].flatMap((rule) => rule.peers);
  for (const member of [...(subject?.members ?? []), ...peers.flatMap((peer) => peer.members)]) {
    for (const { selector, owner } of selectorsOf(member)) yield* placesOf(selector, owner, false);
  }
}

/** The selectors of a peer, and whose labels they speak of. */
export function selectorsOf(
  member: PeerMember,
): readonly { readonly selector: Selector; readonly owner: LabelOwner }[] {
  switch (member.is) {
    case "namespaces":
      return [{ selector: member.namespaceSelector, owner: "namespace" }];
    case "pods":
      return [
        { selector: member.namespaceSelector, owner: "namespace" },
        { selector: member.podSelector, owner: "pod" },
      ];
    case "nodes":
      return [{ selector: member.nodeSelector, owner: "node" }];
    case "networks":
    case "domainNames":
      return [];
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
