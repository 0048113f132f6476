/** The law of incremental work, for findings that rest on pods: after any edit they are those of the texts alone. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Checker, createChecker } from "../../server/src/core/rules/checker";
import { rules as allRules } from "../../server/src/core/rules/index";
import { type Change, createWorkspace, type Workspace } from "../../server/src/core/workspace/workspace";
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
const podLabels = fc.oneof(
  { weight: 9, arbitrary: labels },
  {
    weight: 1,
    arbitrary: fc.constantFrom("{k8s-app: kube-dns}", "{k8s-app: coredns}", "{k8s-app: node-local-dns}"),
  },
);
const kind = fc.constantFrom("Deployment", "Deployment", "Deployment", "StatefulSet");
const workload = fc
  .record({ podLabels, ports, kind, hostNetwork: fc.constantFrom(false, false, false, true) })
  .map(({ podLabels, kind, ...options }) => (place: Place) => {
    const namespace = place in homes ? homes[place as keyof typeof homes] : "shop";
    const text = deployment(place, podLabels, { ...options, own: "{tier: front}", namespace });
    return text.replace("Deployment", kind);
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
const namespaces = fc.constantFrom(
  "{}",
  "{matchLabels: {kubernetes.io/metadata.name: bank}}",
  "{matchLabels: {team: money}}",
  "{matchLabels: {kubernetes.io/metadata.name: kube-system}}",
);
const peer = fc.oneof(
  selector.map((which) => `{podSelector: ${which}}`),
  namespaces.map((where) => `{namespaceSelector: ${where}}`),
  fc.tuple(namespaces, selector).map(([where, which]) => `{namespaceSelector: ${where}, podSelector: ${which}}`),
  fc.constant("{podSelector: {matchLabels: {k8s-app: kube-dns}}}"),
);
const peers = fc.array(peer, { maxLength: 2 });
const portList = fc.constantFrom(
  "[]",
  "[]",
  "[{port: 8080}]",
  "[{port: http}]",
  "[{port: webs}, {port: 80}]",
  "[{port: 53, protocol: UDP}]",
  "[{port: 53}]",
);
const rules = (field: "from" | "to") =>
  fc.array(
    fc.tuple(peers, portList).map(([peers, some]) => {
      const parts = [
        ...(peers.length > 0 ? [`${field}: [${peers.join(", ")}]`] : []),
        ...(some === "[]" ? [] : [`ports: ${some}`]),
      ];
      return `{${parts.join(", ")}}`;
    }),
    { maxLength: 2 },
  );
const types = fc.constantFrom("[Ingress]", "[Egress]", "[Ingress, Egress]");
const ownPolicy = fc
  .record({ where: fc.constantFrom("shop", "bank"), which: selector, types, from: rules("from"), to: rules("to") })
  .map(({ where, which, types, from, to }) => {
    const spec = `podSelector: ${which}\npolicyTypes: ${types}\ningress: [${from.join(", ")}]\negress: [${to.join(", ")}]`;
    return () => policyIn(where, spec);
  });
const adminPolicy = fc.tuple(namespaces, selector).map(([where, which]) => () => {
  const spec = `{tier: Admin, priority: 1, subject: {pods: {namespaceSelector: ${where}, podSelector: ${which}}}, egress: [{action: Deny, to: [{namespaces: {}}]}]}`;
  return `{apiVersion: policy.networking.k8s.io/v1alpha2, kind: ClusterNetworkPolicy, metadata: {name: test}, spec: ${spec}}`;
});
const policy = fc.oneof({ weight: 9, arbitrary: ownPolicy }, { weight: 1, arbitrary: adminPolicy });
/** No file at all. */
const nothing = fc.constant(() => undefined);

const places = ["pods-a", "pods-b", "pods-c", "pods-d", "pods-e", "policy-a", "policy-b", "policy-c"] as const;
type Place = (typeof places)[number];
type Write = (place: Place) => string | undefined;
const edit: fc.Arbitrary<[Place, Write]> = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(fc.constantFrom(...places.slice(0, 5)), workload) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...places.slice(5)), policy) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...places.slice(5)), nothing) },
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

/** The files of a workspace, each written again or gone. */
function changesTo(texts: ReadonlyMap<Place | "fixed", string | undefined>): readonly Change[] {
  return Array.from(texts, ([place, text]) => {
    const uri = `file:///${place}.yaml`;
    return text === undefined ? { uri, removed: true } : { uri, text, language: "yaml" };
  });
}

test("after any edits, what is said of each policy is what its texts say", () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(whole, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      const [workspace, checker] = [createWorkspace(), createChecker(allRules, fail)];
      const texts = new Map<Place | "fixed", string | undefined>([["fixed", fixed]]);
      for (const [place, write] of start) texts.set(place, write(place));
      for (const [place, write] of edits) {
        texts.set(place, write(place));
        workspace.apply(changesTo(texts));
        const fresh = createWorkspace();
        fresh.apply(changesTo(texts));
        const found = findings(workspace, checker);
        expect(found).toEqual(findings(fresh, createChecker(allRules, fail)));
        for (const { some } of found) for (const { code } of some) told.add(code);
      }
    }),
    { numRuns: process.env.CI ? 400 : 200 },
  );
  expect([...told]).toEqual(expect.arrayContaining(oftenTold));
}, 600_000);

/** What rests on pods, and what rests on other policies. */
const oftenTold = [
  ...["host-network-pod", "label-key-case", "port-not-listening", "selector-matches-nothing", "unknown-named-port"],
  ...["either-or-both", "split-rule", "unisolated-workload", "blocked-dns", "one-sided-connection"],
  "duplicate-policy-name",
];
