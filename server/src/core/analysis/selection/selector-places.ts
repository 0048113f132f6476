/** Every selector of a policy, and what it selects from. */

import type { AnyPolicy, PeerMember } from "../../model/admin-policy";
import type { LabelOwner } from "../../model/label-places";
import type { Peer, Selector } from "../../model/policy";
import type { WithoutPlaces } from "../../model/without-places";

export interface SelectorPlace<S> {
  readonly selector: S;
  readonly owner: LabelOwner;
  /** Of pods: the namespaces that they are in; absent for those of the policy's own. */
  readonly namespaceSelector?: S;
  /** A NetworkPolicy's `spec.podSelector`. */
  readonly isSubject: boolean;
}

type Terms = WithoutPlaces<Selector>;

/** In the order of the API; the same selectors in the same order for a policy with places and without. */
export function selectorPlaces(policy: AnyPolicy): readonly SelectorPlace<Selector>[];
export function selectorPlaces(policy: WithoutPlaces<AnyPolicy>): readonly SelectorPlace<Terms>[];
export function selectorPlaces(policy: WithoutPlaces<AnyPolicy>): readonly SelectorPlace<Terms>[] {
  if (policy.scope === "namespace") {
    const subject = { selector: policy.podSelector, owner: "pod", isSubject: true } as const;
    return [subject, ...[...policy.ingress, ...policy.egress].flatMap(({ peers }) => peers.flatMap(ofPeer))];
  }
  const peers = [...policy.ingress, ...policy.egress].flatMap((rule) => rule.peers);
  return [...(policy.subject?.members ?? []), ...peers.flatMap(({ members }) => members)].flatMap(ofMember);
}

function ofPeer({ podSelector, namespaceSelector }: WithoutPlaces<Peer>): SelectorPlace<Terms>[] {
  return [
    ...(namespaceSelector ? [ofNamespaces(namespaceSelector)] : []),
    ...(podSelector ? [ofPods(podSelector, namespaceSelector)] : []),
  ];
}

function ofMember(member: WithoutPlaces<PeerMember>): SelectorPlace<Terms>[] {
  if (member.is === "namespaces") return [ofNamespaces(member.namespaceSelector)];
  if (member.is === "nodes") return [{ selector: member.nodeSelector, owner: "node", isSubject: false }];
  if (member.is !== "pods") return [];
  return [ofNamespaces(member.namespaceSelector), ofPods(member.podSelector, member.namespaceSelector)];
}

function ofNamespaces(selector: Terms): SelectorPlace<Terms> {
  return { selector, owner: "namespace", isSubject: false };
}

function ofPods(selector: Terms, namespaceSelector?: Terms): SelectorPlace<Terms> {
  return { selector, owner: "pod", isSubject: false, ...(namespaceSelector && { namespaceSelector }) };
}
