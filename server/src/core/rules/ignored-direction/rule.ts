/** Rules of a direction that `policyTypes` does not name: they do nothing. */

import { finderIn } from "../../model/finder";
import type { Direction, Policy } from "../../model/policy";
import type { PolicyDocument } from "../../workspace/document";
import { type Draft, finding, fix } from "../finding";
import { soundPolicies } from "../judged";
import { defineRule } from "../rule";

export const ignoredDirection = defineRule({
  id: "ignored-direction",
  scope: "document",
  severity: "warning",
  *check(document) {
    for (const policy of soundPolicies(document)) {
      for (const direction of ["ingress", "egress"] as const) {
        const isIgnored = policy.policyTypesGiven && !policy.isolates[direction];
        if (isIgnored && policy[direction].length > 0) yield ignored(policy, direction, document);
      }
    }
  },
});

const types: Readonly<Record<Direction, string>> = { ingress: "Ingress", egress: "Egress" };

function ignored({ path: root }: Policy, direction: Direction, { yaml }: PolicyDocument): Draft {
  const path = [...root, "spec", direction];
  const { entry, list } = finderIn(yaml);
  const named = list([...root, "spec", "policyTypes"])?.items.length ?? 0;
  const type = types[direction];
  return finding({
    span: entry(path)?.key.span ?? { start: 0, end: 0 },
    path,
    what: `\`policyTypes\` does not name \`${type}\`, so these rules are ignored.`,
    why: `The policy leaves ${direction} as it is: nothing here allows or restricts it.`,
    todo: `Add \`${type}\` to \`policyTypes\`, or remove \`${direction}\`.`,
    mend: (editor) => [
      ...fix(
        `Add \`${type}\` to \`policyTypes\``,
        editor.insertItems([...root, "spec", "policyTypes", named - 1], [type]),
        false,
      ),
      ...fix(`Remove \`${direction}\``, editor.remove(path), false),
    ],
  });
}
