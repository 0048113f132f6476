/** The recipes that people begin with, and whom each admits: every row of every table. */

import { test } from "vitest";
import { checkReach } from "../harness/check-connectivity";
import { deployment, file, namespace, policiesOf } from "../harness/manifests";

// Two tiers of a shop, and a monitor in a labelled namespace. A guest's namespace has no manifest.
const cluster = file(
  "/cluster.yaml",
  namespace("shop", "{purpose: production}"),
  namespace("ops", "{team: operations, purpose: production}"),
  deployment("web", "{app: shop, role: web}"),
  deployment("api", "{app: shop, role: api}", {
    ports: "[{name: metrics, containerPort: 5000}, {containerPort: 8000}]",
  }),
  deployment("monitor", "{type: monitoring}", { namespace: "ops" }),
  deployment("guest", "{}", { namespace: "guest" }),
);

/** Policies of the namespace `shop` by their specs. */
function check(specs: readonly string[], reach: string): void {
  checkReach(`${cluster}${file("/policies.yaml", ...policiesOf("shop", specs))}`, reach);
}

const recipes: Readonly<Record<string, readonly [specs: readonly string[], reach: string]>> = {
  "nobody may reach an application": [
    ["{podSelector: {matchLabels: {role: api}}, ingress: []}"],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/web: world All, guest/guest All, ops/monitor All, shop/api All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "only its own application's pods may reach the API": [
    ["{podSelector: {matchLabels: {role: api}}, ingress: [{from: [{podSelector: {matchLabels: {app: shop}}}]}]}"],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/api: shop/web All
    shop/web: world All, guest/guest All, ops/monitor All, shop/api All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "everybody may reach an application, whatever else isolates it": [
    ["{podSelector: {}}", "{podSelector: {matchLabels: {role: web}}, ingress: [{}]}"],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/web: world All, guest/guest All, ops/monitor All, shop/api All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "nobody may reach a namespace": [
    ["{podSelector: {}, policyTypes: [Ingress]}"],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "nobody from other namespaces may": [
    ["{podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}"],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/api: shop/web All
    shop/web: shop/api All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "all namespaces may, the world may not": [
    ["{podSelector: {matchLabels: {role: web}}, ingress: [{from: [{namespaceSelector: {}}]}]}"],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/api: world All, guest/guest All, ops/monitor All, shop/web All
    shop/web: guest/guest All, ops/monitor All, shop/api All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "the namespaces with a label may": [
    [
      "{podSelector: {matchLabels: {role: web}}, ingress: [{from: [{namespaceSelector: {matchLabels: {purpose: production}}}]}]}",
    ],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/api: world All, guest/guest All, ops/monitor All, shop/web All
    shop/web: ops/monitor All, shop/api All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "a namespace may by its name, several by theirs": [
    [
      "{podSelector: {matchLabels: {role: web}}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: guest}}}]}]}",
      "{podSelector: {matchLabels: {role: api}}, ingress: [{from: [{namespaceSelector: {matchExpressions: [{key: kubernetes.io/metadata.name, operator: In, values: [guest, ops]}]}}]}]}",
    ],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/api: guest/guest All, ops/monitor All
    shop/web: guest/guest All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "some pods of another namespace may": [
    [
      "{podSelector: {matchLabels: {role: web}}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: operations}}, podSelector: {matchLabels: {type: monitoring}}}]}]}",
    ],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/api: world All, guest/guest All, ops/monitor All, shop/web All
    shop/web: ops/monitor All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "the world may, nobody of the cluster": [
    ["{podSelector: {matchLabels: {role: web}}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}"],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/api: world All, guest/guest All, ops/monitor All, shop/web All
    shop/web: world All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "on one port, by its name or its number": [
    [
      "{podSelector: {matchLabels: {role: api}}, ingress: [{ports: [{port: metrics}], from: [{podSelector: {matchLabels: {role: web}}}]}, {ports: [{port: 8000}], from: [{namespaceSelector: {}}]}]}",
    ],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/api: guest/guest TCP 8000, ops/monitor TCP 8000, shop/web TCP 5000,8000
    shop/web: world All, guest/guest All, ops/monitor All, shop/api All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "on a range of ports, and by SCTP": [
    [
      "{podSelector: {matchLabels: {role: api}}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}], ports: [{port: 32000, endPort: 32768}, {protocol: SCTP, port: 7777}]}]}",
    ],
    `
    10.0.0.0-10.0.0.255: shop/api SCTP 7777,TCP 32000-32768
    guest/guest: world All, ops/monitor All, shop/web All
    ops/monitor: world All, guest/guest All, shop/web All
    shop/api: world All, guest/guest All, ops/monitor All, shop/web All
    shop/web: world All, guest/guest All, ops/monitor All
    world: guest/guest All, ops/monitor All, shop/web All
    `,
  ],
  "an application may open nothing": [
    ["{podSelector: {matchLabels: {role: web}}, policyTypes: [Egress], egress: []}"],
    `
    guest/guest: world All, ops/monitor All, shop/api All
    ops/monitor: world All, guest/guest All, shop/api All
    shop/api: world All, guest/guest All, ops/monitor All
    shop/web: world All, guest/guest All, ops/monitor All, shop/api All
    world: guest/guest All, ops/monitor All, shop/api All
    `,
  ],
  "a namespace may open nothing, and be reached by nobody": [
    ["{podSelector: {}, policyTypes: [Ingress, Egress]}"],
    `
    guest/guest: world All, ops/monitor All
    ops/monitor: world All, guest/guest All
    world: guest/guest All, ops/monitor All
    `,
  ],
  "a namespace may open everything, whatever else isolates it": [
    ["{podSelector: {}, policyTypes: [Egress]}", "{podSelector: {}, policyTypes: [Egress], egress: [{}]}"],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/api: world All, guest/guest All, ops/monitor All, shop/web All
    shop/web: world All, guest/guest All, ops/monitor All, shop/api All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web All
    `,
  ],
  "an application may reach the cluster, and of the world only DNS": [
    [
      "{podSelector: {matchLabels: {role: web}}, policyTypes: [Egress], egress: [{to: [{namespaceSelector: {}}]}, {ports: [{port: 53}, {port: 53, protocol: UDP}]}]}",
    ],
    `
    guest/guest: world All, ops/monitor All, shop/api All, shop/web All
    ops/monitor: world All, guest/guest All, shop/api All, shop/web All
    shop/api: world All, guest/guest All, ops/monitor All, shop/web All
    shop/web: world All, guest/guest All, ops/monitor All, shop/api All
    world: guest/guest All, ops/monitor All, shop/api All, shop/web TCP 53,UDP 53
    `,
  ],
};

test.each(Object.entries(recipes))("%s", (_, [specs, reach]) => check(specs, reach));
