/** `from: []`, `to: []` and `ports: []` look like nobody and nothing, and mean everybody and everything. */

import { isDns } from "../../analysis/connectivity/dash-traps";
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
    if (isEmpty || isNull(found.value)) yield empty(rule, field, found.key.span, isEmpty || isForLookups(rule, field));
  }
}

/** That everybody may be asked for names is what many policies say. */
function isForLookups({ ports }: Rule, field: string): boolean {
  return field === "to" && ports.length > 0 && ports.every(isDns);
}

const meanings: Readonly<Record<string, string>> = {
  from: "anybody, inside the cluster and outside",
  to: "anybody, inside the cluster and outside",
  ports: "every port of every protocol",
};

/** Who writes brackets may well mean it: documentation says "all" so. */
function empty(rule: Rule, field: string, span: Draft["span"], isMild: boolean): Draft {
  const path = [...rule.path, field];
  return finding({
    span,
    path,
    ...(isMild && { severity: "information" as const }),
    what: `An empty \`${field}\` does not mean none: it means ${meanings[field]}.`,
    why: `The rule allows ${allowed(rule)}.`,
    todo:
      field === "ports"
        ? "List the ports, or leave `ports` out to say that all are meant."
        : `List who is meant, remove the rule to allow nobody, or leave \`${field}\` out to say that everybody is meant.`,
    mend: (editor) => fix(`Remove \`${field}\`: it means the same`, editor.remove(path), false),
  });
}

function allowed({ peers, ports, direction }: Rule): string {
  const whom = direction === "ingress" ? "from" : "to";
  if (peers.length > 0) return `all ${direction} ${whom} its peers`;
  return ports.length > 0 ? `${direction} ${whom} everybody on its ports` : `all ${direction}`;
}
