/** What a configuration does to findings. */

import { expect, test } from "vitest";
import { createChecker } from "../../server/src/core/rules/checker";
import { type Configuration, defaultConfiguration } from "../../server/src/core/rules/configuration";
import { rules } from "../../server/src/core/rules/index";
import { createWorkspace } from "../../server/src/core/workspace/workspace";
import { withHead } from "../harness/margin";
import { memoryWorkspace } from "../harness/memory-workspace";

const path = "/policy.yaml";

/** The findings of a spec under a configuration. */
function found(spec: string, configuration: Partial<Configuration>): string[] {
  const workspace = memoryWorkspace([{ path, text: withHead(spec) }], () => ({
    ...defaultConfiguration,
    ...configuration,
  }));
  return workspace.check(path).map(({ finding: { severity, code } }) => `${severity} ${code}`);
}

const slips = `
  PodSelector: {} # netpol-ignore wrong-type: unused
  policyTypes: [ingress]
`;

test("severities: changed, off, or the rule's own", () => {
  expect(found(slips, {})).toEqual([
    "error unknown-field",
    "information unused-suppression",
    "error unsupported-value",
  ]);
  expect(found(slips, { severities: { "unknown-field": "hint", "unused-suppression": "off" } })).toEqual([
    "hint unknown-field",
    "error unsupported-value",
  ]);
});

test("a comment that ignores a rule which is off is not unused", () =>
  expect(
    found("PodSelector: {} # netpol-ignore unknown-field: why", { severities: { "unknown-field": "off" } }),
  ).toEqual([]));

test.each([
  ["1.15", []],
  ["1.16", ["error removed-api-version"]],
  ["1.9", []],
  ["1.36", ["error removed-api-version"]],
])("extensions/v1beta1 in Kubernetes %s", (kubernetesVersion, expected) => {
  const text = withHead("podSelector: {}").replace("networking.k8s.io/v1", "extensions/v1beta1");
  const workspace = memoryWorkspace([{ path, text }], () => ({ ...defaultConfiguration, kubernetesVersion }));
  expect(workspace.check(path).map(({ finding: { severity, code } }) => `${severity} ${code}`)).toEqual(expected);
});

test("an excluded file has no findings, and nothing in it is mended", () => {
  const text = withHead("PodSelector: {}");
  const workspace = memoryWorkspace([{ path, text }], () => ({ ...defaultConfiguration, excluded: true }));
  expect(workspace.check(path)).toEqual([]);
  expect(workspace.mend(path)).toBe(text);
});

test("what is off is not mended", () => {
  const text = withHead("PodSelector: {}\npolicyTypes: [ingress]");
  const severities = { "unknown-field": "off" } as const;
  const workspace = memoryWorkspace([{ path, text }], () => ({ ...defaultConfiguration, severities }));
  expect(workspace.mend(path)).toBe(text.replace("ingress", "Ingress"));
});

test("a configuration that changes asks no rule again", () => {
  let asked = 0;
  const counting = rules.map((rule) =>
    rule.scope === "document"
      ? {
          ...rule,
          check: (document: Parameters<typeof rule.check>[0]) => [++asked].flatMap(() => [...rule.check(document)]),
        }
      : rule,
  );
  let configuration = defaultConfiguration;
  const checker = createChecker(
    counting,
    (rule, error) => expect.fail(`${rule}: ${error}`),
    () => configuration,
  );
  const uri = "file:///policy.yaml";
  const snapshot = createWorkspace().apply([{ uri, text: withHead("PodSelector: {}"), language: "yaml" }]);
  const file = snapshot.file(uri) ?? expect.fail("no file");
  expect(checker.check(snapshot, file).length).toBe(1);
  const before = asked;
  configuration = { ...defaultConfiguration, severities: { "unknown-field": "off" } };
  expect(checker.check(snapshot, file)).toEqual([]);
  expect(asked).toBe(before);
});
