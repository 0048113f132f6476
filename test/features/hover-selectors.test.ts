/** Hovers on selectors and what is in them, of the policy and of its peers. */

import { test } from "vitest";
import { checkHover, checkSpecHover } from "../harness/check-hover";

const expressions = "spec.podSelector.matchExpressions";

test.each<[string, string, string, string]>([
  [
    "no condition",
    "podSelector$0: {}",
    "Selects every pod in the namespace the policy is applied to.",
    "spec.podSelector",
  ],
  ["null", "podSelector$0:", "Selects every pod in the namespace the policy is applied to.", "spec.podSelector"],
  [
    "two labels",
    "podSelector$0: { matchLabels: { app: Srv1, tier: backend } }",
    "Selects pods labelled `app=Srv1` and `tier=backend` in the namespace the policy is applied to.",
    "spec.podSelector",
  ],
  [
    "labels and requirements, at matchLabels",
    "podSelector:\n  matchLabels$0: { app: web }\n  matchExpressions:\n  - { key: tier, operator: NotIn, values: [a, b] }\n  - { key: old, operator: DoesNotExist }",
    "Selects pods labelled `app=web`, whose label `tier` is missing or neither `a` nor `b`, and without a label `old`, in the namespace the policy is applied to.",
    "spec.podSelector.matchLabels",
  ],
  [
    "requirements alone, at matchExpressions",
    "podSelector:\n  matchExpressions$0:\n  - { key: tier, operator: NotIn, values: [a] }\n  - { key: app, operator: Exists }",
    "Selects pods whose label `tier` is missing or not `a`, and with a label `app`, in the namespace the policy is applied to.",
    expressions,
  ],
  [
    "the value of a label",
    "podSelector:\n  matchLabels:\n    tier: back$0end",
    "Only pods that carry `tier` with exactly the value `backend`; case counts.",
    "spec.podSelector.matchLabels.*",
  ],
  [
    "the key of one of two labels",
    "podSelector:\n  matchLabels:\n    app: web\n    $0tier: backend",
    "Only pods that carry `tier` with exactly the value `backend`; case counts. Both conditions of this selector must hold.",
    "spec.podSelector.matchLabels",
  ],
  [
    "an empty value",
    'podSelector: { matchLabels: { app: "$0" } }',
    "Only pods that carry `app` with the empty value; case counts.",
    "spec.podSelector.matchLabels.*",
  ],
  [
    "In, at its dash",
    "podSelector:\n  matchExpressions:\n  $0- { key: app, operator: In, values: [web, shop, db] }",
    "Only pods that carry `app` with the value `web`, `shop` or `db`; case counts.",
    `${expressions}.[]`,
  ],
  [
    "NotIn, at its operator",
    "podSelector:\n  matchExpressions:\n  - { key: app, operator: Not$0In, values: [web, db] }",
    "Only pods that do not carry `app` with the value `web` or `db`; those without `app` match, too. Case counts.",
    `${expressions}.[].operator`,
  ],
  [
    "Exists, at its key",
    "podSelector:\n  matchExpressions:\n  - key: ap$0p\n    operator: Exists",
    "Only pods that carry `app`, with whatever value.",
    `${expressions}.[].key`,
  ],
  [
    "DoesNotExist among three conditions",
    "podSelector:\n  matchLabels: { a: b, c: d }\n  matchExpressions:\n  - key: app\n    operator: DoesNotExist$0",
    "Only pods that do not carry `app`. All 3 conditions of this selector must hold.",
    `${expressions}.[].operator`,
  ],
  [
    "a value of In",
    "podSelector:\n  matchExpressions:\n  - key: app\n    operator: In\n    values: [we$0b]",
    "Only pods that carry `app` with the value `web`; case counts.",
    `${expressions}.[].values.[]`,
  ],
])("the policy's own: %s", (_, spec, answer, place) => checkSpecHover(spec, answer, place));

test("with a namespace, its pods are meant", () => {
  checkHover(
    `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: accounts, namespace: accounts }
    spec:
      podSelector$0:
        matchLabels: { app: Srv1, tier: backend }
    `,
    "Selects the pods of namespace `accounts` labelled `app=Srv1` and `tier=backend`.",
    "spec.podSelector",
  );
});

const peer = "spec.ingress.[].from.[]";

test.each<[string, string, string, string]>([
  [
    "labels of pods",
    "podSelector: { match$0Labels: { app: web } }",
    "Chooses pods labelled `app=web`.",
    `${peer}.podSelector.matchLabels`,
  ],
  [
    "labels of namespaces",
    "namespaceSelector: { matchLabels$0: { team: a } }",
    "Chooses namespaces labelled `team=a`.",
    `${peer}.namespaceSelector.matchLabels`,
  ],
  [
    "no labels at all",
    "namespaceSelector: { matchLabels$0: {} }",
    "Chooses all namespaces.",
    `${peer}.namespaceSelector.matchLabels`,
  ],
  [
    "names of namespaces",
    "namespaceSelector: { matchExpressions$0: [{ key: kubernetes.io/metadata.name, operator: In, values: [a, b] }] }",
    "Chooses namespace `a` or `b`.",
    `${peer}.namespaceSelector.matchExpressions`,
  ],
  [
    "the label that is a namespace's name",
    "namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube$0-system } }",
    "Only the namespace named `kube-system`: the API server labels every namespace with its name.",
    `${peer}.namespaceSelector.matchLabels.*`,
  ],
  [
    "a label of namespaces",
    "namespaceSelector: { matchLabels: { te$0am: a } }",
    "Only namespaces that carry `team` with exactly the value `a`; case counts.",
    `${peer}.namespaceSelector.matchLabels`,
  ],
  [
    "a requirement on namespaces",
    "namespaceSelector: { matchExpressions: [{ key: team, operator: Exi$0sts }] }",
    "Only namespaces that carry `team`, with whatever value.",
    `${peer}.namespaceSelector.matchExpressions.[].operator`,
  ],
])("a peer's: %s", (_, item, answer, place) => {
  checkSpecHover(`podSelector: {}\ningress:\n- from:\n  - ${item}`, answer, place);
});
