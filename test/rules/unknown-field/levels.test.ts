/** unknown-field: a right name at a wrong level. */

import { describe, expect, test } from "vitest";
import { check, checkSpec } from "../../harness/check";
import { checkFix, checkSpecFix, specFixTitles } from "../../harness/check-fix";

describe("a right name at a wrong level", () => {
  test("ports in a from item, as a list and as a map", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - podSelector: {}
              ports:
    #         ^^^^^ error unknown-field: \`ports\` does not belong to a peer. The API server refuses the policy. Move it up into the ingress rule, beside \`from\`.
                - port: 80
        - from:
            - podSelector: {}
              ports:
    #         ^^^^^ error unknown-field: Move it up into the ingress rule, beside \`from\`, and make it a list.
                port: 80
    `));

  test("ports move out, with dashes at the key's own indentation", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
      - from:
        - podSelector: {}
          ports: # only these
            port: 80
            protocol: TCP
      `,
      `
      podSelector: {}
      ingress:
      - from:
        - podSelector: {}
        ports: # only these
        - port: 80
          protocol: TCP
      `,
    ));

  test("ports move out, with dashes below the key", () =>
    checkSpecFix(
      `
      podSelector: {}
      egress:
        - to:
            - podSelector: {}
            - namespaceSelector: {}
              ports:
                - port: 80
      `,
      `
      podSelector: {}
      egress:
        - to:
            - podSelector: {}
            - namespaceSelector: {}
          ports:
            - port: 80
      `,
    ));

  test("ports of one peer are not made those of the next: both ways are right, and only the author knows", () => {
    const ofFirst = `
      podSelector: {}
      egress:
        - to:
            - podSelector: {}
              ports:
                - port: 80
            - namespaceSelector: {}
    `;
    expect(specFixTitles(ofFirst)).toEqual(["Move `ports` up into the egress rule"]);
    checkSpecFix(ofFirst, ofFirst);
  });

  test("ports of several peers stay where they are", () => {
    const ofBoth = `
      podSelector: {}
      egress:
        - to:
            - podSelector: {}
              ports:
                - port: 80
            - namespaceSelector: {}
              ports:
                - port: 443
    `;
    checkSpecFix(ofBoth, ofBoth);
  });

  test("a list below port means ports", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - port:
            - port: 80
      `,
      `
      podSelector: {}
      ingress:
        - ports:
            - port: 80
      `,
    ));

  test("a selector in the rule itself", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - podSelector:
    #     ^^^^^^^^^^^ error unknown-field: \`podSelector\` does not belong to an ingress rule. The API server refuses the policy. Move it into an item of \`from\`.
            matchLabels:
              app: web
    `));

  test("a selector in the rule itself goes into from", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - podSelector:
            matchLabels:
              app: web
          ports:
            - port: 80
      `,
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  app: web
          ports:
            - port: 80
      `,
    ));

  test("two selectors in the rule itself go into one peer: both were meant to hold", () =>
    checkSpecFix(
      `
      podSelector: {}
      egress:
      - namespaceSelector: {}
        podSelector:
          matchLabels: {k8s-app: kube-dns}
        ports:
        - port: 53
      `,
      `
      podSelector: {}
      egress:
      - to:
        - namespaceSelector: {}
          podSelector:
            matchLabels: {k8s-app: kube-dns}
        ports:
        - port: 53
      `,
    ));

  test("beside a from that is there, one more peer is offered and never forced", () =>
    expect(
      specFixTitles(`
        podSelector: {}
        ingress:
          - from:
              - namespaceSelector: {}
            podSelector:
              matchLabels:
                app: web
      `),
    ).toEqual(["Move `podSelector` into `from`"]));

  test("port and protocol in the rule", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector: {}
          port: 80
          protocol: TCP
      `,
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector: {}
          ports:
            - port: 80
              protocol: TCP
      `,
    ));

  test("policyTypes inside ingress", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector: {}
          policyTypes:
            - Ingress
      `,
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector: {}
      policyTypes:
        - Ingress
      `,
    ));

  test("namespace in spec", () =>
    checkFix(
      `
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: web
      spec:
        namespace: shop # the shop's
        podSelector: {}
      `,
      `
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: web
        namespace: shop # the shop's
      spec:
        podSelector: {}
      `,
    ));

  test("namespace in spec stays where metadata has one already", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: web, namespace: shop }
      spec:
        namespace: other
      # ^^^^^^^^^ error unknown-field: \`namespace\` does not belong to the spec. The API server refuses the policy. Move it into \`metadata\`.
        podSelector: {}
    `));

  test("the spec's fields at the top", () =>
    checkFix(
      `
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: web
      podSelector: {}
      policyTypes: [Ingress]
      `,
      `
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: web
      spec:
        podSelector: {}
        policyTypes: [Ingress]
      `,
    ));

  test("in a peer, a namespace is told its place but never moved there", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - namespace: shop
    #         ^^^^^^^^^ error unknown-field: It belongs at \`metadata.namespace\`.
    `));

  test("from in an egress rule: either the word or the direction is wrong", () =>
    checkSpec(`
      podSelector: {}
      egress:
        - from:
    #     ^^^^ error unknown-field: \`from\` is not a field of an egress rule. The API server refuses the policy. Write \`to\`, or move the rule into the other direction.
            - podSelector: {}
    `));

  test("in flow style", () =>
    checkSpecFix(
      "podSelector: {}\ningress: [{from: [{podSelector: {}, ports: {port: 80}}]}]",
      "podSelector: {}\ningress: [{from: [{podSelector: {}}], ports: [{port: 80}]}]",
    ));
});

test("a fix says where the field goes", () =>
  expect(
    specFixTitles(`
      podSelector: {}
      namespace: shop
      ingress:
        - from:
            - podSelector:
                matchLabels: {}
                namespaceSelector: {}
              ports: []
            - ipBlock:
              cidr: 10.0.0.0/8
          policyTypes: []
    `),
  ).toEqual([
    "Move `namespace` into `metadata` *",
    "Move `namespaceSelector` up into the peer *",
    "Move `ports` up into the ingress rule",
    "Move `cidr` into `ipBlock` *",
    "Move `policyTypes` up into the spec *",
  ]));
