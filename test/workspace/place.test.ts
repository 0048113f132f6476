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
])("at %s", (marked, expected, path) => expect(placeIn(policy, marked)).toEqual([expected, path]));

const adminPolicy = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: { name: guard, namespace: none }
spec:
  tier: Admin
  priority: 10
  subject:
    pods:
      podSelector: { matchLabels: { app: web } }
  ingress:
  - name: metrics
    action: Accept
    from:
    - namespaces: { matchExpressions: [{ key: team, operator: Exists }] }
    protocols:
    - tcp: { destinationPort: { number: 80 } }
  egress:
  - action: Deny
    to:
    - nodes: { matchLabels: { zone: b } }
    - networks: [10.0.0.0/8]
    - domainNames: [example.com]
`;

test.each<[string, string, string]>([
  ["Cluster$0NetworkPolicy", "policy value", "kind"],
  ["guard$0", "name value", "metadata.name"],
  ["no$0ne", "namespace value", "metadata.namespace"],
  ["tier$0:", "tier key", "spec.tier"],
  ["priority: 1$00", "priority value", "spec.priority"],
  ["subject$0", "subject key", "spec.subject"],
  ["pods$0", "subject key", "spec.subject.pods"],
  ["podSelector$0", "subject key", "spec.subject.pods.podSelector"],
  ["matchLabels$0: { app", "selector key", "spec.subject.pods.podSelector.matchLabels"],
  ["we$0b", "label value", "spec.subject.pods.podSelector.matchLabels.app"],
  ["ingress$0", "direction key", "spec.ingress"],
  ["$0- name", "rule dash", "spec.ingress[0]"],
  ["metrics$0", "field value", "spec.ingress[0].name"],
  ["Acce$0pt", "action value", "spec.ingress[0].action"],
  ["from$0", "peers key", "spec.ingress[0].from"],
  ["namespaces$0", "peer key", "spec.ingress[0].from[0].namespaces"],
  ["tea$0m", "requirement value", "spec.ingress[0].from[0].namespaces.matchExpressions[0].key"],
  ["protocols$0", "ports key", "spec.ingress[0].protocols"],
  ["tcp$0", "port key", "spec.ingress[0].protocols[0].tcp"],
  ["number: 8$00", "port value", "spec.ingress[0].protocols[0].tcp.destinationPort.number"],
  ["to$0:", "peers key", "spec.egress[0].to"],
  ["zone$0", "label key", "spec.egress[0].to[0].nodes.matchLabels.zone"],
  ["networks$0", "peer key", "spec.egress[0].to[1].networks"],
  ["10.0$0.0.0", "cidr value", "spec.egress[0].to[1].networks[0]"],
  ["exam$0ple", "domain value", "spec.egress[0].to[2].domainNames[0]"],
])("in a policy of administrators, at %s", (marked, expected, path) => {
  expect(placeIn(adminPolicy, marked)).toEqual([expected, path]);
});

function placeIn(text: string, marked: string) {
  const file = readSourceFile("file:///policy.yaml", text, "yaml");
  const place = placeAt(file, text.indexOf(marked.replace("$0", "")) + marked.indexOf("$0"));
  return place && [`${place.is} ${place.part}`, formatPath(place.path)];
}

test("nothing outside of the documents that are ours", () => {
  const text = `kind: Pod\n---\n${policy}`;
  const file = readSourceFile("file:///policy.yaml", text, "yaml");
  expect([placeAt(file, 2), placeAt(file, 12)?.is]).toEqual([undefined, "policy"]);
});
