/** Recipes in which both directions count, and the cluster's DNS, without which no other connection begins: every row of every table. */

import { test } from "vitest";
import { checkReach } from "../harness/check-connectivity";
import { deployment, file, namespace, policiesOf } from "../harness/manifests";

// Three tiers of a shop, what answers questions for names, and a stranger.
const cluster = file(
  "/cluster.yaml",
  namespace("shop", "{}"),
  namespace("kube-system", "{}"),
  namespace("yard", "{}"),
  deployment("web", "{tier: web}", { ports: "[{containerPort: 8443}]" }),
  deployment("api", "{tier: api, team: blue}", { ports: "[{name: http, containerPort: 8080}]" }),
  deployment("db", "{tier: db, team: blue}", { ports: "[{name: sql, containerPort: 5432}]" }),
  deployment("coredns", "{k8s-app: kube-dns}", { namespace: "kube-system" }),
  deployment("stranger", "{tier: web}", { namespace: "yard" }),
);

/** Policies of the namespace `shop` by their specs. */
function check(specs: readonly string[], reach: string): void {
  checkReach(`${cluster}${file("/policies.yaml", ...policiesOf("shop", specs))}`, reach);
}

const nothing = "{podSelector: {}, policyTypes: [Ingress, Egress]}";
const dnsPods =
  "{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}, podSelector: {matchLabels: {k8s-app: kube-dns}}}";
const dnsPorts = "[{protocol: UDP, port: 53}, {protocol: TCP, port: 53}]";
const names = `{podSelector: {}, policyTypes: [Egress], egress: [{to: [${dnsPods}], ports: ${dnsPorts}}]}`;
const tier = (name: string) => `{podSelector: {matchLabels: {tier: ${name}}}}`;
const from = (to: string, source: string, port: string) =>
  `{podSelector: {matchLabels: {tier: ${to}}}, policyTypes: [Ingress], ingress: [{from: [${tier(source)}], ports: [{port: ${port}}]}]}`;
const towards = (source: string, to: string, port: string) =>
  `{podSelector: {matchLabels: {tier: ${source}}}, policyTypes: [Egress], egress: [{to: [${tier(to)}], ports: [{port: ${port}}]}]}`;

const recipes: Readonly<Record<string, readonly [specs: readonly string[], reach: string]>> = {
  "nobody may open anything but questions for names": [
    [nothing, names],
    `
    kube-system/coredns: world All, shop/api TCP 53,UDP 53, shop/db TCP 53,UDP 53, shop/web TCP 53,UDP 53, yard/stranger All
    world: kube-system/coredns All, yard/stranger All
    yard/stranger: world All, kube-system/coredns All
    `,
  ],
  "questions for names may go to anybody, on their port": [
    [nothing, `{podSelector: {}, policyTypes: [Egress], egress: [{ports: ${dnsPorts}}]}`],
    `
    kube-system/coredns: world All, shop/api TCP 53,UDP 53, shop/db TCP 53,UDP 53, shop/web TCP 53,UDP 53, yard/stranger All
    world: kube-system/coredns All, shop/api TCP 53,UDP 53, shop/db TCP 53,UDP 53, shop/web TCP 53,UDP 53, yard/stranger All
    yard/stranger: world All, kube-system/coredns All, shop/api TCP 53,UDP 53, shop/db TCP 53,UDP 53, shop/web TCP 53,UDP 53
    `,
  ],
  "each tier calls the next one: both sides say so": [
    [
      nothing,
      names,
      towards("web", "api", "8080"),
      from("api", "web", "8080"),
      towards("api", "db", "5432"),
      from("db", "api", "5432"),
    ],
    `
    kube-system/coredns: world All, shop/api TCP 53,UDP 53, shop/db TCP 53,UDP 53, shop/web TCP 53,UDP 53, yard/stranger All
    shop/api: shop/web TCP 8080
    shop/db: shop/api TCP 5432
    world: kube-system/coredns All, yard/stranger All
    yard/stranger: world All, kube-system/coredns All
    `,
  ],
  "what one side alone allows is not open": [
    [nothing, names, towards("web", "api", "8080"), from("db", "api", "5432")],
    `
    kube-system/coredns: world All, shop/api TCP 53,UDP 53, shop/db TCP 53,UDP 53, shop/web TCP 53,UDP 53, yard/stranger All
    world: kube-system/coredns All, yard/stranger All
    yard/stranger: world All, kube-system/coredns All
    `,
  ],
  "of what each side allows that is open which both do": [
    [
      nothing,
      "{podSelector: {matchLabels: {tier: web}}, policyTypes: [Egress], egress: [{to: [{podSelector: {matchLabels: {team: blue}}}], ports: [{port: 8000, endPort: 8080}, {port: sql}]}]}",
      "{podSelector: {matchLabels: {tier: api}}, ingress: [{from: [{podSelector: {}}], ports: [{port: http}, {port: 8000, endPort: 8009}]}]}",
      "{podSelector: {matchLabels: {tier: db}}, ingress: [{from: [{podSelector: {}}], ports: [{port: 5000, endPort: 6000}]}]}",
    ],
    `
    kube-system/coredns: world All, yard/stranger All
    shop/api: shop/web TCP 8000-8009,8080
    shop/db: shop/web TCP 5432
    world: kube-system/coredns All, yard/stranger All
    yard/stranger: world All, kube-system/coredns All
    `,
  ],
  "a side that nothing isolates allows everything": [
    [from("db", "api", "5432"), towards("web", "api", "8080")],
    `
    kube-system/coredns: world All, shop/api All, shop/db All, yard/stranger All
    shop/api: world All, kube-system/coredns All, shop/db All, shop/web TCP 8080, yard/stranger All
    shop/db: shop/api TCP 5432
    shop/web: world All, kube-system/coredns All, shop/api All, shop/db All, yard/stranger All
    world: kube-system/coredns All, shop/api All, shop/db All, yard/stranger All
    yard/stranger: world All, kube-system/coredns All, shop/api All, shop/db All
    `,
  ],
  "any of several selectors": [
    [
      nothing,
      "{podSelector: {}, policyTypes: [Egress], egress: [{}]}",
      "{podSelector: {matchLabels: {tier: db}}, ingress: [{from: [{podSelector: {matchLabels: {tier: api, team: blue}}}, {podSelector: {matchLabels: {tier: web, team: red}}}, {namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: yard}}, podSelector: {matchLabels: {tier: web}}}], ports: [{port: sql}]}]}",
    ],
    `
    kube-system/coredns: world All, shop/api All, shop/db All, shop/web All, yard/stranger All
    shop/db: shop/api TCP 5432, yard/stranger TCP 5432
    world: kube-system/coredns All, shop/api All, shop/db All, shop/web All, yard/stranger All
    yard/stranger: world All, kube-system/coredns All, shop/api All, shop/db All, shop/web All
    `,
  ],
  "the cluster may be reached, and nothing outside": [
    ["{podSelector: {}, policyTypes: [Egress], egress: [{to: [{namespaceSelector: {}}]}]}"],
    `
    kube-system/coredns: world All, shop/api All, shop/db All, shop/web All, yard/stranger All
    shop/api: world All, kube-system/coredns All, shop/db All, shop/web All, yard/stranger All
    shop/db: world All, kube-system/coredns All, shop/api All, shop/web All, yard/stranger All
    shop/web: world All, kube-system/coredns All, shop/api All, shop/db All, yard/stranger All
    world: kube-system/coredns All, yard/stranger All
    yard/stranger: world All, kube-system/coredns All, shop/api All, shop/db All, shop/web All
    `,
  ],
  "the world may come in at the edge, and goes out by nobody": [
    [
      nothing,
      "{podSelector: {matchLabels: {tier: web}}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}, {ipBlock: {cidr: '::/0'}}], ports: [{port: 8443}]}]}",
    ],
    `
    ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff: kube-system/coredns All, yard/stranger All
    kube-system/coredns: world All, ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff All, yard/stranger All
    shop/web: world TCP 8443, ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff TCP 8443
    world: kube-system/coredns All, yard/stranger All
    yard/stranger: world All, ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff All, kube-system/coredns All
    `,
  ],
};

test.each(Object.entries(recipes))("%s", (_, [specs, reach]) => check(specs, reach));
