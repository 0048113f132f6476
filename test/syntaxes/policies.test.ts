/** What is coloured in a policy, and where the colours begin. */

import { test } from "vitest";
import { checkColours, describeColours } from "./check-colours";

describeColours("a policy", () => {
  test("fields, label keys, addresses, ports and the words that Kubernetes defines", () =>
    checkColours(`
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
    #       ^^^^^^^^^^^^^ support.type
      metadata:
        name: backend
        labels:
          app: web
      spec:
        podSelector:
    #   ^^^^^^^^^^^ keyword.control
          matchLabels:
    #     ^^^^^^^^^^^ keyword.control
            app.example.com/tier: backend
    #       ^^^^^^^^^^^^^^^^^^^^ variable.parameter.label
        policyTypes:
    #   ^^^^^^^^^^^ keyword.control
        - Ingress
    #     ^^^^^^^ support.type
        ingress:
    #   ^^^^^^^ keyword.control
        - from:
    #     ^^^^ keyword.control
          - namespaceSelector:
    #       ^^^^^^^^^^^^^^^^^ keyword.control
              matchExpressions:
    #         ^^^^^^^^^^^^^^^^ keyword.control
              - key: usage
    #           ^^^ keyword.control
    #                ^^^^^ variable.parameter.label
                operator: In
    #           ^^^^^^^^ keyword.control
    #                     ^^ support.type
                values:
    #           ^^^^^^ keyword.control
                - finance
          - ipBlock:
    #       ^^^^^^^ keyword.control
              cidr: 10.0.0.0/8
    #         ^^^^ keyword.control
    #               ^^^^^^^^^^ constant.numeric.cidr
              except:
    #         ^^^^^^ keyword.control
              - 2001:db8::/32
    #           ^^^^^^^^^^^^^ constant.numeric.cidr
          ports:
    #     ^^^^^ keyword.control
          - protocol: TCP
    #       ^^^^^^^^ keyword.control
    #                 ^^^ support.type
            port: metrics
    #       ^^^^ keyword.control
    #             ^^^^^^^ constant.numeric.port
    `));

  test("a policy of the cluster's administrators", () =>
    checkColours(`
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
    #       ^^^^^^^^^^^^^^^^^^^^ support.type
      metadata:
        name: guard
      spec:
        tier: Admin
    #   ^^^^ keyword.control
    #         ^^^^^ support.type
        priority: 10
    #   ^^^^^^^^ keyword.control
        subject:
    #   ^^^^^^^ keyword.control
          namespaces:
    #     ^^^^^^^^^^ keyword.control
            matchLabels:
    #       ^^^^^^^^^^^ keyword.control
              tier: admin
    #         ^^^^ variable.parameter.label
        egress:
    #   ^^^^^^ keyword.control
        - name: no-strangers
    #     ^^^^ keyword.control
          action: deny
    #     ^^^^^^ keyword.control
    #             ^^^^ invalid.illegal.unknown-case
          to:
    #     ^^ keyword.control
          - networks: [10.0.0.0/8, "::/0"]
    #       ^^^^^^^^ keyword.control
    #                  ^^^^^^^^^^ constant.numeric.cidr
          protocols:
    #     ^^^^^^^^^ keyword.control
          - TCP: { destinationPort: { number: 80 } }
    #       ^^^ invalid.illegal.unknown-case
    #              ^^^^^^^^^^^^^^^ keyword.control
    #                                 ^^^^^^ keyword.control
          - destinationNamedPort: http
    #       ^^^^^^^^^^^^^^^^^^^^ keyword.control
    #                             ^^^^ constant.numeric.port
    `));

  test("their older kinds", () =>
    checkColours(`
      kind: BaselineAdminNetworkPolicy
      apiVersion: policy.networking.k8s.io/v1alpha1
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type
      spec:
        ingress:
    #   ^^^^^^^ keyword.control
        - action: Allow
    #     ^^^^^^ keyword.control
    #             ^^^^^ support.type
          ports:
    #     ^^^^^ keyword.control
          - portRange: { protocol: UDP, start: 1, end: 9 }
    #       ^^^^^^^^^ keyword.control
    #                    ^^^^^^^^ keyword.control
    #                              ^^^ support.type
    #                                   ^^^^^ keyword.control
    #                                             ^^^ keyword.control
    `));

  test("lists and maps in brackets", () =>
    checkColours(`
      kind: NetworkPolicy
      apiVersion: networking.k8s.io/v1
    #             ^^^^^^^^^^^^^^^^^^^^ support.type
      spec:
        podSelector: { matchLabels: { app: web, port: in } }
    #   ^^^^^^^^^^^ keyword.control
    #                  ^^^^^^^^^^^ keyword.control
    #                                 ^^^ variable.parameter.label
    #                                           ^^^^ variable.parameter.label
        policyTypes: [Ingress, EGRESS]
    #   ^^^^^^^^^^^ keyword.control
    #                 ^^^^^^^ support.type
    #                          ^^^^^^ invalid.illegal.unknown-case
        egress: [{ ports: [{ protocol: udp, port: dns }] }]
    #   ^^^^^^ keyword.control
    #              ^^^^^ keyword.control
    #                        ^^^^^^^^ keyword.control
    #                                  ^^^ invalid.illegal.unknown-case
    #                                       ^^^^ keyword.control
    #                                             ^^^ constant.numeric.port
    `));

  test("a word in the wrong case is marked where Kubernetes defines it, and only there", () =>
    checkColours(`
      apiVersion: networking.k8s.io/v1
      kind: networkpolicy
    #       ^^^^^^^^^^^^^ invalid.illegal.unknown-case
      metadata:
        Namespace: accounts
    #   ^^^^^^^^^ invalid.illegal.unknown-case
        labels:
          Name: ingress
      Spec: {}
    # ^^^^ invalid.illegal.unknown-case
      spec:
        podSelector:
    #   ^^^^^^^^^^^ keyword.control
          matchLabels: &labels
    #     ^^^^^^^^^^^ keyword.control
            Ports: tcp
    #       ^^^^^ variable.parameter.label
          matchExpressions:
    #     ^^^^^^^^^^^^^^^^ keyword.control
          - { key: Egress, operator: notin, values: [ingress, tcp] }
    #         ^^^ keyword.control
    #              ^^^^^^ variable.parameter.label
    #                      ^^^^^^^^ keyword.control
    #                                ^^^^^ invalid.illegal.unknown-case
    #                                       ^^^^^^ keyword.control
        policyTypes:
    #   ^^^^^^^^^^^ keyword.control
          - "egress"
          - ingress
    #       ^^^^^^^ invalid.illegal.unknown-case
        Ingress:
    #   ^^^^^^^ invalid.illegal.unknown-case
        - From: []
    #     ^^^^ invalid.illegal.unknown-case
    `));

  test("the policies in a list, between its other items", () =>
    checkColours(`
      apiVersion: v1
      kind: List
      items:
      - kind: Service
        apiVersion: v1
        spec:
          ports:
          - protocol: tcp
      - kind: NetworkPolicy
        apiVersion: networking.k8s.io/v1
    #               ^^^^^^^^^^^^^^^^^^^^ support.type
        spec:
          egress: []
    #     ^^^^^^ keyword.control
      - apiVersion: v1
        kind: Service
        spec:
          ports: []
    `));

  test("comments, quotes and texts keep their scopes", () =>
    checkColours(
      `
      apiVersion: networking.k8s.io/v1 # kind: Pod
    #                                  ^ comment.line.number-sign.yaml
    #                                   ^^^^^^^^^^ comment.line.number-sign.yaml
      kind: 'NetworkPolicy'
    #       ^ string.quoted.single.yaml
    #        ^^^^^^^^^^^^^ string.quoted.single.yaml
    #                     ^ string.quoted.single.yaml
      metadata:
        annotations:
          note: |
            ingress: tcp
    #       ^^^^^^^^^^^^ string.unquoted.block.yaml
      spec:
        policyTypes: ["egress"]
    #                 ^ string.quoted.double.yaml
    #                  ^^^^^^ string.quoted.double.yaml
    #                        ^ string.quoted.double.yaml
        # from: nobody
    #   ^ comment.line.number-sign.yaml
    #    ^^^^^^^^^^^^^ comment.line.number-sign.yaml
    `,
      "source.yaml",
      (scopes) => scopes.find((scope) => /^(comment|string\.(quoted|unquoted\.block))/.test(scope)),
    ));
});
