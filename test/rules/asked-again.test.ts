/** Which policies are looked at again after an edit: those that it can concern, and no others. */

import { expect, test } from "vitest";
import { createChecker } from "../../server/src/core/rules/checker";
import { defineRule, type WorkspaceRule } from "../../server/src/core/rules/rule";
import { createWorkspace } from "../../server/src/core/workspace/workspace";
import { deployment, namespace } from "../harness/manifests";

const policy = (name: string, namespace: string, spec: string) =>
  `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: ${name}, namespace: ${namespace}}, spec: ${spec}}`;

/** A web server and what it calls, and a bank beside it. */
const files = {
  namespaces: [namespace("shop"), namespace("bank", "{team: money}")].join("\n---\n"),
  web: deployment("web", "{app: web}"),
  db: deployment("db", "{app: db, version: v1}"),
  ledger: deployment("ledger", "{app: ledger}", { namespace: "bank" }),
  "web-policy": policy(
    "web",
    "shop",
    "{podSelector: {matchLabels: {app: web}}, egress: [{to: [{podSelector: {matchLabels: {app: db}}}]}]}",
  ),
  "db-policy": policy(
    "db",
    "shop",
    "{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]}",
  ),
  "ledger-policy": policy(
    "ledger",
    "bank",
    "{podSelector: {matchLabels: {app: ledger}}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: money}}}]}]}",
  ),
};
type Name = keyof typeof files;

/** Rules that rest on this are asked again about these files. */
function askedAgain(restsOn: WorkspaceRule["restsOn"], edited: Name, text: string): readonly string[] {
  const asked: string[] = [];
  const probe = defineRule({
    id: "probe",
    scope: "workspace",
    restsOn,
    severity: "hint",
    check(_, { file }) {
      asked.push(file.uri.replace("file:///", "").replace(".yaml", ""));
      return [];
    },
  });
  const [workspace, checker] = [createWorkspace(), createChecker([probe], (rule) => expect.fail(rule))];
  const checkAll = () => {
    for (const file of workspace.snapshot.files()) checker.check(workspace.snapshot, file);
    return asked.splice(0).filter((name) => name.endsWith("policy"));
  };
  const change = (name: string, text: string) => ({ uri: `file:///${name}.yaml`, text, language: "yaml" }) as const;
  workspace.apply(Object.entries(files).map(([name, text]) => change(name, text)));
  checkAll();
  workspace.apply([change(edited, text)]);
  return checkAll();
}

const egress = "podSelector: {matchLabels: {app: web}}, policyTypes: [Egress]";

test.each<
  [what: string, edited: Name, text: string, again: Partial<Record<WorkspaceRule["restsOn"], readonly Name[]>>]
>([
  ["a comment", "db", `# A comment.\n${files.db}`, {}],
  [
    "pods come to match one policy, and no longer another",
    "db",
    deployment("db", "{app: web, version: v1}"),
    { pods: ["db-policy", "web-policy"], policies: ["db-policy", "web-policy"] },
  ],
  [
    "a label of pods that match",
    "db",
    deployment("db", "{app: db, version: v2}"),
    { pods: ["db-policy", "web-policy"], policies: ["db-policy", "web-policy"] },
  ],
  [
    "pods that the policy about them does not match any more",
    "ledger",
    deployment("ledger", "{app: books}", { namespace: "bank" }),
    {
      pods: ["ledger-policy"],
      policies: ["ledger-policy"],
    },
  ],
  [
    "pods that begin to answer questions for names",
    "ledger",
    deployment("ledger", "{app: ledger, k8s-app: kube-dns}", { namespace: "bank" }),
    { pods: ["ledger-policy", "web-policy"], policies: ["ledger-policy", "web-policy"] },
  ],
  [
    "what a policy says of pods that others are about",
    "web-policy",
    policy("web", "shop", `{${egress}, egress: [{}]}`),
    { pods: ["web-policy"], policies: ["db-policy", "web-policy"] },
  ],
  [
    "what a policy says of pods that no other is about",
    "ledger-policy",
    policy("ledger", "bank", "{podSelector: {}}"),
    { pods: ["ledger-policy"], policies: ["ledger-policy"] },
  ],
  [
    "a policy that is called what another one is called",
    "ledger-policy",
    policy("db", "shop", "{podSelector: {matchLabels: {app: cache}}}"),
    { pods: ["ledger-policy"], policies: ["db-policy", "ledger-policy"] },
  ],
])("%s", (_, edited, text, { pods = [], policies = [] }) => {
  expect({ pods: askedAgain("pods", edited, text), policies: askedAgain("policies", edited, text) }).toEqual({
    pods,
    policies,
  });
});
