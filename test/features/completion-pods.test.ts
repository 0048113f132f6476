/** What is offered where manifests make pods: text with a cursor in, each label with where it is known from out. */

import { expect, test } from "vitest";
import { completionsAt, type Surroundings } from "../harness/check-completion";
import { deployment, namespace } from "../harness/manifests";
import type { TextFile } from "../harness/memory-workspace";

const container = (ports: string) => `spec: {containers: [{name: main, ports: ${ports}}]}`;

/** A Deployment in `shop` whose container declares ports. */
const listening = (name: string, labels: string, ports: string, where = "shop") =>
  deployment(name, labels, { namespace: where }).replace(/}}}$/, `, ${container(ports)}}}}`);

const apps: TextFile = {
  path: "/apps.yaml",
  text: [
    namespace("shop", "{team: sales}"),
    namespace("pay", "{team: money}"),
    listening("web", "{app: web, tier: front}", "[{name: http, containerPort: 8080}]"),
    listening(
      "cart",
      "{app: cart, tier: back}",
      "[{name: http, containerPort: 9090}, {containerPort: 53, protocol: UDP}]",
    ),
    listening("db", "{app: db, tier: back}", "[{name: sql, containerPort: 5432}]"),
    listening("bank", "{app: bank, zone: eu}", "[{name: https, containerPort: 8443}]", "pay"),
  ].join("\n---\n"),
};

const head = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\n";
const inShop = `${head}  namespace: shop\nspec:\n`;

function offered(marked: string, surroundings: Surroundings = { beside: [apps] }): readonly string[] {
  return completionsAt(marked, surroundings).map(({ label, detail }) => `${label}: ${detail}`);
}

test("labels of the pods in the policy's namespace, those first that most carry", () => {
  expect(offered(`${inShop}  podSelector:\n    matchLabels:\n      $0`)).toEqual([
    "app: 3 workloads in shop",
    "tier: 3 workloads in shop",
  ]);
});

test("values, with how many workloads each would select", () => {
  expect(offered(`${inShop}  podSelector:\n    matchLabels:\n      tier: $0`)).toEqual([
    "back: 2 workloads in shop",
    "front: 1 workload in shop",
  ]);
});

test("labels chosen already narrow the rest", () => {
  expect(offered(`${inShop}  podSelector:\n    matchLabels:\n      tier: back\n      app: $0`)).toEqual([
    "cart: 1 workload in shop",
    "db: 1 workload in shop",
  ]);
  expect(offered(`${inShop}  podSelector:\n    matchLabels:\n      app: $0\n      tier: front\n`)).toEqual([
    "web: 1 workload in shop",
  ]);
});

test("requirements narrow, too, and the one that is being typed does not", () => {
  const requirement = "    - { key: tier, operator: NotIn, values: [front] }\n";
  expect(
    offered(
      `${inShop}  podSelector:\n    matchExpressions:\n${requirement}    - key: app\n      operator: In\n      values: [$0]`,
    ),
  ).toEqual(["cart: 1 workload in shop", "db: 1 workload in shop"]);
  expect(
    offered(`${inShop}  podSelector:\n    matchExpressions:\n    - key: $0\n      operator: In\n      values: [x]`),
  ).toEqual(["app: 3 workloads in shop", "tier: 3 workloads in shop"]);
});

test.each([
  ["", ["cart: 1 workload in shop", "db: 1 workload in shop", "web: 1 workload in shop"]],
  ["      namespaceSelector: { matchLabels: { team: money } }\n", ["bank: 1 workload in pay"]],
  ["      namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: pay } }\n", ["bank: 1 workload in pay"]],
  [
    "      namespaceSelector: {}\n",
    ["bank: 1 workload in pay", "cart: 1 workload in shop", "db: 1 workload in shop", "web: 1 workload in shop"],
  ],
])("pods of a peer beside %j", (beside, expected) => {
  const peer = `  ingress:\n  - from:\n    - podSelector:\n        matchLabels:\n          app: $0\n${beside}`;
  expect(offered(`${inShop}${peer}`)).toEqual(expected);
});

test("namespaces by their labels and by their names", () => {
  const peer = `${inShop}  ingress:\n  - from:\n    - namespaceSelector:\n        matchLabels:\n          `;
  expect(offered(`${peer}$0`)).toEqual(["kubernetes.io/metadata.name: 2 namespaces", "team: 2 namespaces"]);
  expect(offered(`${peer}team: $0`)).toEqual(["money: namespace pay", "sales: namespace shop"]);
  expect(offered(`${peer}kubernetes.io/metadata.name: $0`)).toEqual(["shop: 3 workloads", "pay: 1 workload"]);
});

test("namespaces without workloads", () => {
  const beside = [{ path: "/a.yaml", text: namespace("shop", "{team: sales}") }];
  expect(offered(`${head}  namespace: $0\nspec: {}\n`, { beside })).toEqual(["shop: namespace"]);
});

test("the policy's own namespace", () => {
  expect(offered(`${head}  namespace: $0\nspec: {}\n`)).toEqual(["shop: 3 workloads", "pay: 1 workload"]);
});

test("a namespace that nothing but a policy names comes last", () => {
  const other = { path: "/other.yaml", text: `${head.replace("web", "other")}  namespace: audit\nspec: {}\n` };
  expect(offered(`${head}  namespace: $0\nspec: {}\n`, { beside: [apps, other] })).toEqual([
    "shop: 3 workloads",
    "pay: 1 workload",
    "audit: used in this folder",
  ]);
});

test("what only policies use comes behind what pods carry", () => {
  const policy = `${head.replace("web", "other")}  namespace: shop\nspec:\n  podSelector: { matchLabels: { app: gone, phase: x } }\n`;
  const surroundings = { beside: [apps, { path: "/other.yaml", text: policy }] };
  expect(offered(`${inShop}  podSelector:\n    matchLabels:\n      $0`, surroundings)).toEqual([
    "app: 3 workloads in shop",
    "tier: 3 workloads in shop",
    "phase: label of pods",
  ]);
  expect(offered(`${inShop}  podSelector:\n    matchLabels:\n      tier: front\n      app: $0`, surroundings)).toEqual([
    "web: 1 workload in shop",
    "gone: used in this folder",
  ]);
});

test("ports of the policy's own pods for ingress", () => {
  const own = `${inShop}  podSelector: { matchLabels: { tier: back } }\n  ingress:\n  - ports:\n    - port: $0`;
  expect(offered(own)).toEqual([
    "http: http of Deployment cart, 9090/TCP",
    "sql: sql of Deployment db, 5432/TCP",
    "9090: http of Deployment cart, 9090/TCP",
    "53: of Deployment cart, 53/UDP",
    "5432: sql of Deployment db, 5432/TCP",
  ]);
  expect(offered(own.replace("- port:", "- protocol: UDP\n      port:"))).toEqual(["53: of Deployment cart, 53/UDP"]);
});

test("ports of the peers' pods for egress", () => {
  const peer = "    - namespaceSelector: { matchLabels: { team: money } }\n";
  expect(offered(`${inShop}  egress:\n  - to:\n${peer}    ports:\n    - port: $0`)).toEqual([
    "https: https of Deployment bank, 8443/TCP",
    "8443: https of Deployment bank, 8443/TCP",
  ]);
  expect(
    offered(`${inShop}  egress:\n  - to:\n    - ipBlock: { cidr: 10.0.0.0/8 }\n    ports:\n    - port: $0`),
  ).toEqual([]);
});

test("a name that means several numbers", () => {
  expect(offered(`${inShop}  podSelector: {}\n  ingress:\n  - ports:\n    - port: ht$0`)[0]).toBe(
    "http: http of 2 workloads, 8080/TCP or 9090/TCP",
  );
});

test("a policy without a namespace: pods of `default`, or where there are none of all namespaces", () => {
  const anywhere = `${head}spec:\n  podSelector:\n    matchLabels:\n      app: $0`;
  expect(
    offered(anywhere, { beside: [{ path: "/a.yaml", text: deployment("api", "{app: api}", { namespace: null }) }] }),
  ).toEqual(["api: 1 workload"]);
  expect(offered(anywhere)).toEqual([
    "bank: 1 workload in pay",
    "cart: 1 workload in shop",
    "db: 1 workload in shop",
    "web: 1 workload in shop",
  ]);
});

test("the namespace and the labels that a kustomization gives", () => {
  const kustomization = {
    path: "/kustomization.yaml",
    text: "namespace: live\nresources: [policy.yaml, a.yaml]\nlabels:\n- pairs: { part-of: shop }\n  includeTemplates: true\n",
  };
  const workload = { path: "/a.yaml", text: deployment("api", "{app: api}", { namespace: null }) };
  expect(
    offered(`${head}spec:\n  podSelector:\n    matchLabels:\n      $0`, { beside: [kustomization, workload] }),
  ).toEqual(["app: 1 workload in live", "part-of: 1 workload in live"]);
});

test("a file that its folder's kustomization does not name yet", () => {
  const kustomization = { path: "/kustomization.yaml", text: "namespace: live\nresources: [a.yaml]\n" };
  const workload = { path: "/a.yaml", text: deployment("api", "{app: api}", { namespace: null }) };
  expect(
    offered(`${head}spec:\n  podSelector:\n    matchLabels:\n      $0`, { beside: [kustomization, workload] }),
  ).toEqual(["app: 1 workload in live"]);
});

test("clusters that differ: what the largest has", () => {
  const overlay = (name: string, more: string) => ({
    path: `/${name}/kustomization.yaml`,
    text: `namespace: shop\nresources: [../base${more}]\n`,
  });
  const beside = [
    { path: "/base/kustomization.yaml", text: "resources: [policy.yaml, web.yaml]\n" },
    { path: "/base/web.yaml", text: deployment("web", "{app: web}", { namespace: null }) },
    overlay("dev", ""),
    overlay("prod", ", more.yaml"),
    { path: "/prod/more.yaml", text: deployment("web-2", "{app: web}", { namespace: null }) },
  ];
  expect(
    offered(`${head}spec:\n  podSelector:\n    matchLabels:\n      app: $0`, { path: "/base/policy.yaml", beside }),
  ).toEqual(["web: up to 2 workloads in shop"]);
});

test("templated labels are known as far as they are plain", () => {
  const chart = {
    path: "/templates/web.yaml",
    text: "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\nspec:\n  template:\n    metadata:\n      labels:\n        app: web\n        release: {{ .Release.Name }}\n",
  };
  expect(offered(`${inShop}  podSelector:\n    matchLabels:\n      $0`, { beside: [chart] })).toEqual([
    "app: 1 workload in shop",
  ]);
});

test("administrators' policies: pods of the namespaces beside the selector, and ports of the peers", () => {
  const admin =
    "apiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\nmetadata: { name: a }\nspec:\n";
  const pods =
    "      namespaceSelector: { matchLabels: { team: money } }\n      podSelector:\n        matchLabels:\n          ";
  expect(offered(`${admin}  subject:\n    pods:\n${pods}$0`)).toEqual([
    "app: 1 workload in pay",
    "zone: 1 workload in pay",
  ]);
  const to = "  egress:\n  - to:\n    - namespaces: { matchLabels: { team: money } }\n    ports:\n    - namedPort: $0";
  expect(offered(`${admin}${to}`)).toEqual(["https: https of Deployment bank, 8443/TCP"]);
});

test("pages are about other clusters", () => {
  const page = `\`\`\`yaml\n${inShop}  podSelector:\n    matchLabels:\n      $0\n\`\`\`\n`;
  expect(offered(page, { path: "/page.md", beside: [apps] })).toEqual([]);
});

test("a document that is too broken to be in a cluster", () => {
  const broken = `${inShop}  podSelector:\n    matchLabels:\n      tier: front\n      app: $0\n  ingress: [\n`;
  expect(offered(broken)).toEqual(["web: 1 workload in shop"]);
});

test("a list, and a document behind another one", () => {
  const item =
    "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicyList\nitems:\n- metadata: { name: a, namespace: pay }\n  spec:\n    podSelector:\n      matchLabels:\n        zone: $0";
  expect(offered(item)).toEqual(["eu: 1 workload in pay"]);
  expect(offered(`${inShop}  podSelector: {}\n---\n${item}`)).toEqual(["eu: 1 workload in pay"]);
});

test("among thousands of workloads", () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    deployment(`web-${index}`, `{app: web-${index}, tier: back}`, { namespace: `n${index % 50}` }),
  );
  const beside = Array.from({ length: 50 }, (_, index) => ({
    path: `/${index}.yaml`,
    text: many.slice(index * 100, index * 100 + 100).join("\n---\n"),
  }));
  const peer =
    "  ingress:\n  - from:\n    - namespaceSelector: {}\n      podSelector:\n        matchLabels:\n          app: $0";
  const found = offered(`${inShop}${peer}`, { beside });
  expect(found).toHaveLength(5000);
  expect(found[0]).toBe("web-0: 1 workload in n0");
});
