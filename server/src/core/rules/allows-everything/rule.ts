/** A rule without peers and ports beside others: it allows everything, and makes them pointless. */

import type { Policy, Rule } from "../../model/policy";
import { type Draft, finding, fix } from "../finding";
import { soundPolicies } from "../judged";
import { defineRule } from "../rule";

export const allowsEverything = defineRule({
  id: "allows-everything",
  scope: "document",
  severity: "warning",
  *check(document) {
    for (const policy of soundPolicies(document)) yield* inPolicy(policy);
  },
});

/** A rule that stands alone is how one says that everything is allowed; of several the first one speaks. */
function* inPolicy({ ingress, egress, isolates }: Policy): Generator<Draft> {
  for (const rules of [ingress, egress]) {
    const rule = rules.find(isOpen);
    if (rule && isolates[rule.direction] && !rules.every(isOpen)) yield open(rule, rules.length - 1);
  }
}

function isOpen({ peers, ports }: Rule): boolean {
  return peers.length === 0 && ports.length === 0;
}

function open({ span, path, direction }: Rule, others: number): Draft {
  return finding({
    span,
    path,
    what: `This rule has neither peers nor ports: it allows all ${direction}.`,
    why: `${others === 1 ? "The other rule adds" : `The ${others} other rules add`} nothing to it.`,
    todo: "Remove it, or the others if everything is meant to be allowed.",
    mend: (editor) => fix("Remove the rule that allows everything", editor.remove(path), false),
  });
}
