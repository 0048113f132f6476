/** `policyTypes` is left out where it would make a difference. */

import { finderIn } from "../../model/finder";
import type { Policy } from "../../model/policy";
import type { PolicyDocument } from "../../workspace/document";
import { type Draft, finding, fix } from "../finding";
import { soundPolicies } from "../judged";
import { defineRule } from "../rule";

export const implicitPolicyTypes = defineRule({
  id: "implicit-policy-types",
  scope: "document",
  severity: "warning",
  *check(document) {
    for (const policy of soundPolicies(document)) {
      const { map } = finderIn(document.yaml);
      const fields = map([...policy.path, "spec"])?.entries.map(({ key }) => key.text) ?? [];
      if (policy.policyTypesGiven || !fields.includes("egress")) continue;
      if (policy.egress.length === 0) yield openEgress(policy, document);
      else if (!fields.includes("ingress")) yield closedIngress(policy, document);
    }
  },
});

/** https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/#NetworkPolicySpec */
function openEgress(policy: Policy, document: PolicyDocument): Draft {
  return finding({
    ...egressKey(policy, document),
    what: "Without `policyTypes` a policy is about egress only where `egress` has rules, and here it has none.",
    why: "Egress stays unrestricted.",
    todo: "Write `policyTypes` with `Egress` to deny it, or remove `egress`.",
    mend: (editor) => [
      ...withTypes(policy, ["Ingress", "Egress"])(editor),
      ...fix("Remove `egress`", editor.remove([...policy.path, "spec", "egress"]), false),
    ],
  });
}

function closedIngress(policy: Policy, document: PolicyDocument): Draft {
  return finding({
    ...egressKey(policy, document),
    severity: "information",
    what: "Without `policyTypes` a policy is always about ingress, too, and this one has no `ingress` rules.",
    why: "Besides what its egress rules say, it denies all ingress to the pods that it selects.",
    todo: "Write `policyTypes` to say which is meant.",
    mend: (editor) => [...withTypes(policy, ["Egress"])(editor), ...withTypes(policy, ["Ingress", "Egress"])(editor)],
  });
}

function egressKey({ path: root }: Policy, { yaml }: PolicyDocument) {
  const path = [...root, "spec", "egress"];
  return { path, span: finderIn(yaml).entry(path)?.key.span ?? { start: 0, end: 0 } };
}

/** An empty list that is there already makes room. */
function withTypes({ path }: Policy, types: readonly string[]): NonNullable<Parameters<typeof finding>[0]["mend"]> {
  const at = [...path, "spec", "policyTypes"];
  return (editor) => {
    const edits = editor.shape(at)
      ? editor.replace(at, [...types])
      : editor.insert([...path, "spec"], "policyTypes", [...types]);
    return fix(`Write \`policyTypes: [${types.join(", ")}]\``, edits, false);
  };
}
