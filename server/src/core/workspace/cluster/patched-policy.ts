/** A NetworkPolicy with the labels that a kustomization adds to its selectors. */

import type { AnyPolicy } from "../../model/admin-policy";
import type { Policy, Selector } from "../../model/policy";
import type { WithoutPlaces } from "../../model/without-places";
import { changedLabels, type LabelChanges } from "../kustomize/label-changes";

type Rule = WithoutPlaces<Policy>["ingress"][number];

/** The policy as it is applied. Kustomize adds to the podSelectors alone, and only to those that have `matchLabels`. */
export function asPatched(policy: WithoutPlaces<AnyPolicy>, changes: LabelChanges): WithoutPlaces<AnyPolicy> {
  if (policy.scope === "cluster" || (changes.set.size === 0 && !changes.replacesAll)) return policy;
  const changed = (selector: WithoutPlaces<Selector>) => withLabels(selector, changes);
  const inRule = (rule: Rule): Rule => ({
    ...rule,
    peers: rule.peers.map((peer) => ({ ...peer, ...(peer.podSelector && { podSelector: changed(peer.podSelector) }) })),
  });
  return {
    ...policy,
    podSelector: changed(policy.podSelector),
    ingress: policy.ingress.map(inRule),
    egress: policy.egress.map(inRule),
  };
}

function withLabels(selector: WithoutPlaces<Selector>, changes: LabelChanges): WithoutPlaces<Selector> {
  if (selector.labels.length === 0) return selector;
  const given = selector.labels.map(({ name, value }) => [name.value, value.value] as const);
  const labels = Array.from(changedLabels(given, changes), ([name, value]) => ({
    path: [...selector.path, "matchLabels", name],
    name: { value: name },
    value: { value },
  }));
  return { ...selector, labels };
}
