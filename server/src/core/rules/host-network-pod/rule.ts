/** A selector that matches pods in the network of their node, to which policies do not apply. */

import type { Applied } from "../../analysis/selection/applied";
import { eachObject } from "../../analysis/selection/each-object";
import { findPods } from "../../analysis/selection/finding-pods";
import { selectorPlaces } from "../../analysis/selection/selector-places";
import { everything } from "../../analysis/selection/sought";
import { isBlind } from "../../analysis/selection/standpoint";
import { termsOf } from "../../analysis/selection/terms";
import { inlineCode } from "../../analysis/words/inline-code";
import { andList } from "../../analysis/words/listing";
import type { Policy, Selector } from "../../model/policy";
import { samePath } from "../../syntax/path";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import { type Draft, finding } from "../finding";
import { policiesToJudge } from "../judged";
import { relatedManifests } from "../related-manifests";
import { defineRule } from "../rule";

export const hostNetworkPod = defineRule({
  id: "host-network-pod",
  scope: "workspace",
  restsOn: "pods",
  severity: "information",
  *check(document, around) {
    for (const { policy, applied } of policiesToJudge(document, around)) {
      if (applied.some(hasSuchPods) && !applied.some(isBlind)) yield* judge(policy, applied);
    }
  },
});

/** Few clusters have such pods that people write themselves. */
function hasSuchPods({ cluster }: Applied): boolean {
  return cluster.inventory.inNodeNetwork.length > 0;
}

/** A selector that takes everything is not meant for these: it is where they alone are asked for that something is wrong. */
function* judge(policy: Policy, applied: readonly Applied[]): Generator<Draft> {
  for (const { selector, owner, isSubject } of selectorPlaces(policy)) {
    if (owner !== "pod" || termsOf(selector).length === 0) continue;
    const found = applied.map((one) => matched(selector, one));
    const workloads = found.flatMap((some) => some ?? []);
    const isSure = found.every((some) => some !== undefined) && workloads.length > 0;
    if (isSure && workloads.every(({ hostNetwork }) => hostNetwork)) yield worded(selector, isSubject, workloads);
  }
}

/** Undefined where more pods may be meant. */
function matched(selector: Selector, { cluster, policy }: Applied): readonly ClusterWorkload[] | undefined {
  const place = selectorPlaces(policy.policy).find((one) => samePath(one.selector.path, selector.path));
  if (!place) return undefined;
  const { namespaceSelector } = place;
  const reach = namespaceSelector ? { namespaceSelector } : { namespace: policy.namespace };
  const found = findPods(cluster.inventory, [{ podSelector: place.selector ?? everything, ...reach }]);
  return found.doubtful.length + found.perhapsInReach.length > 0 ? undefined : found.certain;
}

function worded({ key, span, path }: Selector, isSubject: boolean, workloads: readonly ClusterWorkload[]): Draft {
  const names = andList(eachObject(workloads).map(({ member, name }) => `${member.object.kind} ${inlineCode(name)}`));
  return finding({
    span: key ?? span,
    path,
    what: `All pods that this selects are in the network of their node (\`hostNetwork\`): ${names}.`,
    why: isSubject
      ? "Most network plug-ins apply no policy to such pods: what they send and receive stays as it is."
      : "Their traffic comes and goes with the address of the node: most network plug-ins do not see these pods in it.",
    todo: isSubject
      ? "Do not count on this policy, or take the pods out of the node's network."
      : "Name the addresses of the nodes by an `ipBlock`, if they are meant.",
    related: (_, snapshot) => relatedManifests(workloads, (who) => `${who} has \`hostNetwork: true\`.`, snapshot),
  });
}
