/** forbidden-field: fields that exclude each other. */

import { expect, test } from "vitest";
import { checkSpec } from "../harness/check";
import { checkFix, checkSpecFix, specFixTitles } from "../harness/check-fix";

test("an ipBlock beside a selector", () =>
  checkSpec(`
    podSelector: {}
    ingress:
      - from:
          - podSelector: {}
            ipBlock:
  #         ^^^^^^^ error forbidden-field: \`ipBlock\` cannot stand beside a selector in one peer. The API server refuses the policy. Make it an item of its own
              cidr: 10.0.0.0/8
  `));

test("endPort without a port, and with a name", () =>
  checkSpec(`
    podSelector: {}
    ingress:
      - ports:
          - endPort: 90
  #         ^^^^^^^ error forbidden-field: \`endPort\` ends a range, and a range begins at a \`port\` that is a number.
          - port: http
            endPort: 90
  #         ^^^^^^^ error forbidden-field: Write that number as \`port\`, or remove \`endPort\`.
  `));

test("values with an operator that takes none", () =>
  checkSpec(`
    podSelector:
      matchExpressions:
        - key: app
          operator: Exists
          values: [web]
  #       ^^^^^^ error forbidden-field: \`Exists\` and \`DoesNotExist\` take no \`values\`.
  `));

test("an ipBlock gets an item of its own only where its author says so: then either is admitted", () => {
  const both = `
    podSelector: {}
    ingress:
      - from:
          - podSelector: {}
            # the office
            ipBlock:
              cidr: 10.0.0.0/8
          - namespaceSelector: {}
  `;
  checkSpecFix(both, both);
  checkSpecFix(
    both,
    `
    podSelector: {}
    ingress:
      - from:
          - podSelector: {}
          - namespaceSelector: {}
          # the office
          - ipBlock:
              cidr: 10.0.0.0/8
    `,
    { title: "Make `ipBlock` an item of its own: either is admitted" },
  );
});

test("a range without a number to begin with", () => {
  expect(specFixTitles("podSelector: {}\ningress: [{ports: [{port: http, endPort: 90}]}]")).toEqual([
    "Remove `endPort`: `http` alone",
  ]);
  expect(specFixTitles("podSelector: {}\ningress: [{ports: [{endPort: 90, protocol: TCP}]}]")).toEqual([
    "Change `endPort` to `port`: 90 alone",
  ]);
  expect(specFixTitles("podSelector: {}\ningress: [{ports: [{port: , endPort: 90}]}]")).toEqual([]);
});

test("values or the operator may be wrong", () => {
  const asked = "podSelector: {matchExpressions: [{key: app, operator: DoesNotExist, values: [web]}]}";
  expect(specFixTitles(asked)).toEqual(["Remove `values`", "Change `DoesNotExist` to `NotIn`"]);
  checkSpecFix(asked, "podSelector: {matchExpressions: [{key: app, operator: DoesNotExist}]}", {
    title: "Remove `values`",
  });
});

test("a resourceVersion was the server's to write", () =>
  checkFix(
    `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: web
      resourceVersion: "123"
      namespace: shop
    `,
    `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: web
      namespace: shop
    `,
  ));
