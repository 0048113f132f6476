/** The law of incremental work, for findings that rest on pods: after any edit they are those of the texts alone. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Checker, createChecker } from "../../server/src/core/rules/checker";
import { rules } from "../../server/src/core/rules/index";
import { createWorkspace, type Workspace } from "../../server/src/core/workspace/workspace";
import { deployment, namespace, policyIn, service } from "../harness/manifests";

const labelNames = ["app", "App", "tier", "role"];
const labelValues = ["web", "webs", "Web", "api", "front"];
const labels = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...labelNames), fc.constantFrom(...labelValues)), {
    selector: ([name]) => name,
    maxLength: 3,
  })
  .map((pairs) => `{${pairs.map(([name, value]) => `${name}: ${value}`).join(", ")}}`);

const ports = fc.constantFrom("[]", "[{name: http, containerPort: 8080}]", "[{name: web, containerPort: 80}]");

/** Mostly it is labels that change: where each one is says its place. */
const homes = { "pods-a": "shop", "pods-b": "shop", "pods-c": "bank", "pods-d": "bank", "pods-e": null } as const;
const workload = fc
  .record({ labels, own: fc.constant("{tier: front}"), ports, hostNetwork: fc.constantFrom(false, false, false, true) })
  .map(({ labels: pods, ...options }) => (place: Place) => {
    const namespace = place in homes ? homes[place as keyof typeof homes] : "shop";
    return deployment(place, pods, { ...options, namespace });
  });

const expression = fc
  .tuple(
    fc.constantFrom(...labelNames),
    fc.constantFrom("In", "NotIn", "Exists", "DoesNotExist"),
    fc.constantFrom(...labelValues),
  )
  .map(([key, operator, value]) =>
    operator.includes("In")
      ? `{key: ${key}, operator: ${operator}, values: [${value}]}`
      : `{key: ${key}, operator: ${operator}}`,
  );
const selector = fc.oneof(
  { weight: 3, arbitrary: labels.map((some) => `{matchLabels: ${some}}`) },
  { weight: 1, arbitrary: expression.map((one) => `{matchExpressions: [${one}]}`) },
);
const reach = fc.constantFrom(
  "",
  "namespaceSelector: {}, ",
  "namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: bank}}, ",
  "namespaceSelector: {matchLabels: {team: money}}, ",
);
const peer = fc.tuple(reach, selector).map(([where, which]) => `{${where}podSelector: ${which}}`);
const portList = fc.constantFrom("[]", "[{port: 8080}]", "[{port: http}]", "[{port: webs}, {port: 80}]");
const policy = fc.tuple(fc.constantFrom("shop", "bank"), selector, fc.array(peer, { maxLength: 2 }), portList).map(
  ([where, which, peers, some]) =>
    () =>
      policyIn(where, `podSelector: ${which}\negress: [{to: [${peers.join(", ")}], ports: ${some}}]`),
);

const places = ["pods-a", "pods-b", "pods-c", "pods-d", "pods-e", "policy-a", "policy-b", "policy-c"] as const;
type Place = (typeof places)[number];
const edit = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(fc.constantFrom(...places.slice(0, 5)), workload) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...places.slice(5)), policy) },
);
/** In each place something, to begin with. */
const whole = fc
  .tuple(fc.tuple(workload, workload, workload, workload, workload), fc.tuple(policy, policy, policy))
  .map(([pods, policies]) => [...pods, ...policies].map((write, index) => [places[index] ?? "pods-a", write] as const));

const fixed = [
  namespace("shop"),
  namespace("bank", "{team: money}"),
  service("web", "{app: web}", "[{port: 80, targetPort: http}]"),
].join("\n---\n");

/** What a user sees, file by file. */
function findings(workspace: Workspace, checker: Checker) {
  return Array.from(workspace.snapshot.files(), (file) => ({
    uri: file.uri,
    some: checker.check(workspace.snapshot, file).map(({ finding: { code, severity, message }, related }) => {
      return { code, severity, message, related: related().length };
    }),
  }));
}

const fail = (rule: string, error: unknown): never => {
  throw new Error(`the rule ${rule} threw`, { cause: error });
};

test("after any edits, what is said of each policy is what its texts say", () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(whole, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      const [workspace, checker] = [createWorkspace(), createChecker(rules, fail)];
      const texts = new Map([["file:///fixed.yaml", fixed]]);
      for (const [place, write] of start) texts.set(`file:///${place}.yaml`, write(place));
      for (const [place, write] of edits) {
        texts.set(`file:///${place}.yaml`, write(place));
        workspace.apply([...texts].map(([uri, text]) => ({ uri, text, language: "yaml" as const })));
        const fresh = createWorkspace();
        fresh.apply([...texts].map(([uri, text]) => ({ uri, text, language: "yaml" as const })));
        const found = findings(workspace, checker);
        expect(found).toEqual(findings(fresh, createChecker(rules, fail)));
        for (const { some } of found) for (const { code } of some) told.add(code);
      }
    }),
    { numRuns: 200 },
  );
  const oftenTold = ["host-network-pod", "label-key-case", "port-not-listening", "selector-matches-nothing"];
  expect([...told]).toEqual(expect.arrayContaining([...oftenTold, "unisolated-workload", "unknown-named-port"]));
}, 60_000);
