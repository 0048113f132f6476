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

/** A rule that stands alone is how one says that everything is allowed. */
function* inPolicy({ ingress, egress, isolates }: Policy): Generator<Draft> {
  for (const rules of [ingress, egress]) {
    for (const rule of rules) {
      const isOpen = rule.peers.length === 0 && rule.ports.length === 0;
      if (isOpen && isolates[rule.direction] && rules.some((other) => !isSame(rule, other)))
        yield open(rule, rules.length - 1);
    }
  }
}

/** Two that allow everything are one too many, which is another matter. */
function isSame(rule: Rule, other: Rule): boolean {
  return rule === other || (other.peers.length === 0 && other.ports.length === 0);
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
