/** The words of a folder, the commonest first, without the one that is being typed. */

import { expect, test } from "vitest";
import { takeVocabulary } from "../../server/src/core/analysis/vocabulary";
import { readDocument } from "../../server/src/core/workspace/document";

const policy = (namespace: string, app: string, port: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { namespace: ${namespace} }
spec:
  podSelector: { matchLabels: { app: ${app} } }
  ingress:
  - from:
    - namespaceSelector:
        matchExpressions: [{ key: kubernetes.io/metadata.name, operator: In, values: [ops, shop] }]
    - ipBlock: { cidr: 10.0.0.0/8 }
    ports: [{ ${port} }]
`;

const texts = [
  policy("shop", "web", "port: 80"),
  policy("bank", "db", "port: dns, protocol: UDP"),
  policy("bank", "db", "port: 80"),
];

function words(offset: number) {
  const documents = texts.map(readDocument);
  const [document] = documents;
  if (!document) throw new Error("there is no document");
  const vocabulary = takeVocabulary(documents, { document, offset });
  return {
    pods: vocabulary.labelNames("pod"),
    apps: vocabulary.labelValues("pod", "app"),
    namespaceLabels: vocabulary.labelNames("namespace"),
    namespaces: vocabulary.namespaces(),
    ports: vocabulary.ports(),
    blocks: vocabulary.blocks(),
  };
}

const all = {
  pods: ["app"],
  apps: ["db", "web"],
  namespaceLabels: ["kubernetes.io/metadata.name"],
  namespaces: ["shop", "ops", "bank"],
  ports: [
    { port: 80, protocol: "TCP" },
    { port: "dns", protocol: "UDP" },
  ],
  blocks: ["10.0.0.0/8"],
};

test("labels of pods and of namespaces apart", () => expect(words(0)).toEqual(all));

test("policies of the cluster's administrators use words, too; a port's name alone says nothing of its protocol", () => {
  const text = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
spec:
  subject: { pods: { namespaceSelector: { matchLabels: { team: a } }, podSelector: { matchLabels: { app: web } } } }
  egress:
  - to:
    - namespaces: { matchLabels: { kubernetes.io/metadata.name: shop } }
    - networks: [10.0.0.0/8]
    - nodes: { matchLabels: { zone: b } }
    protocols:
    - udp: { destinationPort: { number: 53 } }
    - tcp: { destinationPort: { range: { start: 8000, end: 8080 } } }
    - destinationNamedPort: dns
`;
  const document = readDocument(text);
  const vocabulary = takeVocabulary([document], { document, offset: 0 });
  expect({
    pods: vocabulary.labelNames("pod"),
    namespaceLabels: vocabulary.labelNames("namespace"),
    nodes: vocabulary.labelValues("node", "zone"),
    namespaces: vocabulary.namespaces(),
    ports: vocabulary.ports(),
    blocks: vocabulary.blocks(),
  }).toEqual({
    pods: ["app"],
    namespaceLabels: ["kubernetes.io/metadata.name", "team"],
    nodes: ["b"],
    namespaces: ["shop"],
    ports: [
      { port: 8000, protocol: "TCP" },
      { port: 53, protocol: "UDP" },
    ],
    blocks: ["10.0.0.0/8"],
  });
});

test("a word that is being typed is not known yet", () => {
  const at = (word: string) => words((texts[0]?.indexOf(word) ?? -1) + word.length);
  expect([at("app: we").apps, at("namespace: sh").namespaces]).toEqual([["db"], ["ops", "shop", "bank"]]);
});
