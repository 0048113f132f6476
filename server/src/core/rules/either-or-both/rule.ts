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
    if (below && readings) yield worded(rule, above, below, readings);
  }
}

function worded({ path, direction }: Rule, above: Peer, below: Peer, { either, own, both }: Readings): Draft {
  const others = either.filter((workload) => !both.includes(workload));
  const meant = workloadsList(both);
  const isInVain = own.length === 0;
  const field = direction === "ingress" ? "from" : "to";
  return finding({
    span: below.podSelector?.key ?? below.span,
    path: [...below.path, "podSelector"],
    // Pods of its own namespace are meant, perhaps.
    ...(!isInVain && { severity: "information" as const }),
    what: `The two dashes are alternatives: all pods of the namespaces above match, ${others.length > 0 ? `${workloadsList(others)} too` : "whatever they carry"}, and here ${isInVain ? "nobody, for no pod of the policy's own namespace carries these labels" : `${workloadsList(own)} of the policy's own namespace`}.`,
    why: `With one dash only ${meant} would match.`,
    todo: "Join them, if pods and namespaces are both meant.",
    mend: (editor) => [
      ...fix(
        "Join the two: pods of these namespaces that carry the labels",
        editor.move([[...below.path, "podSelector"]], { holder: above.path, path: [] }),
        false,
      ),
      ...fix(
        "Keep both, pods first: either may match",
        editor.move([[...above.path, "namespaceSelector"]], { holder: path, path: [field, "-"] }),
        false,
      ),
    ],
  });
}
