/** What is offered at the places of documents, wherever they stand: text with a cursor in, the whole list of labels out. */

import { expect, test } from "vitest";
import { labelsAt } from "../harness/check-completion";
import { known } from "../harness/known-policies";

const kind = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n";

const ingressRules =
  "from pods of this namespace, on one port · from all pods of namespaces, on one port · from anywhere, on one port";

test.each([
  ["$0", ""],
  ["k$0", ""],
  ["# $0\n", ""],
  ["kind: Pod\n$0", ""],
  ["apiVersion: v1\nkind: Service\nspec:\n  $0", ""],
  ["apiVersion: networking.k8s.io/v1\nkind: Ingress\n$0", ""],
  ["apiVersion: networking.k8s.io/v1\nkind: Ingr$0ess\n", ""],
  ["apiVersion: crd.projectcalico.org/v1\nkind: NetworkPolicy\nspec:\n  $0", ""],
  ["apiVersion: networking.k8s.io/v1\n$0", "kind"],
  ["apiVersion: networking.k8s.io/v1\nki$0", "kind"],
  ["apiVersion: networking.k8s.io/v1\nkind:$0", "NetworkPolicy"],
  ["apiVersion: networking.k8s.io/v1\nkind: $0", "NetworkPolicy"],
  ["apiVersion: networking.k8s.io/v1\nkind: Net$0\nmetadata:\n  name: a\n", "NetworkPolicy"],
  ["apiVersion: networking.k8s.io/v1\nkind: Network$0Policy\n", "NetworkPolicy"],
  ['apiVersion: networking.k8s.io/v1\nkind: "$0"\n', "NetworkPolicy"],
  ["kind: Net$0", "NetworkPolicy"],
  ["kind: n$0\nmetadata:\n  name: a\n", "NetworkPolicy"],
  ["kind: $0", ""],
  ["kind: Ne$0\napiVersion: v1\n", ""],
  ["apiVersion: net$0", "networking.k8s.io/v1"],
  ["apiVersion: 'net$0'\n", "networking.k8s.io/v1"],
  ["apiVersion: $0", ""],
  ["apiVersion: net$0\nkind: Ingress\n", ""],
  ["spec:\n  kind: Net$0", ""],
  ["apiVersion: Net$0", "networking.k8s.io/v1"],
  ["kind: Network$0Policy\n", "NetworkPolicy"],
  ["apiVersion: v$0\n", ""],
  ["apiVersion: $0\nkind: NetworkPolicy\n", "networking.k8s.io/v1"],
  ["apiVersion: net$0\nkind: NetworkPolicy\n", "networking.k8s.io/v1"],
  ["apiVersion: cilium.io/v2$0\nkind: NetworkPolicy\n", ""],
  ["$0\nkind: NetworkPolicy\n", "apiVersion · metadata · spec"],
  [`${kind}$0`, "metadata · spec"],
  [`${kind}  $0`, ""],
  [`${kind}sp$0\nmetadata:\n  name: a\n`, "spec"],
  [`${kind}# a $0\n`, ""],
  ["---$0\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n", ""],
  [`${kind}$0---\nkind: Pod\n`, ""],
  [`${kind}$0\n---\nkind: Pod\n`, "metadata · spec"],
  [`${kind}---\nkind: Pod\n$0`, ""],
  ["kind: Pod\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n$0", "metadata · spec"],
])("the head of a document: %j", (marked, labels) => {
  expect(labelsAt(marked, { beside: [known] })).toBe(labels);
});

test.each([
  [`${kind}metadata:\n  $0`, "name · generateName · namespace · labels · annotations · ownerReferences · finalizers"],
  [
    `${kind}metadata:\n  name: web\n  $0\nspec: {}\n`,
    "namespace · labels · annotations · ownerReferences · finalizers",
  ],
  [
    `${kind}metadata:\n  n$0\n`,
    "name · generateName · namespace · labels · annotations · ownerReferences · finalizers",
  ],
  [`${kind}metadata:\n  name: $0\n`, ""],
  [`${kind}metadata:\n  name: web\n  namespace: $0\n`, "shop"],
  [`${kind}metadata:\n  namespace: sh$0op\n`, "shop"],
  [`${kind}metadata: {$0}\n`, "name · generateName · namespace · labels · annotations · ownerReferences · finalizers"],
  [`${kind}metadata: { name: web, names$0 }\n`, "namespace · labels · annotations · ownerReferences · finalizers"],
  [`${kind}metadata: { namespace: $0 }\n`, "shop"],
  [`${kind}metadata:\n  labels:\n    $0`, ""],
  [`${kind}metadata:\n  ownerReferences:\n  - $0`, "apiVersion · kind · name · uid · controller · blockOwnerDeletion"],
  [`${kind}metadata:\n  ownerReferences:\n  - controller: $0`, "true · false"],
])("metadata: %j", (marked, labels) => {
  expect(labelsAt(marked, { beside: [known] })).toBe(labels);
});

test.each([
  ['{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", $0}', "metadata · spec"],
  ['{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "$0"}', "metadata · spec"],
  ['{"apiVersion": "networking.k8s.io/v1", "kind": "$0"}', "NetworkPolicy"],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy",\n  "spec": {\n    $0\n  }\n}\n',
    "podSelector · ingress · egress · policyTypes",
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy",\n  "spec": {\n    "pod$0\n  }\n}\n',
    "podSelector · ingress · egress · policyTypes",
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy",\n  "spec": {\n    $0\n    "podSelector": {}\n  }\n}\n',
    "ingress · egress · policyTypes",
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy",\n  "spec": {\n    "podSelector": {},\n    $0\n  }\n}\n',
    "ingress · egress · policyTypes",
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"policyTypes": ["$0"]}}',
    "Ingress · Egress",
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"policyTypes": [$0]}}',
    "Ingress · Egress",
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"ingress": [{"ports": [{"protocol": $0}]}]}}',
    "TCP · UDP · SCTP",
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"ingress": [{"from": [{"$0": {}}]}]}}',
    "podSelector · namespaceSelector · ipBlock",
  ],
  [
    '{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": {"podSelector": {"matchLabels": {"$0": ""}}}}',
    "app · tier",
  ],
])("JSON: %j", (marked, labels) => {
  expect(labelsAt(marked, { beside: [known] })).toBe(labels);
});

test.each([
  [
    "apiVersion: v1\nkind: List\nitems:\n- apiVersion: networking.k8s.io/v1\n  kind: NetworkPolicy\n  $0",
    "metadata · spec",
  ],
  ["apiVersion: v1\nkind: List\nitems:\n- apiVersion: networking.k8s.io/v1\n  $0", "kind"],
  [
    "apiVersion: v1\nkind: List\nitems:\n- apiVersion: networking.k8s.io/v1\n  kind: NetworkPolicy\n  spec:\n    $0",
    "podSelector · ingress · egress · policyTypes",
  ],
  [
    "apiVersion: v1\nkind: List\nitems:\n- kind: Pod\n  $0\n- apiVersion: networking.k8s.io/v1\n  kind: NetworkPolicy\n",
    "",
  ],
  [
    "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicyList\nitems:\n- spec:\n    $0",
    "podSelector · ingress · egress · policyTypes",
  ],
  ["apiVersion: networking.k8s.io/v1\nkind: NetworkPolicyList\nitems:\n- $0", "apiVersion · kind · metadata · spec"],
  ["apiVersion: networking.k8s.io/v1\nkind: NetworkPolicyList\n$0", ""],
])("items of lists: %j", (marked, labels) => {
  expect(labelsAt(marked, { beside: [known] })).toBe(labels);
});

test.each([
  [
    "# Page\n\n```yaml\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  $0\n```\n",
    "podSelector · ingress · egress · policyTypes",
  ],
  [
    "> ```yaml\n> apiVersion: networking.k8s.io/v1\n> kind: NetworkPolicy\n> spec:\n>   podSelector: {}\n>   ingress:\n>   - $0\n> ```\n",
    `from · ports · ${ingressRules}`,
  ],
  [
    "1. Do\n\n   ```yaml\n   apiVersion: networking.k8s.io/v1\n   kind: NetworkPolicy\n   $0\n   ```\n",
    "metadata · spec",
  ],
  ["```yaml\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n```\n$0", ""],
  ["```yaml\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n$0```\n", ""],
  ["```yaml\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n$0", "metadata · spec"],
  ["Net$0work\n```yaml\nkind: NetworkPolicy\n```\n", ""],
])("pages: %j", (marked, labels) => {
  expect(labelsAt(marked, { beside: [known], path: "/page.md" })).toBe(labels);
});
