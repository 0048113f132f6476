/** What is offered in the policies of a cluster's administrators: text with a cursor in, the whole list of labels out. */

import { expect, test } from "vitest";
import { chosenAt, labelsAt } from "../harness/check-completion";
import { known } from "../harness/known-policies";

const group = "policy.networking.k8s.io";
const admin = `apiVersion: ${group}/v1alpha1\nkind: AdminNetworkPolicy\nmetadata:\n  name: web\n`;
const baseline = `apiVersion: ${group}/v1alpha1\nkind: BaselineAdminNetworkPolicy\n`;
const cluster = `apiVersion: ${group}/v1alpha2\nkind: ClusterNetworkPolicy\nmetadata:\n  name: web\n`;

test.each([
  ["apiVersion: pol$0", `${group}/v1alpha1 · ${group}/v1alpha2`],
  ["kind: A$0", "AdminNetworkPolicy"],
  ["kind: b$0\n", "BaselineAdminNetworkPolicy"],
  ["kind: ClusterNet$0\n", "ClusterNetworkPolicy"],
  [`apiVersion: ${group}/v1alpha1\nkind: $0`, "AdminNetworkPolicy · BaselineAdminNetworkPolicy"],
  [`apiVersion: ${group}/v1alpha1\nkind: Base$0`, "BaselineAdminNetworkPolicy"],
  [`apiVersion: ${group}/v1alpha2\nkind: $0`, "ClusterNetworkPolicy"],
  ["apiVersion: $0\nkind: ClusterNetworkPolicy\n", `${group}/v1alpha2`],
  [`apiVersion: ${group}/v1alpha1\n$0`, "kind"],
  [`apiVersion: ${group}/v1alpha1\nmetadata:\n  $0`, ""],
  ["apiVersion: crd.antrea.io/v1beta1\nkind: ClusterNetworkPolicy\nspec:\n  $0", ""],
  [`${admin}$0`, "spec"],
  [`${baseline}$0`, "metadata · spec"],
])("the head of a document: %j", (marked, labels) => {
  expect(labelsAt(marked, { beside: [known] })).toBe(labels);
});

const twoPeers = "namespaces · pods";
const allPeers = "namespaces · pods · nodes · networks";
const requirements = "key · operator · values · a label with one of some values · a label, whatever its value";

test.each([
  [`${admin}spec:\n  $0`, "priority · subject · ingress · egress"],
  [`${baseline}spec:\n  $0`, "subject · ingress · egress"],
  [`${cluster}spec:\n  $0`, "tier · priority · subject · ingress · egress"],
  [`${cluster}spec:\n  tier: $0`, "Admin · Baseline"],
  [`${baseline}metadata:\n  $0`, "name · labels · annotations · ownerReferences · finalizers"],
  [`${baseline}metadata:\n  name: $0`, "default"],
  [`${admin}spec:\n  subject:\n    $0`, twoPeers],
  [`${admin}spec:\n  subject:\n    po$0: {}`, twoPeers],
  [`${admin}spec:\n  subject:\n    pods: {}\n    $0`, ""],
  [`${admin}spec:\n  subject:\n    namespaces: $0`, "{} · matchLabels · matchExpressions"],
  [`${admin}spec:\n  subject:\n    namespaces:\n      matchLabels:\n        $0`, "team · kubernetes.io/metadata.name"],
  [`${admin}spec:\n  subject:\n    pods:\n      podSelector:\n        matchLabels:\n          app: $0`, "db · web"],
  [`${admin}spec:\n  subject:\n    namespaces:\n      matchExpressions:\n      - $0`, requirements],
  [
    `${admin}spec:\n  subject:\n    namespaces:\n      matchExpressions:\n      - operator: $0`,
    "In · NotIn · Exists · DoesNotExist",
  ],
  [`${cluster}spec:\n  subject:\n    pods:\n      $0`, "namespaceSelector · podSelector"],
])("spec and subject: %j", (marked, labels) => {
  expect(labelsAt(marked, { beside: [known] })).toBe(labels);
});

test.each([
  [
    `${admin}spec:\n  ingress:\n  - $0`,
    "name · action · from · ports · allow from all pods of namespaces, on one port · deny from all pods of namespaces · pass from all pods of namespaces",
  ],
  [`${baseline}spec:\n  egress: $0`, "allow to all pods of namespaces, on one port · deny to all pods of namespaces"],
  [
    `${cluster}spec:\n  egress: $0`,
    "accept to all pods of namespaces, on one port · deny to all pods of namespaces · pass to all pods of namespaces",
  ],
  [`${admin}spec:\n  ingress:\n  - action: $0`, "Allow · Deny · Pass"],
  [`${baseline}spec:\n  ingress:\n  - action: $0`, "Allow · Deny"],
  [`${cluster}spec:\n  ingress:\n  - action: $0`, "Accept · Deny · Pass"],
  [`${admin}spec:\n  ingress:\n  - from:\n    - $0`, twoPeers],
  [`${admin}spec:\n  egress:\n  - to:\n    - $0`, `${allPeers} · domainNames`],
  [`${baseline}spec:\n  egress:\n  - to:\n    - $0`, allPeers],
  [`${admin}spec:\n  egress:\n  - to:\n    - nodes: {}\n      $0`, ""],
  [`${admin}spec:\n  egress:\n  - to:\n    - networks: [$0]`, "192.168.0.0/16"],
  [`${admin}spec:\n  egress:\n  - ports:\n    - $0`, "portNumber · portRange · namedPort"],
  [`${admin}spec:\n  egress:\n  - ports:\n    - portNumber:\n        protocol: $0`, "TCP · UDP · SCTP"],
  [`${admin}spec:\n  egress:\n  - ports:\n    - portNumber:\n        port: $0`, "5432"],
  [`${admin}spec:\n  egress:\n  - ports:\n    - namedPort: $0`, "dns"],
  [
    `${cluster}spec:\n  egress:\n  - protocols: $0`,
    "one TCP port · a range of TCP ports · one UDP port · a port by its name",
  ],
  [`${cluster}spec:\n  egress:\n  - protocols:\n    - tcp:\n        destinationPort:\n          $0`, "number · range"],
  [`${cluster}spec:\n  egress:\n  - protocols:\n    - tcp: {destinationPort: {number: $0}}`, "5432"],
  [`${cluster}spec:\n  egress:\n  - protocols:\n    - udp: {destinationPort: {number: $0}}`, ""],
])("rules: %j", (marked, labels) => {
  expect(labelsAt(marked, { beside: [known] })).toBe(labels);
});

test.each([
  [
    `${cluster}$0`,
    "spec",
    `${cluster}spec:
  tier: \${1|Admin,Baseline|}
  priority: \${2:10}
  subject:
    namespaces:
      matchLabels:
        \${3|team,kubernetes.io/metadata.name|}: \${4:blue}`,
  ],
  [`${baseline}$0`, "metadata", `${baseline}metadata:\n  name: default`],
  [
    `apiVersion: ${group}/v1alpha1\n$0`,
    "kind",
    `apiVersion: ${group}/v1alpha1\nkind: \${1|AdminNetworkPolicy,BaselineAdminNetworkPolicy|}`,
  ],
  [
    `${admin}spec:\n  ingress:\n  - $0`,
    "allow from all pods of namespaces, on one port",
    `${admin}spec:
  ingress:
  - action: Allow
    from:
    - namespaces:
        matchLabels:
          \${1|team,kubernetes.io/metadata.name|}: \${2:blue}
    ports:
    - portNumber:
        protocol: \${3|TCP,UDP,SCTP|}
        port: \${4:5432}`,
  ],
  [`${admin}spec:\n  $0`, "egress", `${admin}spec:\n  egress:\n  - action: \${1|Allow,Deny,Pass|}\n    to:\n    - $0`],
  [
    `${cluster}spec:\n  egress:\n  - protocols:\n    - $0`,
    "tcp",
    `${cluster}spec:\n  egress:\n  - protocols:\n    - tcp:\n        destinationPort:\n          number: \${1:5432}`,
  ],
  [
    `${admin}spec:\n  egress:\n  - to:\n    - $0`,
    "nodes",
    `${admin}spec:\n  egress:\n  - to:\n    - nodes:\n        matchLabels:\n          \${1:kubernetes.io/os}: \${2:linux}`,
  ],
])("%j with %s chosen", (marked, label, expected) => {
  expect(chosenAt(marked, label, { beside: [known] })).toBe(expected);
});
