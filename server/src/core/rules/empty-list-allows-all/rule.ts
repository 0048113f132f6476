/** `from: []`, `to: []` and `ports: []` look like nobody and nothing, and mean everybody and everything. */

import { finderIn } from "../../model/finder";
import type { Rule } from "../../model/policy";
import { isNull } from "../../syntax/tree";
import type { PolicyDocument } from "../../workspace/document";
import { type Draft, finding, fix } from "../finding";
import { soundPolicies } from "../judged";
import { defineRule } from "../rule";

export const emptyListAllowsAll = defineRule({
  id: "empty-list-allows-all",
  scope: "document",
  severity: "warning",
  *check(document) {
    for (const { ingress, egress } of soundPolicies(document)) {
      for (const rule of [...ingress, ...egress]) yield* inRule(rule, document);
    }
  },
});

function* inRule(rule: Rule, { yaml }: PolicyDocument): Generator<Draft> {
  const { entry } = finderIn(yaml);
  for (const field of [rule.direction === "ingress" ? "from" : "to", "ports"]) {
    const found = entry([...rule.path, field]);
    if (!found) continue;
    const isEmpty = found.value.kind === "list" && found.value.items.length === 0;
    if (isEmpty || isNull(found.value)) yield empty(rule, field, found.key.span, isEmpty);
  }
}

const meanings: Readonly<Record<string, string>> = {
  from: "anybody, inside the cluster and outside",
  to: "anybody, inside the cluster and outside",
  ports: "every port of every protocol",
};

/** Who writes brackets may well mean it: documentation says "all" so. */
function empty({ path, direction }: Rule, field: string, span: Draft["span"], isWritten: boolean): Draft {
  return finding({
    span,
    path: [...path, field],
    ...(isWritten && { severity: "information" as const }),
    what: `An empty \`${field}\` does not mean none: it means ${meanings[field]}.`,
    why: `The rule allows ${field === "ports" ? "its peers everything" : `${direction} ${direction === "ingress" ? "from" : "to"} everybody`}.`,
    todo:
      field === "ports"
        ? "List the ports, or leave `ports` out to say that all are meant."
        : `List who is meant, remove the rule to allow nobody, or leave \`${field}\` out to say that everybody is meant.`,
    mend: (editor) => fix(`Remove \`${field}\`: it means the same`, editor.remove([...path, field]), false),
  });
}
