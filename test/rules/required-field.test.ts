/** required-field: what must be there and is not. */

import { expect, test } from "vitest";
import { check, checkSpec } from "../harness/check";
import { checkFix, checkSpecFix, specFixTitles } from "../harness/check-fix";

test("a policy needs a name", () =>
  check(`
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
  # ^^^^^^^^ error required-field: \`name\` is missing from the metadata. The API server refuses the policy. Add \`name\`.
      namespace: shop
  `));

test("without metadata the finding stands at the document's first key", () =>
  check(`
    apiVersion: networking.k8s.io/v1
  # ^^^^^^^^^^ error required-field: \`name\` is missing from the metadata.
    kind: NetworkPolicy
    spec: {}
  `));

test("a peer that says nothing", () =>
  checkSpec(`
    podSelector: {}
    ingress:
      - from:
          - podSelector:
  #         ^^^^^^^^^^^ error required-field: This peer says nothing: a selector without a value is not the same as \`{}\`.
          - {}
  #         ^^ error required-field: This peer says nothing: an empty one stands for nobody. The API server refuses the policy. Write \`podSelector: {}\` for every pod of the namespace
          - ipBlock:
  #         ^^^^^^^ error required-field: This peer says nothing: \`ipBlock\` has no value. The API server refuses the policy. Write the \`cidr\` of the block.
  `));

test("a selector without a value can be one for all, if its author says so", () => {
  const nobody = `
    podSelector: {}
    ingress:
      - from:
          - podSelector: # whom
            namespaceSelector:
  `;
  expect(specFixTitles(nobody)).toEqual([
    "Write `podSelector: {}`: every pod",
    "Write `namespaceSelector: {}`: every namespace",
  ]);
  checkSpecFix(
    nobody,
    `
    podSelector: {}
    ingress:
      - from:
          - podSelector: {} # whom
            namespaceSelector:
    `,
    { title: "Write `podSelector: {}`: every pod" },
  );
});

test("an ipBlock without a cidr", () =>
  checkSpec(`
    podSelector: {}
    egress:
      - to:
          - ipBlock:
  #         ^^^^^^^ error required-field: \`cidr\` is missing from this ipBlock.
              except: [10.0.0.0/24]
  `));

test("requirements", () =>
  checkSpec(`
    podSelector:
      matchExpressions:
        - key: app
          operator: In
  #                 ^^ error required-field: \`In\` and \`NotIn\` need \`values\` to compare with.
        - operator: Exists
  #       ^^^^^^^^ error required-field: \`key\` is missing from this requirement.
        - key: app
  #       ^^^ error required-field: \`operator\` is missing from this requirement.
  `));

test("an apiVersion is written where only one is possible", () =>
  checkFix(
    `
    kind: NetworkPolicy
    metadata:
      name: web
    `,
    `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: web
    `,
  ));

test("a missing kind is told by the spec", () =>
  check(`
    apiVersion: networking.k8s.io/v1
  # ^^^^^^^^^^ error required-field: \`kind\` is missing from the document.
    metadata:
      name: web
    spec:
      podSelector: {}
  `));

test("an operator without a value", () =>
  checkSpec(`
    podSelector:
      matchExpressions:
        - key: tier
          operator:
  #       ^^^^^^^^ error required-field: API server: spec.podSelector.matchExpressions[0].operator: Invalid value: "": not a valid selector operator
          values: [web]
  `));
