/** What stands at an offset: the part of the model, by its path, and what of it the offset touches. */

import { expect, test } from "vitest";
import { formatPath } from "../../server/src/core/syntax/path";
import { placeAt } from "../../server/src/core/workspace/place";
import { readSourceFile } from "../../server/src/core/workspace/source-file";

const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
  labels: { a: b }
spec:
  podSelector: { matchLabels: { app: web }, matchExpressions: [{ key: tier, operator: Exists }] }
  policyTypes: [Ingress]
  ingress:
  - from:
    - namespaceSelector:
        matchLabels: { team: a }
    - ipBlock: { cidr: 10.0.0.0/8 }
    ports:
    - port: 80
  egress: [{ to: [] }]
`;

test.each<[string, string, string]>([
  ["$0apiVersion", "policy key", "apiVersion"],
  ["NetworkPo$0licy", "policy value", "kind"],
  ["na$0me: web", "name key", "metadata.name"],
  ["sho$0p", "namespace value", "metadata.namespace"],
  ["{ $0a: b", "ownLabel key", "metadata.labels.a"],
  ["spec$0:", "spec key", "spec"],
  ["\n $0 podSelector", "spec space", "spec"],
  ["podSelector: {$0", "selector value", "spec.podSelector"],
  ["we$0b }", "label value", "spec.podSelector.matchLabels.app"],
  ["ti$0er", "requirement value", "spec.podSelector.matchExpressions[0].key"],
  ["policyType$0s", "policyTypes key", "spec.policyTypes"],
  ["[Ing$0ress", "policyType value", "spec.policyTypes[0]"],
  ["ingress$0", "direction key", "spec.ingress"],
  ["$0- from", "rule dash", "spec.ingress[0]"],
  ["- from$0", "peers key", "spec.ingress[0].from"],
  ["-$0 namespaceSelector", "peer dash", "spec.ingress[0].from[0]"],
  ["namespaceSelec$0tor", "peer key", "spec.ingress[0].from[0].namespaceSelector"],
  ["matchLabels$0: { team", "selector key", "spec.ingress[0].from[0].namespaceSelector.matchLabels"],
  ["team$0", "label key", "spec.ingress[0].from[0].namespaceSelector.matchLabels.team"],
  ["ipBlock$0", "peer key", "spec.ingress[0].from[1].ipBlock"],
  ["10.0$0.0.0", "ipBlock value", "spec.ingress[0].from[1].ipBlock.cidr"],
  ["ports$0", "ports key", "spec.ingress[0].ports"],
  ["port: 8$00", "port value", "spec.ingress[0].ports[0].port"],
  ["to: [$0]", "peers value", "spec.egress[0].to"],
])("at %s", (marked, expected, path) => {
  const file = readSourceFile("file:///policy.yaml", policy, "yaml");
  const place = placeAt(file, policy.indexOf(marked.replace("$0", "")) + marked.indexOf("$0"));
  expect(place && [`${place.is} ${place.part}`, formatPath(place.path)]).toEqual([expected, path]);
});

test("nothing outside of the documents that are ours", () => {
  const text = `kind: Pod\n---\n${policy}`;
  const file = readSourceFile("file:///policy.yaml", text, "yaml");
  expect([placeAt(file, 2), placeAt(file, 12)?.is]).toEqual([undefined, "policy"]);
});
