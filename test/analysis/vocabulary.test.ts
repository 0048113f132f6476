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

test("a word that is being typed is not known yet", () => {
  const at = (word: string) => words((texts[0]?.indexOf(word) ?? -1) + word.length);
  expect([at("app: we").apps, at("namespace: sh").namespaces]).toEqual([["db"], ["ops", "shop", "bank"]]);
});
