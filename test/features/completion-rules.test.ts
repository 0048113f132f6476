/** What is offered at the places of rules, peers and ports: text with a cursor in, the whole list of labels out. */

import { expect, test } from "vitest";
import { labelsAt } from "../harness/check-completion";
import { known } from "../harness/known-policies";

const head = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n";

const ingressRules =
  "from pods of this namespace, on one port · from all pods of namespaces, on one port · from anywhere, on one port";

const egressRules =
  "to pods of this namespace, on one port · to all pods of namespaces, on one port · to anywhere, on one port";

const peers =
  "pods of this namespace · all pods of namespaces · pods with a label in namespaces with a label · outside addresses with an exception";

const otherPeers = "pods with a label in namespaces with a label · outside addresses with an exception";

const ports = "one port · a range of ports";

test.each([
  ["  ingress: $0", `${ingressRules}`],
  ["  ingress:$0", `${ingressRules}`],
  ["  ingress:\n  $0", `podSelector · egress · policyTypes · ${ingressRules}`],
  ["  ingress:\n    $0", `${ingressRules}`],
  ["  ingress:\n  - $0", `from · ports · ${ingressRules}`],
  ["  ingress:\n  -$0", `from · ports · ${ingressRules}`],
  ["  ingress:\n  - f$0", `from · ports · ${ingressRules}`],
  ["  ingress:\n  - from: []\n    $0", "ports"],
  ["  ingress:\n  - from: []\n    po$0", "ports"],
  ["  ingress:\n  - from: []\n  $0", `podSelector · egress · policyTypes · ${ingressRules}`],
  ["  ingress:\n  - from: []\n  - $0", `from · ports · ${ingressRules}`],
  ["  ingress:\n    - from: []\n      $0", "ports"],
  ["  ingress:\n    - from: []\n    $0", `${ingressRules}`],
  ["  ingress:\n    - from: []\n  $0", "podSelector · egress · policyTypes"],
  ["  ingress:\n  - $0\n    ports: []", "from"],
  ["  ingress:\n  - $0\n  - ports: []", `from · ports · ${ingressRules}`],
  ["  ingress:\n  $0\n  - ports: []", `egress · ${ingressRules}`],
  ["  ingress: [$0]", `${ingressRules}`],
  ["  ingress: [{$0}]", "from · ports"],
  ["  ingress: [{ from: [], $0 }]", "ports"],
  ["  egress:\n  - $0", `to · ports · ${egressRules}`],
  ["  egress:\n  - to: []\n    $0", "ports"],
  ["  egress: [{ $0 }]", "to · ports"],
  ["  egress:\n  - from$0", `to · ports · ${egressRules}`],
])("rules: %j", (marked, labels) => {
  expect(labelsAt(head + marked, { beside: [known] })).toBe(labels);
});

test.each([
  ["  ingress:\n  - from: $0", `${peers}`],
  ["  ingress:\n  - from:\n    $0", `ports · ${peers}`],
  ["  ingress:\n  - from:\n    - $0", `podSelector · namespaceSelector · ipBlock · ${otherPeers}`],
  ["  ingress:\n  - from:\n    -$0", `podSelector · namespaceSelector · ipBlock · ${otherPeers}`],
  ["  ingress:\n    - from:\n        - $0", `podSelector · namespaceSelector · ipBlock · ${otherPeers}`],
  ["  ingress:\n    - from:\n        $0", `${peers}`],
  ["  ingress:\n  - from:\n    - pod$0", `podSelector · namespaceSelector · ipBlock · ${otherPeers}`],
  ["  ingress:\n  - from:\n    - podSelector: {}\n      $0", "namespaceSelector"],
  ["  ingress:\n  - from:\n    - podSelector: {}\n    $0", `ports · ${peers}`],
  [
    "  ingress:\n  - from:\n    - podSelector: {}\n    - $0",
    `podSelector · namespaceSelector · ipBlock · ${otherPeers}`,
  ],
  ["  ingress:\n  - from:\n    - ipBlock: { cidr: 10.0.0.0/8 }\n      $0", ""],
  ["  ingress:\n  - from:\n    - namespaceSelector: $0", "{} · matchLabels · matchExpressions"],
  [
    "  ingress:\n  - from:\n    - namespaceSelector:\n        matchLabels:\n          $0",
    "team · kubernetes.io/metadata.name",
  ],
  ["  ingress:\n  - from:\n    - namespaceSelector:\n        matchLabels:\n          team: $0", "blue"],
  [
    "  ingress:\n  - from:\n    - namespaceSelector:\n        matchLabels:\n          kubernetes.io/metadata.name: $0",
    "shop",
  ],
  ["  ingress:\n  - from:\n    - podSelector:\n        matchLabels:\n          $0", "app · tier"],
  ["  ingress:\n  - from:\n    - ipBlock:\n        $0", "cidr · except"],
  ["  ingress:\n  - from:\n    - ipBlock:\n        cidr: $0", "192.168.0.0/16"],
  ["  ingress:\n  - from:\n    - ipBlock:\n        cidr: 10.0.0.0/8\n        $0", "except"],
  ["  ingress:\n  - from: [$0]", `${peers}`],
  ["  ingress:\n  - from: [{ $0 }]", "podSelector · namespaceSelector · ipBlock"],
  ["  ingress: [{ from: [{ podSelector: {}, $0 }] }]", "namespaceSelector"],
  ["  egress:\n  - to:\n    - $0", `podSelector · namespaceSelector · ipBlock · ${otherPeers}`],
  ["  egress:\n  - to: [{ namespaceSelector: { matchLabels: { $0 } } }]", "team · kubernetes.io/metadata.name"],
])("peers: %j", (marked, labels) => {
  expect(labelsAt(head + marked, { beside: [known] })).toBe(labels);
});

test.each([
  ["  ingress:\n  - ports: $0", `${ports}`],
  ["  ingress:\n  - ports:\n    $0", `from · ${ports}`],
  ["  ingress:\n  - ports:\n    - $0", `protocol · port · ${ports}`],
  ["  ingress:\n  - ports:\n    - port: $0", "5432 · dns"],
  ["  ingress:\n  - ports:\n    - port: 5$0", "5432 · dns"],
  ["  ingress:\n  - ports:\n    - protocol: UDP\n      port: $0", "dns"],
  ["  ingress:\n  - ports:\n    - protocol: $0", "TCP · UDP · SCTP"],
  ["  ingress:\n  - ports:\n    - protocol: T$0CP", "TCP · UDP · SCTP"],
  ["  ingress:\n  - ports:\n    - port: 80\n      $0", "protocol · endPort"],
  ["  ingress:\n  - ports:\n    - port: http\n      $0", "protocol"],
  ["  ingress:\n  - ports:\n    - port: 80\n      endPort: $0", ""],
  ["  ingress:\n  - ports:\n    - port: $0\n      endPort: 9000", "5432"],
  ["  ingress:\n  - ports: [{ $0 }]", "protocol · port"],
  ["  ingress:\n  - ports: [{ protocol: $0 }]", "TCP · UDP · SCTP"],
  ["  ingress:\n  - ports: [{ port: 80, protocol: $0", "TCP · UDP · SCTP"],
  ["  ingress:\n  - ports: [$0]", `${ports}`],
  ["  egress:\n  - ports:\n    - $0", `protocol · port · ${ports}`],
])("ports: %j", (marked, labels) => {
  expect(labelsAt(head + marked, { beside: [known] })).toBe(labels);
});

test.each([
  ["  podSelector: {\n  $0", "ingress · egress · policyTypes"],
  ["  podSelector: {}\n  ingress:\n  - fro\n  $0", `egress · policyTypes · ${ingressRules}`],
  ["  podSelector\n  $0", ""],
  ["  podSelector: {}\n  $0\n  ingress\n", "egress · policyTypes"],
  ["  podSelector: {}\n  ingress:\n  - $0\n  egress: [", `from · ports · ${ingressRules}`],
  ['  podSelector: "\n  $0', ""],
  ["  podSelector: {}\n  ingress: |\n    $0", ""],
  ["  podSelector: {}\n\t$0", ""],
  ["  podSelector: a b $0", ""],
  ["  podSelector: {}\n  podS$0\n  ingress: }", "egress · policyTypes"],
  ["  podSelector: *unknown\n  $0", "ingress · egress · policyTypes"],
])("broken documents: %j", (marked, labels) => {
  expect(labelsAt(head + marked, { beside: [known] })).toBe(labels);
});
