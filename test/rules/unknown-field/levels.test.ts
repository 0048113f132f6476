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
      # ^^^^^^^^^ error unknown-field: \`namespace\` does not belong to the spec. The API server refuses the policy. \`namespace\` stands in the metadata already: remove one of the two.
        podSelector: {}
    `));

  test("namespace in spec goes where metadata says the same", () => {
    const policy = (spec: string) => `
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: web, namespace: shop }
      spec:
        ${spec}podSelector: {}
    `;
    check(
      policy(`namespace: shop
      # ^^^^^^^^^ error unknown-field: \`namespace\` stands in the metadata already, with the same value: remove this one.
        `),
    );
    checkFix(policy("namespace: shop\n        "), policy(""));
  });

  test("what has its place there already does not keep the others from theirs", () =>
    checkFix(
      `
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: web
      spec:
        name: db
        namespace: shop
        podSelector: {}
      `,
      `
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: web
        namespace: shop
      spec:
        name: db
        podSelector: {}
      `,
    ));

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

  test("in a peer, a namespace is chosen by the label that every namespace has", () => {
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - namespace: shop
    #         ^^^^^^^^^ error unknown-field: A peer chooses namespaces by their labels, not by name. The API server refuses the policy. Write \`namespaceSelector\` with the label \`kubernetes.io/metadata.name: shop\`, which every namespace has.
    `);
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - from:
            - namespace: shop # ours
              podSelector: {}
      `,
      `
      podSelector: {}
      ingress:
        - from:
            - namespaceSelector: # ours
                matchLabels:
                  kubernetes.io/metadata.name: shop
              podSelector: {}
      `,
    );
  });

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

describe("a port among the peers", () => {
  test("port and protocol are one slip", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - podSelector: {}
              port: 80
    #         ^^^^ error unknown-field: \`port\` and \`protocol\` do not belong to a peer. The API server refuses the policy. Move them up into an item of \`ports\`, beside \`from\`.
              protocol: TCP
    `));

  test("beside the selector of the last peer", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - from:
            - namespaceSelector: {}
            - podSelector: {}
              port: 80 # web
              protocol: TCP
      `,
      `
      podSelector: {}
      ingress:
        - from:
            - namespaceSelector: {}
            - podSelector: {}
          ports:
            - port: 80 # web
              protocol: TCP
      `,
    ));

  test("as an item of its own", () =>
    checkSpecFix(
      `
      podSelector: {}
      egress:
      - to:
        - podSelector: {}
        - port: 53
          protocol: UDP
      `,
      `
      podSelector: {}
      egress:
      - to:
        - podSelector: {}
        ports:
        - port: 53
          protocol: UDP
      `,
    ));

  test("ports as an item of its own, which was to narrow the peers", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector: {}
            - ports: # only these
                - port: 80
                - port: 443
      `,
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector: {}
          ports: # only these
            - port: 80
            - port: 443
      `,
    ));

  test("in flow style", () =>
    checkSpecFix(
      "podSelector: {}\ningress: [{from: [{podSelector: {}}, {port: 80}]}]",
      "podSelector: {}\ningress: [{from: [{podSelector: {}}], ports: [{port: 80}]}]",
    ));

  test("is not moved where it would be all that the rule says: then everybody were admitted", () =>
    expect(specFixTitles("podSelector: {}\ningress: [{from: [{port: 80}]}]")).toEqual([]));

  test("that is not the last one's, or one of several, is offered and never forced", () => {
    expect(
      specFixTitles("podSelector: {}\ningress: [{from: [{podSelector: {}, port: 80}, {namespaceSelector: {}}]}]"),
    ).toEqual(["Move `port` into `ports`"]);
    expect(
      specFixTitles("podSelector: {}\ningress: [{from: [{podSelector: {}, port: 80}], ports: [{port: 443}]}]"),
    ).toEqual(["Move `port` into `ports`"]);
  });

  test("ports beside ports that are there", () =>
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - podSelector: {}
              ports: []
    #         ^^^^^ error unknown-field: \`ports\` stands in the ingress rule already: join the two, or remove one.
          ports:
            - port: 80
    `));
});

describe("labels in a peer", () => {
  const labels = `
    podSelector: {}
    ingress:
      - from:
          - app: web
            tier: frontend
  `;

  test("are those of pods or those of namespaces", () => {
    checkSpec(`
      podSelector: {}
      ingress:
        - from:
            - app: web
    #         ^^^ error unknown-field: \`app\` and \`tier\` are no fields of a peer. The API server refuses the policy. Put the labels of the pods or namespaces below \`podSelector.matchLabels\` or \`namespaceSelector.matchLabels\`.
              tier: frontend
    `);
    expect(specFixTitles(labels)).toEqual([
      "Put `app` and `tier` below `podSelector.matchLabels`",
      "Put `app` and `tier` below `namespaceSelector.matchLabels`",
    ]);
  });

  test("go below the selector that is chosen", () =>
    checkSpecFix(
      labels,
      `
      podSelector: {}
      ingress:
        - from:
            - podSelector:
                matchLabels:
                  app: web
                  tier: frontend
      `,
      { title: "Put `app` and `tier` below `podSelector.matchLabels`" },
    ));

  test("matchLabels, too", () =>
    expect(specFixTitles("podSelector: {}\negress: [{to: [{matchLabels: {app: web}}]}]")).toEqual([
      "Move `matchLabels` into `podSelector`",
      "Move `matchLabels` into `namespaceSelector`",
    ]));
});

describe("a level that is left empty", () => {
  test("policyTypes indented below podSelector", () =>
    checkSpecFix(
      `
      podSelector: # all
        policyTypes:
          - Ingress
      `,
      `
      podSelector: {} # all
      policyTypes:
        - Ingress
      `,
    ));

  test("cidr and except in a rule: two levels are missing around them", () =>
    checkSpecFix(
      `
      podSelector: {}
      ingress:
        - cidr: 10.0.0.0/8
          except: [10.1.0.0/16]
      `,
      `
      podSelector: {}
      ingress:
        - from:
            - ipBlock:
                cidr: 10.0.0.0/8
                except: [10.1.0.0/16]
      `,
    ));

  test("ports in the spec belong to either direction", () =>
    expect(specFixTitles("podSelector: {}\nports: [{port: 80}]")).toEqual([
      "Move `ports` into `ingress`",
      "Move `ports` into `egress`",
    ]));
});

describe("what an alias brings in", () => {
  test("is one slip, shown at its anchor", () =>
    checkSpec(`
      podSelector: &shop
        matchLables: { app: web }
    #   ^^^^^^^^^^^ error unknown-field: unknown field "spec.podSelector.matchLables", unknown field "spec.ingress[0].from[0].podSelector.matchLables"
      ingress:
        - from:
            - podSelector: *shop
    `));

  test("is mended there", () =>
    checkSpecFix(
      `
      podSelector: &shop
        app: web
      ingress:
        - from:
            - podSelector: *shop
      `,
      `
      podSelector: &shop
        matchLabels:
          app: web
      ingress:
        - from:
            - podSelector: *shop
      `,
    ));

  test("does not leave the anchor: the alias would lose it", () =>
    expect(
      specFixTitles(`
        podSelector: {}
        ingress:
          - from: &shop
              - podSelector: {}
                ports: [{ port: 80 }]
          - from: *shop
      `),
    ).toEqual([]));
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
