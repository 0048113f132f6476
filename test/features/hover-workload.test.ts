/** Hovers on workloads, namespaces and services: what the workspace's policies make of them. */

import { describe, expect, test } from "vitest";
import { checkPods, hoverAt } from "../harness/check-hover";

const web = `kind: Deployment
apiVersion: apps/v1
metadata:
  name: web
  namespace: shop
  labels: { own: a }
spec:
  replicas: 2
  template:
    metadata:
      labels:
        app: web
    spec:
      containers: []
`;

const policies = `
#- /policies.yaml
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: { name: web, namespace: shop }
spec: { podSelector: { matchLabels: { app: web } }, policyTypes: [Ingress] }
---
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: { name: db, namespace: shop }
spec: { podSelector: { matchLabels: { app: db } }, policyTypes: [Egress] }
---
kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
metadata: { name: elsewhere, namespace: other }
spec: { podSelector: {}, policyTypes: [Egress] }
`;
const [byWeb, byDb] = ["[web](file:///policies.yaml#L3)", "[db](file:///policies.yaml#L8)"];
const selected = `Selected by **1 policy** here: ${byWeb}. Ingress isolated; **egress not isolated**.`;
const nobody = "Reached by **nobody**, neither here nor outside.";
const reached = `${selected}  \n${nobody}`;

/** The file with the cursor is the first one. */
const inFile = (text: string, others: string, words: string) => checkPods(`#- /it.yaml\n${text}${others}`, words);

test.each<[string, string]>([
  ["ki$0nd: Deployment", reached],
  ["$0Deployment", reached],
  ["name: we$0b", reached],
  ["      labels$0:", reached],
  ["ap$0p: web", selected],
  ["app: we$0b", selected],
  ["labels$0: { own", "Of the Deployment itself, not of its pods: no `podSelector` sees it."],
  ["ow$0n: a", "Of the Deployment itself, not of its pods: no `podSelector` sees it."],
  ["$0apiVersion", ""],
  ["shop$0", ""],
  ["spec$0:\n  replicas", ""],
  ["replicas$0", ""],
  ["containers$0", ""],
])("on a Deployment, at %s", (marked, words) => inFile(web.replace(marked.replace("$0", ""), marked), policies, words));

describe("the policies that select a workload's pods", () => {
  const pod = (labels: string, spec = "{}") =>
    `kind: Pod$0\napiVersion: v1\nmetadata:\n  name: it\n  namespace: shop\n  labels:\n    ${labels}\nspec: ${spec}\n`;

  test.each<[string, string, string, string]>([
    [
      "none",
      pod("app: cache"),
      policies,
      "**No policy here** selects its pods. **Neither ingress nor egress is isolated.**",
    ],
    [
      "one for egress",
      pod("app: db"),
      policies,
      `Selected by **1 policy** here: ${byDb}. **Ingress not isolated**; egress isolated.  \nReaches **nobody**, neither here nor outside.`,
    ],
    [
      "several, for both directions",
      pod("app: db"),
      `${policies}---\n${networkPolicy("all", "podSelector: {}")}`,
      `Selected by **2 policies** here: [all](file:///policies.yaml#L18) and ${byDb}. Ingress and egress isolated.  \n${nobody}  \nReaches **nobody**, neither here nor outside.`,
    ],
    [
      "an administrators' policy, which isolates nothing",
      pod("app: cache"),
      `#- /guard.yaml
kind: AdminNetworkPolicy
apiVersion: policy.networking.k8s.io/v1alpha1
metadata: { name: guard }
spec: { priority: 1, subject: { namespaces: {} } }`,
      "Selected by **1 policy** here: [guard](file:///guard.yaml#L3) (AdminNetworkPolicy). **Neither ingress nor egress is isolated.**",
    ],
    [
      "perhaps one, where a template renders labels",
      pod('{{- include "labels" . | nindent 4 }}'),
      policies,
      `**2 policies** here may select it: ${byDb} and ${byWeb}. Ingress perhaps isolated; egress perhaps isolated.  \nReached by **nobody** here. Outside: perhaps everybody.  \nReaches **nobody** here. Outside: perhaps everybody.`,
    ],
    [
      "pods in the network of their node",
      pod("app: web", "{ hostNetwork: true }"),
      policies,
      `${selected} Its pods use the network of their node (\`hostNetwork\`): most network plug-ins apply no policy to them.  \nReached by **nobody** here. Outside: perhaps everybody.`,
    ],
    ["no policy anywhere: nothing", pod("app: web"), "", ""],
  ])("%s", (_, text, others, words) => inFile(text, others, words));
});

describe("a namespace", () => {
  const namespace = "kind: Namespace\napiVersion: v1\nmetadata:\n  name: shop\n  labels: { team: a }\n";
  const residents = `**1 Deployment** here: [web](file:///web.yaml#L4). **2 policies** here: ${byDb} and ${byWeb}.`;

  test.each<[string, string]>([
    ["name: sho$0p", residents],
    ["te$0am: a", residents],
    ["Name$0space", residents],
    ["metadata$0", ""],
  ])("at %s", (marked, words) =>
    inFile(namespace.replace(marked.replace("$0", ""), marked), `${policies}#- /web.yaml\n${web}`, words),
  );

  test("without a policy, where others have some", () =>
    inFile(
      namespace.replaceAll("shop", "open").replace("open", "open$0"),
      `${policies}#- /web.yaml\n${web.replace("shop", "open")}`,
      "**1 Deployment** here: [web](file:///web.yaml#L4). No policy here.",
    ));

  test("where nobody lives", () => inFile(namespace.replace("shop", "empty$0"), policies, ""));
});

describe("a Service", () => {
  const service =
    "kind: Service\napiVersion: v1\nmetadata: { name: web, namespace: shop }\nspec:\n  selector:\n    app: web\n";
  const behind = "Sends to **1 Deployment** here: [web](file:///web.yaml#L4) in `shop`.";

  test.each<[string, string]>([
    ["selector$0", behind],
    ["app$0: web", behind],
    ["Service$0", behind],
    ["spec$0", ""],
  ])("at %s", (marked, words) =>
    inFile(service.replace(marked.replace("$0", ""), marked), `#- /web.yaml\n${web}`, words),
  );

  test("with nothing behind it", () =>
    inFile(
      service.replace("app: web", "App: web$0"),
      `#- /web.yaml\n${web}`,
      "No workload here carries `App`; 1 carries `app=web`.",
    ));

  test("whose selector a template renders", () =>
    inFile(
      service.replace("app: web", "app: {{ .Values.app }}").replace("selector", "selector$0"),
      `#- /web.yaml\n${web}`,
      "",
    ));
});

test("a workload in several kustomizations: each by its folder where they differ", () =>
  inFile(
    web.replace("  namespace: shop\n", "").replace("web\n", "web$0\n"),
    `
#- /dev/kustomization.yaml
resources: [../it.yaml, policy.yaml]
#- /dev/policy.yaml
${networkPolicy("dev", "podSelector: {}").replace(", namespace: shop", "")}
#- /prod/kustomization.yaml
resources: [../it.yaml]
`,
    "- In `dev`: Selected by **1 policy** here: [dev](file:///dev/policy.yaml#L3). Ingress isolated; **egress not isolated**.  \nReached by **nobody**, neither here nor outside.",
  ));

test("law: at every offset of every beginning of a manifest there is nothing, or a hover whose span holds the offset", () => {
  for (let end = 0; end <= web.length; end += 7) {
    const text = `${web.slice(0, end)}\n---\n${networkPolicy("all", "podSelector: {}")}`;
    for (let offset = 0; offset <= end; offset++) hoverAt(`${text.slice(0, offset)}$0${text.slice(offset)}`);
  }
});

test("other objects have no hover", () => {
  expect(hoverAt("kind: ConfigMap$0\napiVersion: v1\nmetadata: { name: web }\n")).toBeUndefined();
});

function networkPolicy(name: string, spec: string): string {
  return `kind: NetworkPolicy\napiVersion: networking.k8s.io/v1\nmetadata: { name: ${name}, namespace: shop }\nspec: { ${spec} }\n`;
}
