/** What is offered at the places of a spec: text with a cursor in, the whole list of labels out. */

import { expect, test } from "vitest";
import { labelsAt } from "../harness/check-completion";
import { known } from "../harness/known-policies";

const head = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n";

const requirements = "a label with one of some values · a label, whatever its value";

test.each([
  ["  $0", "podSelector · ingress · egress · policyTypes"],
  ["  p$0", "podSelector · ingress · egress · policyTypes"],
  ["  podS$0", "podSelector · ingress · egress · policyTypes"],
  ["  $0\n  podSelector: {}", "ingress · egress · policyTypes"],
  ["  podSelector: {}\n  $0", "ingress · egress · policyTypes"],
  ["  podSelector: {}\n  $0\n  ingress: []", "egress · policyTypes"],
  ["  podSelector: {}\n\n  $0\n\n  egress: []", "ingress · policyTypes"],
  [" $0\n  podSelector: {}", ""],
  ["  podSelector: {}\n    $0", ""],
  ["  podSelector: {}\n   $0", ""],
  ["    $0", "podSelector · ingress · egress · policyTypes"],
  ["  podSelector: {} $0", ""],
  ["  pod$0Selector: {}", "podSelector"],
  ["  podSel$0: {}", "podSelector"],
  ["  podSelector: {} # $0", ""],
  ["  podSelector: {}\n  policyTypes: [Ingress]\n  $0", "ingress"],
  ["  podSelector: {}\n  policyTypes: [Egress]\n  $0", "egress"],
  ["  spec$0tor: {}", "podSelector"],
  ['  "$0', ""],
  ["  'pod$0'", ""],
  ["  'pod$0': {}", "podSelector"],
  ["  podSelector: {}\n  policyTypes: []\n  $0", "ingress · egress"],
  ["  podSelector: {}\n  ? $0", ""],
])("the spec: %j", (marked, labels) => {
  expect(labelsAt(head + marked, { beside: [known] })).toBe(labels);
});

test.each([
  ["  podSelector: $0", "{} · matchLabels · matchExpressions"],
  ["  podSelector:$0", "{} · matchLabels · matchExpressions"],
  ["  podSelector:   $0", "{} · matchLabels · matchExpressions"],
  ["  podSelector: m$0", "{} · matchLabels · matchExpressions"],
  ["  podSelector:\n    $0", "matchLabels · matchExpressions"],
  ["  podSelector:\n      $0", "matchLabels · matchExpressions"],
  ["  podSelector:\n    m$0", "matchLabels · matchExpressions"],
  ["  podSelector:\n    matchLabels: {}\n    $0", "matchExpressions"],
  ["  podSelector: {$0}", "matchLabels · matchExpressions"],
  ["  podSelector: { $0 }", "matchLabels · matchExpressions"],
  ["  podSelector: { $0", "matchLabels · matchExpressions"],
  ["  podSelector: { matchL$0 }", "matchLabels · matchExpressions"],
  ["  podSelector: { matchLabels: {}, $0 }", "matchExpressions"],
  ["  podSelector: { $0 matchLabels: {} }", "matchExpressions"],
  ["  podSelector:\n    matchLabels:\n    $0", "matchExpressions"],
  ["  podSelector:\n    matchLabels:\n      $0", "app · tier"],
  ["  podSelector:\n    matchLabels:\n      a$0", "app · tier"],
  ["  podSelector:\n    matchLabels:\n      app: db\n      $0", "tier"],
  ["  podSelector:\n    matchLabels:\n      $0\n      tier: back", "app"],
  ["  podSelector:\n    matchLabels:\n      app: $0", "db · web"],
  ["  podSelector:\n    matchLabels:\n      app: d$0", "db · web"],
  ['  podSelector:\n    matchLabels:\n      app: "$0"', "db · web"],
  ["  podSelector:\n    matchLabels:\n      unseen: $0", ""],
  ["  podSelector:\n    matchLabels: $0", "app · tier"],
  ["  podSelector:\n    matchLabels: { $0 }", "app · tier"],
  ["  podSelector:\n    matchLabels: { app: $0 }", "db · web"],
  ["  podSelector: { matchLabels: { app: db, $0 } }", "tier"],
  ["  podSelector: { matchLabels: { app: $0", "db · web"],
  ["  podSelector:\n    matchExpressions:\n    $0", `matchLabels · ${requirements}`],
  ["  podSelector:\n    matchExpressions:\n    - $0", `key · operator · values · ${requirements}`],
  ["  podSelector:\n    matchExpressions:\n    - key: $0", "app · tier"],
  ["  podSelector:\n    matchLabels: { app: db }\n    matchExpressions:\n    - key: $0", "tier"],
  ["  podSelector:\n    matchExpressions:\n    - key: app\n      $0", "operator · values"],
  ["  podSelector:\n    matchExpressions:\n    - key: app\n      operator: $0", "In · NotIn · Exists · DoesNotExist"],
  ["  podSelector:\n    matchExpressions:\n    - key: app\n      operator: $0\n      values: [db]", "In · NotIn"],
  ["  podSelector:\n    matchExpressions:\n    - key: app\n      operator: Exists\n      $0", ""],
  ["  podSelector:\n    matchExpressions:\n    - key: app\n      operator: In\n      values: $0", "db · web"],
  ["  podSelector:\n    matchExpressions:\n    - key: app\n      operator: In\n      values:\n      - $0", "db · web"],
  [
    "  podSelector:\n    matchExpressions:\n    - key: app\n      operator: In\n      values:\n      - db\n      - $0",
    "web",
  ],
  ["  podSelector:\n    matchExpressions:\n    - key: app\n      operator: In\n      values: [db, $0]", "web"],
  ["  podSelector:\n    matchExpressions: [{ key: app, operator: $0 }]", "In · NotIn · Exists · DoesNotExist"],
  ["  podSelector:\n    matchExpressions: [$0]", `${requirements}`],
])("selectors: %j", (marked, labels) => {
  expect(labelsAt(head + marked, { beside: [known] })).toBe(labels);
});

test.each([
  ["  policyTypes: $0", "Ingress · Egress"],
  ["  policyTypes:\n  $0", "podSelector · ingress · egress · Ingress · Egress"],
  ["  policyTypes:\n    $0", "Ingress · Egress"],
  ["  policyTypes:\n  - $0", "Ingress · Egress"],
  ["  policyTypes:\n  -$0", "Ingress · Egress"],
  ["  policyTypes:\n    - $0", "Ingress · Egress"],
  ["  policyTypes:\n  - Ingress\n  - $0", "Egress"],
  ["  policyTypes:\n  - Ingress\n  $0", "podSelector · ingress · Egress"],
  ["  policyTypes:\n  - Ing$0ress\n  - Egress", "Ingress"],
  ["  policyTypes: [$0]", "Ingress · Egress"],
  ["  policyTypes: [$0", "Ingress · Egress"],
  ["  policyTypes: [Ingress, $0]", "Egress"],
  ["  policyTypes: [Ingress, $0", "Egress"],
  ["  policyTypes: [ E$0 ]", "Ingress · Egress"],
  ["  policyTypes: ['$0']", "Ingress · Egress"],
  ["  policyTypes: [\n    $0\n  ]", "Ingress · Egress"],
])("policy types: %j", (marked, labels) => {
  expect(labelsAt(head + marked, { beside: [known] })).toBe(labels);
});
