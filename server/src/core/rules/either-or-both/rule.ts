/** A peer of namespaces and a peer of pods below it: two dashes are alternatives, and read like one peer. */

import { type Readings, readingsOf } from "../../analysis/connectivity/dash-readings";
import type { Applied } from "../../analysis/selection/applied";
import type { Peer, Rule } from "../../model/policy";
import { type Draft, finding, fix } from "../finding";
import { policiesToJudge } from "../judged";
import { defineRule } from "../rule";
import { workloadsList } from "../workloads-list";

export const eitherOrBoth = defineRule({
  id: "either-or-both",
  scope: "workspace",
  restsOn: "pods",
  severity: "warning",
  *check(document, around) {
    for (const { policy, applied } of policiesToJudge(document, around)) {
      for (const rule of [...policy.ingress, ...policy.egress]) yield* inRule(rule, applied);
    }
  },
});

function* inRule(rule: Rule, applied: readonly Applied[]): Generator<Draft> {
  for (const [index, above] of rule.peers.entries()) {
    const below = rule.peers[index + 1];
    const readings = below && readingsOf(above, below, applied);
    if (below && readings) yield worded(above, below, readings);
  }
}

function worded(above: Peer, below: Peer, readings: Readings): Draft {
  return finding({
    span: below.podSelector?.key ?? below.span,
    path: [...below.path, "podSelector"],
    // Pods of its own namespace are meant, perhaps.
    ...(readings.added.length > 0 && { severity: "information" as const }),
    what: `Two dashes are two peers: ${upperWords(readings)}, and ${lowerWords(readings)}.`,
    why: `As one peer ${jointWords(readings)}.`,
    todo: `Join the two if both must hold, or ${readings.isEverywhere ? "remove this one if everybody is meant" : "put the pods first if either may"}.`,
    related: () => [{ span: above.span, message: "This is the other peer." }],
    mend: (editor) => [
      ...fix("Join the two: pods of these namespaces that carry the labels", editor.joinAbove(below.path), false),
      ...(readings.isEverywhere
        ? fix("Remove this peer: every pod matches anyway", editor.remove(below.path), false)
        : fix("Keep both, pods first: either may match", editor.swapWithAbove(below.path), false)),
    ],
  });
}

function upperWords({ isEverywhere, others }: Readings): string {
  const namespaces = isEverywhere ? "every namespace" : "the namespaces above";
  return `every pod of ${namespaces} matches, ${others.length > 0 ? `${workloadsList(others)} too` : "whatever it carries"}`;
}

function lowerWords({ isEverywhere, own, added }: Readings): string {
  if (added.length > 0) return `in the policy's own namespace ${workloadsList(added)}`;
  if (isEverywhere || own.length > 0) return "this one adds nobody";
  return "this one means the policy's own namespace, where it matches no workload here";
}

function jointWords({ both, isDns }: Readings): string {
  if (both.length > 0) return `only ${workloadsList(both)} would match`;
  return `they would be ${isDns ? "the cluster's DNS pods" : "the pods with these labels, in any namespace"}`;
}
