/** Peers in one rule and ports in the next: the dash between them opens every port to the ones, and these ports to everybody. */

import { readsAsOneRule } from "../../analysis/connectivity/dash-traps";
import { findPods } from "../../analysis/selection/finding-pods";
import { peersOf } from "../../analysis/selection/sought";
import { andList } from "../../analysis/words/listing";
import { portWords } from "../../analysis/words/port-words";
import type { Rule } from "../../model/policy";
import { samePath } from "../../syntax/path";
import { type Draft, finding, fix } from "../finding";
import { type Judged, policiesToJudge } from "../judged";
import { defineRule } from "../rule";
import { workloadsList } from "../workloads-list";

export const splitRule = defineRule({
  id: "split-rule",
  scope: "workspace",
  restsOn: "pods",
  severity: "warning",
  *check(document, around) {
    for (const judged of policiesToJudge(document, around)) {
      const { ingress, egress, isolates } = judged.policy;
      if (isolates.ingress) yield* inRules(ingress, judged);
      if (isolates.egress) yield* inRules(egress, judged);
    }
  },
});

function* inRules(rules: readonly Rule[], judged: Judged): Generator<Draft> {
  for (const [index, above] of rules.entries()) {
    const below = rules[index + 1];
    if (below && readsAsOneRule(above, below)) yield worded(above, below, judged);
  }
}

function worded(above: Rule, below: Rule, judged: Judged): Draft {
  const [peers, ports] = above.ports.length === 0 ? [above, below] : [below, above];
  const [whom, which] = [peersNamed(peers, judged), andList(ports.ports.map(portWords))];
  const field = below.direction === "ingress" ? "from" : "to";
  const moved = below === ports ? "ports" : field;
  return finding({
    span: below.span,
    path: below.path,
    what: `The dash makes a rule of its own of this: ${whom} may use every port, and everybody may use ${which}.`,
    why: `As one rule it would be ${whom} on ${which} alone.`,
    todo: `Join the two, unless ${which} ${ports.ports.length === 1 ? "is" : "are"} meant for everybody.`,
    related: () => [{ span: above.span, message: "This is the other rule." }],
    mend: (editor) =>
      fix(
        "Join the two rules: these peers on these ports",
        editor.move([[...below.path, moved]], { holder: above.path, path: [] }),
        false,
      ),
  });
}

/** The workloads here that the peers name; where there are none, what stands there. */
function peersNamed(rule: Rule, { applied }: Judged): string {
  const found = applied.flatMap(
    ({ cluster, policy }) =>
      findPods(
        cluster.inventory,
        peersOf(policy, ({ path }) => samePath(path, rule.path)),
      ).certain,
  );
  return found.length > 0 ? workloadsList(found) : rule.peers.length === 1 ? "its peer" : "its peers";
}
