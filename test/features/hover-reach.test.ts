/** Hovers that say who reaches the pods of a workload or a policy, and whom these reach: all policies counted. */

import { describe, test } from "vitest";
import { checkPods } from "../harness/check-hover";

/** What the files behind the one with the cursor have in common. */
const shop = `
#- /shop.yaml
kind: Deployment
apiVersion: apps/v1
metadata: { name: web, namespace: shop }
spec: { template: { metadata: { labels: { app: web } } } }
---
kind: Deployment
apiVersion: apps/v1
metadata: { name: api, namespace: shop }
spec: { template: { metadata: { labels: { app: api } } } }
`;
const web = "[web](file:///shop.yaml#L3)";
const api = "[api](file:///shop.yaml#L8)";

const db = `#- /db.yaml
kind: StatefulSet$0
apiVersion: apps/v1
metadata: { name: db, namespace: shop }
spec: { template: { metadata: { labels: { app: db } } } }
`;
const dbItself = "[db](file:///db.yaml#L3)";

const policy = (spec: string, name = "db") =>
  `kind: NetworkPolicy\napiVersion: networking.k8s.io/v1\nmetadata: { name: ${name}, namespace: shop }\nspec: ${spec}\n`;
const onDb = "podSelector: { matchLabels: { app: db } }";
const fromApi = "from: [{ podSelector: { matchLabels: { app: api } } }]";
const selected = "Selected by **1 policy** here: [db](file:///policy.yaml#L3).";

/** The hover at the StatefulSet `db`, beside the Deployments `web` and `api`. */
const atDb = (policies: string, words: string) => checkPods(`${db}#- /policy.yaml\n${policies}${shop}`, words);

describe("a workload is reached", () => {
  test.each<[string, string, string]>([
    [
      "by one workload on one port",
      policy(`{ ${onDb}, ingress: [{ ${fromApi}, ports: [{ port: 5432 }] }] }`),
      `${selected} Ingress isolated; **egress not isolated**.  \nReached by **1 Deployment** here on TCP 5432: ${api} in \`shop\`. Outside: nobody.`,
    ],
    [
      "by two on every port, and from some addresses on one",
      policy(
        `{ ${onDb}, ingress: [{ from: [{ podSelector: {} }] }, { from: [{ ipBlock: { cidr: 203.0.113.0/24 } }], ports: [{ port: 443 }] }] }`,
      ),
      `${selected} Ingress isolated; **egress not isolated**.  \nReached by **2 Deployments** here: ${api} and ${web} in \`shop\`. Outside: \`203.0.113.0-203.0.113.255\` on TCP 443.`,
    ],
    [
      "on ports that differ",
      policy(
        `{ ${onDb}, ingress: [{ ${fromApi}, ports: [{ port: 5432 }] }, { from: [{ podSelector: { matchLabels: { app: web } } }], ports: [{ port: 80 }] }] }`,
      ),
      `${selected} Ingress isolated; **egress not isolated**.  \nReached by **2 Deployments** here on ports that differ: ${api} and ${web} in \`shop\`. Outside: nobody.`,
    ],
    [
      "by everybody: said where a policy is about it",
      policy(`{ ${onDb}, ingress: [{}] }`),
      `${selected} Ingress isolated; **egress not isolated**.  \nReached by **everybody**, here and outside.`,
    ],
    [
      "by those whose own egress allows it",
      `${policy(`{ ${onDb}, ingress: [{}] }`)}---\n${policy("{ podSelector: { matchLabels: { app: web } }, policyTypes: [Egress] }", "web")}`,
      `${selected} Ingress isolated; **egress not isolated**.  \nReached by **1 Deployment** here: ${api} in \`shop\`. Outside: everybody.`,
    ],
    [
      "perhaps, where namespaces are not all known",
      policy(
        `{ ${onDb}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: shop } } }], ports: [{ port: 80 }] }] }`,
      ),
      `${selected} Ingress isolated; **egress not isolated**.  \nReached by perhaps 2 Deployments here on TCP 80: ${api} and ${web} in \`shop\`. Outside: nobody.`,
    ],
    [
      "by many: their namespaces",
      `${policy(`{ ${onDb}, ingress: [{ from: [{ podSelector: {} }] }] }`)}---\n${[1, 2, 3, 4, 5].map((index) => `kind: Pod\napiVersion: v1\nmetadata: { name: p${index}, namespace: shop }\n`).join("---\n")}`,
      `${selected} Ingress isolated; **egress not isolated**.  \nReached by **7 workloads** here, in \`shop\`. Outside: nobody.`,
    ],
    [
      "and a refused policy does not count",
      policy(`{ ${onDb}, ingress: [{ fron: [] }] }`),
      `${selected} Ingress isolated; **egress not isolated**.  \nReached by **everybody**, here and outside.  \nNot counted: [db](file:///policy.yaml#L3), which the API server refuses.`,
    ],
  ])("%s", (_, policies, words) => atDb(policies, words));
});

test("a workload reaches a part of the world", () =>
  atDb(
    policy(
      `{ ${onDb}, policyTypes: [Egress], egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8] } }], ports: [{ port: 443 }] }] }`,
    ),
    `${selected} **Ingress not isolated**; egress isolated.  \nReaches **nobody** here. Outside: \`0.0.0.0-9.255.255.255\` and \`11.0.0.0-255.255.255.255\` on TCP 443.`,
  ));

test("a workload reaches a part of the world for sure, and another one perhaps", () =>
  atDb(
    `${policy(`{ ${onDb}, policyTypes: [Egress], egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }] }`)}---
kind: AdminNetworkPolicy
apiVersion: policy.networking.k8s.io/v1alpha1
metadata: { name: guard }
spec: { priority: 1, subject: { namespaces: { matchLabels: { team: a } } }, egress: [{ action: Deny, to: [{ networks: [10.0.0.0/8] }] }] }
`,
    `${selected} 1 more may select it: [guard](file:///policy.yaml#L8) (AdminNetworkPolicy). **Ingress not isolated**; egress isolated.  \nReached by perhaps 2 Deployments here: ${api} and ${web} in \`shop\`. Outside: everybody.  \nReaches **nobody** here. Outside: \`0.0.0.0-9.255.255.255\` and \`11.0.0.0-255.255.255.255\`, and perhaps \`10.0.0.0-10.255.255.255\`.`,
  ));

test("a workload that only administrators hold back: whom it reaches", () =>
  atDb(
    `kind: AdminNetworkPolicy
apiVersion: policy.networking.k8s.io/v1alpha1
metadata: { name: guard }
spec: { priority: 1, subject: { namespaces: {} }, egress: [{ action: Deny, to: [{ namespaces: { matchLabels: { kubernetes.io/metadata.name: shop } } }] }] }
`,
    "Selected by **1 policy** here: [guard](file:///policy.yaml#L3) (AdminNetworkPolicy). **Neither ingress nor egress is isolated.**  \nReached by **nobody** here. Outside: everybody.  \nReaches **nobody** here. Outside: everybody.",
  ));

test("a policy: who reaches any of the pods that it selects, other policies on them counted", () =>
  checkPods(
    `#- /policy.yaml
${policy("{ podSelector: {}, policyTypes: [Ingress] }", "none$0")}---
${policy(`{ ${onDb}, ingress: [{ ${fromApi} }] }`)}${db.replace("$0", "")}${shop}`,
    `Selects **3 workloads** here: ${api} (Deployment), ${dbItself} (StatefulSet) and ${web} (Deployment) in \`shop\`.  \nReached by **1 Deployment** here: ${api} in \`shop\`. Outside: nobody.`,
  ));
