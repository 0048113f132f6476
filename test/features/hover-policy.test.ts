/** Hovers that tell a whole policy: its name, its kind, its spec, its directions. */

import { expect, test } from "vitest";
import { checkHover, checkSpecHover, hoverAt } from "../harness/check-hover";

test("the name tells the whole policy, then the field's documentation", () => {
  const found = hoverAt(`apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: acc$0ounts-allow
  namespace: accounts
spec:
  podSelector:
    matchLabels:
      app: Srv1
      tier: backend
  ingress:
  - from:
    - namespaceSelector:
        matchLabels:
          usage: finance
    ports:
    - protocol: TCP
      port: 3111
`);
  expect(found).toEqual({
    answer: [
      "Isolates pods labelled `app=Srv1`, `tier=backend` in namespace `accounts` for ingress.",
      "They accept TCP 3111 from every pod of namespaces labelled `usage=finance`.",
      "Egress is not restricted by this policy.",
    ].join(" "),
    documentation: [
      "The policy's name, unique among the policies of its namespace.",
      "It is a DNS subdomain: lower case letters, digits, `-` and `.`, at most 253 characters.\n\n[Kubernetes documentation](https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names)",
    ].join(" "),
    span: { start: 71, end: 85 },
  });
});

const small = `
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: quiet
    namespace: shop
    labels:
      team: a
  spec:
    podSelector: {}
`;
const quiet =
  "Isolates every pod in namespace `shop` for ingress. Nothing may enter, unless another policy admits it. Egress is not restricted by this policy.";

test.each<[string, string, string, string]>([
  ["the key of the first line", "apiVersion", quiet, "apiVersion"],
  ["the apiVersion", "networking.k8s.io/v1", quiet, "apiVersion"],
  ["the kind", "NetworkPolicy", quiet, "kind"],
  ["the metadata", "metadata", quiet, "metadata"],
  [
    "the namespace",
    "shop",
    "The policy lives in namespace `shop` and selects pods of `shop` only. A peer with a `podSelector` alone means pods of `shop`, too.",
    "metadata.namespace",
  ],
  ["labels of the policy", "labels", "", "metadata.labels"],
  [
    "a label of the policy",
    "team",
    "A label of the policy itself: it plays no part in which pods the policy selects.",
    "metadata.labels",
  ],
  [
    "the spec, with what an absent policyTypes means",
    "spec",
    `${quiet} Left out or empty, \`policyTypes\` means \`Ingress\` and not \`Egress\`, because there is no egress rule.`,
    "spec",
  ],
])("at %s", (_, word, answer, place) => checkHover(small.replace(word, `${word}$0`), answer, place));

test("the marker that begins a document stands for it", () => {
  checkHover(`-$0--${small.replaceAll("\n  ", "\n")}`, quiet, "");
});

test.each<[string, string, string]>([
  [
    "one rule in each direction",
    `
    podSelector: { matchLabels: { app: web } }
    policyTypes: [Ingress, Egress]
    ingress:
    - ports: [{ port: 80 }]
    egress:
    - to: [{ podSelector: { matchLabels: { app: db } } }]
    `,
    "Isolates pods labelled `app=web` in the namespace the policy is applied to, for ingress and egress. They accept TCP 80 from any source. They may send all traffic to pods labelled `app=db` in the policy's own namespace.",
  ],
  [
    "several rules, as a list",
    `
    podSelector: { matchExpressions: [{ key: app, operator: In, values: [web, shop] }] }
    ingress:
    - ports: [{ port: 53, protocol: TCP }, { port: 53, protocol: UDP }]
    - from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } } }]
    `,
    "Isolates pods whose label `app` is `web` or `shop`, in the namespace the policy is applied to, for ingress.\n\nThey accept:\n\n- TCP 53 and UDP 53 from any source\n- all traffic from every pod of namespace `kube-system`\n\nEgress is not restricted by this policy.",
  ],
  [
    "everything is admitted",
    "podSelector: {}\ningress: [{}]",
    "Isolates every pod in the namespace the policy is applied to, for ingress. They accept all traffic from any source. Egress is not restricted by this policy.",
  ],
  [
    "nothing may leave, nor is ingress restricted",
    "podSelector: {}\npolicyTypes: [Egress]",
    "Isolates every pod in the namespace the policy is applied to, for egress. Ingress is not restricted by this policy. Nothing may leave, DNS look-ups included, unless another policy admits it.",
  ],
  [
    "rules of a direction that policyTypes leaves out",
    "podSelector: {}\npolicyTypes: [Ingress]\negress: [{}, { to: [] }]",
    "Isolates every pod in the namespace the policy is applied to, for ingress. Nothing may enter, unless another policy admits it. Egress is not restricted by this policy. `policyTypes` leaves `Egress` out, so its egress rules are ignored.",
  ],
  [
    "egress: [] without policyTypes isolates ingress only",
    "podSelector: {}\negress: []",
    "Isolates every pod in the namespace the policy is applied to, for ingress. Nothing may enter, unless another policy admits it. Egress is not restricted by this policy.",
  ],
  [
    "long lists are shortened",
    `
    podSelector: {}
    ingress:
    - ports: [{port: 1}, {port: 2}, {port: 3}, {port: 4}, {port: 5}, {port: 6}, {port: 7}, {port: 8}]
    `,
    "Isolates every pod in the namespace the policy is applied to, for ingress. They accept TCP 1, TCP 2, TCP 3, TCP 4, TCP 5 and 3 more from any source. Egress is not restricted by this policy.",
  ],
])("the whole policy: %s", (_, spec, answer) => {
  checkHover(policyOf(spec), answer, "metadata.name");
});

test.each<[string, string, string, string]>([
  [
    "ingress with one rule",
    "ing$0ress:\n- from: [{ podSelector: {} }]",
    "The selected pods accept all traffic from every pod in the policy's own namespace.",
    "spec.ingress",
  ],
  ["an empty ingress", "ingress: [$0]", "Nothing may enter, unless another policy admits it.", "spec.ingress"],
  ["a null ingress", "ingress:$0", "Nothing may enter, unless another policy admits it.", "spec.ingress"],
  [
    "egress without policyTypes",
    "egress$0:\n- ports: [{ port: 443 }]",
    "The selected pods may send TCP 443 to any destination. `policyTypes` is left out: it is the egress rules that isolate the pods for egress.",
    "spec.egress",
  ],
  ["an empty egress without policyTypes", "egress$0: []", "Egress is not restricted by this policy.", "spec.egress"],
  [
    "an empty egress that isolates",
    "egress$0: []\npolicyTypes: [Egress]",
    "Nothing may leave, DNS look-ups included, unless another policy admits it.",
    "spec.egress",
  ],
  [
    "an ignored egress",
    "egress$0: [{}]\npolicyTypes: [Ingress]",
    "Egress is not restricted by this policy. `policyTypes` leaves `Egress` out, so its egress rule is ignored.",
    "spec.egress",
  ],
  [
    "policyTypes with both directions",
    "policyTypes$0: [Ingress, Egress]",
    "Isolates the selected pods for ingress and egress: only what some policy admits gets through.",
    "spec.policyTypes",
  ],
  [
    "policyTypes with Ingress alone, and egress rules",
    "policyTypes$0: [Ingress]\negress: [{}]",
    "Isolates the selected pods for ingress: only what some policy admits gets through. Egress is not restricted by this policy. `policyTypes` leaves `Egress` out, so its egress rule is ignored.",
    "spec.policyTypes",
  ],
  [
    "empty policyTypes beside an egress rule",
    "policyTypes: [$0]\negress: [{}]",
    "Left out or empty, `policyTypes` means `Ingress` and `Egress`, because there are egress rules.",
    "spec.policyTypes",
  ],
  [
    "the item Ingress",
    "policyTypes:\n- Ing$0ress",
    "Isolates the selected pods for ingress. Nothing may enter, unless another policy admits it.",
    "spec.policyTypes.[]",
  ],
  [
    "the dash before Egress",
    "policyTypes:\n- Ingress\n$0- Egress\negress:\n- to: [{ ipBlock: { cidr: 0.0.0.0/0 } }]",
    "Isolates the selected pods for egress. They may send all traffic to all IPv4 addresses (`0.0.0.0/0`).",
    "spec.policyTypes.[]",
  ],
])("a direction: %s", (_, spec, answer, place) => checkSpecHover(spec, answer, place));

function policyOf(spec: string): string {
  const lines = spec.replace(/^\n/, "").trimEnd().split("\n");
  const margin = /^ */.exec(lines[0] ?? "")?.[0].length ?? 0;
  const head = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name$0: web\nspec:\n";
  return head + lines.map((line) => `  ${line.slice(margin)}\n`).join("");
}
