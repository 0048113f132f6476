/** Hovers on policies that tell which of the workspace's own workloads are meant. */

import { describe, test } from "vitest";
import { checkPods } from "../harness/check-hover";
import { heads, withHead } from "../harness/margin";

/** Three workloads in `shop`, one in a namespace without a manifest. */
const shop = `
#- /shop.yaml
kind: Namespace
apiVersion: v1
metadata:
  name: shop
  labels: { team: shop }
---
kind: Deployment
apiVersion: apps/v1
metadata: { name: web, namespace: shop }
spec: { template: { metadata: { labels: { app: web, tier: frontend } }, spec: { containers: [{ ports: [{ name: http, containerPort: 8080 }] }] } } }
---
kind: Deployment
apiVersion: apps/v1
metadata: { name: api, namespace: shop }
spec: { template: { metadata: { labels: { app: api, tier: backend } }, spec: { containers: [{ ports: [{ name: http, containerPort: 3000 }] }] } } }
---
kind: StatefulSet
apiVersion: apps/v1
metadata: { name: db, namespace: shop }
spec: { template: { metadata: { labels: { app: db, tier: backend } } } }
---
kind: DaemonSet
apiVersion: apps/v1
metadata: { name: agent, namespace: monitoring }
spec: { template: { metadata: { labels: { app: agent } } } }
`;
const web = "[web](file:///shop.yaml#L9)";
const api = "[api](file:///shop.yaml#L14)";
const db = "[db](file:///shop.yaml#L19)";
const agent = "[agent](file:///shop.yaml#L24)";
const namespace = "[shop](file:///shop.yaml#L4)";

const head = heads.networkPolicy.replace("name: web", "name: web\n  namespace: shop");

/** A spec of a policy beside the workloads of `shop`. */
const inShop = (spec: string, words: string) => checkPods(`${withHead(spec, head)}${shop}`, words);

describe("a podSelector", () => {
  test.each<[string, string, string]>([
    ["of one kind", "podSelector$0: { matchLabels: { app: web } }", `**1 Deployment** here: ${web} in \`shop\`.`],
    [
      "of several kinds",
      "podSelector: { $0matchLabels: { tier: backend } }",
      `**2 workloads** here: ${api} (Deployment) and ${db} (StatefulSet) in \`shop\`.`,
    ],
    [
      "of everything: the policy's own namespace alone",
      "podSelector: {$0}",
      `**3 workloads** here: ${api} (Deployment), ${db} (StatefulSet) and ${web} (Deployment) in \`shop\`.`,
    ],
    [
      "a key in another case",
      "podSelector$0: { matchLabels: { Tier: backend } }",
      "No workload here carries `Tier`; 2 carry `tier=backend`.",
    ],
    [
      "pods of another namespace",
      "podSelector$0: { matchLabels: { app: agent } }",
      "No workload here in `shop` matches. 1 workload that it would match is in `monitoring`.",
    ],
    ["nothing near", "podSelector$0: { matchLabels: { app: cache } }", "No workload here in `shop` matches."],
  ])("%s", (_, spec, words) => inShop(spec, words));
});

describe("one condition of a selector", () => {
  test.each<[string, string, string]>([
    [
      "a label: its carriers, and its other values",
      "podSelector: { matchLabels: { $0tier: backend, app: db } }",
      `Carried by **2 workloads** here: ${api} (Deployment) and ${db} (StatefulSet) in \`shop\`. Other values of \`tier\` here: \`frontend\` (1).`,
    ],
    [
      "a value that nobody carries",
      "podSelector: { matchLabels: { tier: back$0end-db } }",
      "No workload here in `shop` matches. Other values of `tier` here: `backend` (2) and `frontend` (1).",
    ],
    [
      "an exclusion: who meets it",
      "podSelector: { matchExpressions: [{ $0key: tier, operator: NotIn, values: [backend] }] }",
      `Met by **1 Deployment** here: ${web} in \`shop\`. Values of \`tier\` here: \`backend\` (2) and \`frontend\` (1).`,
    ],
    [
      "a label of namespaces",
      "ingress: [{ from: [{ namespaceSelector: { matchLabels: { te$0am: shop } } }] }]",
      `Carried by **1 namespace** here: ${namespace}, with 3 workloads. 1 more may match: no manifest tells how namespace \`monitoring\` is labelled.`,
    ],
    [
      "the name of a namespace, which it carries even without a manifest",
      "ingress: [{ from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name$0: monitoring } } }] }]",
      "**1 namespace** here: `monitoring`, with 1 workload.",
    ],
  ])("%s", (_, spec, words) => inShop(spec, words));
});

describe("a peer", () => {
  test.each<[string, string, string]>([
    [
      "a podSelector alone: pods of the policy's namespace",
      "ingress: [{ from: [{ $0podSelector: {} }] }]",
      `**3 workloads** here: ${api} (Deployment), ${db} (StatefulSet) and ${web} (Deployment) in \`shop\`.`,
    ],
    [
      "both selectors: both must match",
      "ingress:\n- from:\n  $0- podSelector: { matchLabels: { tier: backend } }\n    namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } }",
      `**2 workloads** here: ${api} (Deployment) and ${db} (StatefulSet) in \`shop\`.`,
    ],
    [
      "pods of several namespaces",
      "egress: [{ to: [{ podSelector$0: {}, namespaceSelector: {} }] }]",
      `**4 workloads** here: ${agent} (DaemonSet) in \`monitoring\`; ${api} (Deployment), ${db} (StatefulSet) and ${web} (Deployment) in \`shop\`.`,
    ],
    [
      "the namespaces of a namespaceSelector",
      "egress: [{ to: [{ podSelector: {}, namespaceSelector$0: {} }] }]",
      `**2 namespaces** here: \`monitoring\` and ${namespace}, with 4 workloads.`,
    ],
    [
      "a namespace whose labels nothing tells",
      "egress: [{ to: [{ podSelector$0: { matchLabels: { app: agent } }, namespaceSelector: { matchLabels: { team: ops } } }] }]",
      "**1 workload** here may match: no manifest tells how namespace `monitoring` is labelled.",
    ],
    [
      "no such namespace",
      "egress: [{ to: [{ podSelector$0: {}, namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: cache } } }] }]",
      "No namespace here matches.",
    ],
    ["a block of addresses", "egress: [{ to: [{ ipBlock$0: { cidr: 10.0.0.0/8 } }] }]", ""],
  ])("%s", (_, spec, words) => inShop(spec, words));
});

describe("a rule", () => {
  test.each<[string, string, string]>([
    [
      "all of its peers, counted",
      "ingress:\n$0- from: [{ podSelector: {} }, { podSelector: { matchLabels: { app: web } } }, { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: monitoring } } }]",
      "**4 workloads** here, in `monitoring` and `shop`.",
    ],
    ["the key of its peers", "egress: [{ to$0: [{ podSelector: {} }] }]", "**3 workloads** here, in `shop`."],
    ["any peer", "egress: [{ $0to: [] }]", ""],
    [
      "a port's name in ingress: at the selected pods",
      "podSelector: {}\ningress: [{ ports: [{ port: ht$0tp }] }]",
      `Here \`http\` is **3000** on ${api}, **8080** on ${web}. ${db} has no TCP port of that name.`,
    ],
    [
      "a port's name in egress: at the peers",
      "egress: [{ to: [{ podSelector: { matchLabels: { app: web } } }], ports: [{ port: ht$0tp }] }]",
      `Here \`http\` is **8080** on ${web}.`,
    ],
    [
      "the same name with another protocol",
      "egress: [{ to: [{ podSelector: { matchLabels: { app: web } } }], ports: [{ port: ht$0tp, protocol: UDP }] }]",
      `${web} has no UDP port of that name.`,
    ],
    ["a port's number", "podSelector: {}\ningress: [{ ports: [{ port: 80$00 }] }]", ""],
  ])("%s", (_, spec, words) => inShop(spec, words));
});

test.each(["kind$0", "$0name: web", "$0spec"])("a whole policy, at %s", (marked) =>
  checkPods(
    `${withHead("podSelector: { matchLabels: { app: web } }", head).replace(marked.replace("$0", ""), marked)}${shop}`,
    `Selects **1 Deployment** here: ${web} in \`shop\`.  \nReached by **nobody**, neither here nor outside.`,
  ),
);

describe("an administrators' policy", () => {
  const admin = (spec: string, words: string) => checkPods(`${withHead(spec, heads.admin)}${shop}`, words);
  const pods = "pods: { namespaceSelector: {}, podSelector: { matchLabels: { tier: backend } } }";
  const backend = `**2 workloads** here: ${api} (Deployment) and ${db} (StatefulSet) in \`shop\`.`;

  test.each<[string, string, string]>([
    ["the subject", `priority: 1\nsubject$0: { ${pods} }`, backend],
    ["a peer", `priority: 1\nsubject: { namespaces: {} }\ningress: [{ action: Deny, from: [{ $0${pods} }] }]`, backend],
    [
      "its namespaceSelector",
      `priority: 1\nsubject: { pods: { namespaceSelector: { matchLabels$0: { kubernetes.io/metadata.name: shop } }, podSelector: {} } }`,
      `**1 namespace** here: ${namespace}, with 3 workloads.`,
    ],
    [
      "a port's name, with whatever protocol it has",
      "priority: 1\nsubject: { namespaces: {} }\negress: [{ action: Deny, to: [{ namespaces: {} }], ports: [{ $0namedPort: http }] }]",
      `Here \`http\` is **3000** on ${api}, **8080** on ${web}. ${agent} and ${db} have no port of that name.`,
    ],
  ])("%s", (_, spec, words) => admin(spec, words));

  test("its spec", () => {
    const text = withHead(`priority: 1\nsubject: { ${pods} }`, heads.admin).replace("spec:", "spec$0:");
    checkPods(`${text}${shop}`, `Selects ${backend}`);
  });
});
