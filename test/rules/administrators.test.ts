/** The policies of a cluster's administrators: what the definitions of their kinds refuse, and in which words. */

import { describe, expect, test } from "vitest";
import { check } from "../harness/check";
import { checkFix, fixTitles } from "../harness/check-fix";

describe("numbers of things", () => {
  test("exactly one field of a subject, a peer, a port", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec:
        priority: 10
        subject:
          namespaces: {}
          pods: { namespaceSelector: {}, podSelector: {} }
    #     ^^^^ error forbidden-field: \`namespaces\` and \`pods\` cannot stand together in the subject: it takes just one of its fields. The API server refuses the policy. Remove one of them.
        egress:
        - action: Deny
          to:
          - nodes: {}
            networks: [10.0.0.0/8]
    #       ^^^^^^^^ error forbidden-field: spec.egress[0].to[0]: Too many: 2: must have at most 1 item
          - {}
    #       ^^ error required-field: This peer says nothing. The API server refuses the policy. Write \`namespaces\`, \`pods\`, \`nodes\`, \`networks\` or \`domainNames\`.
          -
    #     ^ error required-field: API server: spec.egress[0].to[2]: Invalid value: "null": spec.egress[0].to[2] in body must be of type object: "null"
          ports:
          - {}
    #       ^^ error required-field: This port says nothing.
    `));

  test("a field without a value counts as left out", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec:
        priority:
    #   ^^^^^^^^ error required-field: \`priority\` is missing from the spec.
        subject:
          namespaces:
    #     ^^^^^^^^^^ error required-field: \`namespaces\` has no value and counts as left out, so that the subject says nothing. The API server refuses the policy. Write \`namespaces: {}\` for all of them, or say which labels they have.
          pods:
        ingress:
        egress:
        - action: Deny
          name:
          to: [{ namespaces: { matchLabels: { app: } }, pods: }]
          ports: [{ portNumber: { protocol: , port: 80 }, namedPort: }]
    `));

  test("lists that are empty or too long", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec:
        tier: Admin
        priority: 10
        subject: { namespaces: {} }
        ingress:
        - action: Deny
          from: []
    #     ^^^^ error invalid-value: \`from\` has no items, and an empty list means nothing here. The API server refuses the policy. Add an item.⏎API server: spec.ingress[0].from: Invalid value: 0: spec.ingress[0].from in body should have at least 1 items
          protocols: []
    #     ^^^^^^^^^ error invalid-value: Add an item, or remove \`protocols\`.
        egress:
        - action: Deny
          to:
    #     ^^ error invalid-value: \`to\` has 26 items, and it may have 25. The API server refuses the policy. Put the rest into another egress rule.⏎API server: spec.egress[0].to: Too many: 26: must have at most 25 items
          ${"- namespaces: {}\n          ".repeat(26)}
    `));

  test("a rule's name of more than 100 characters", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec:
        tier: Admin
        priority: 10
        subject: { namespaces: {} }
        ingress:
        - action: Deny
          name: ${"x".repeat(101)}
    #           ${"^".repeat(101)} error invalid-value: \`name\` has 101 characters, and it may have 100. The API server refuses the policy. Make it shorter.⏎API server: spec.ingress[0].name: Too long: may not be more than 100 bytes
          from: [{ namespaces: {} }]
        - action: Deny
          name: ${"ä".repeat(100)}
          from: [{ namespaces: {} }]
    `));

  test("a network or a name of hosts twice", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec:
        tier: Admin
        priority: 10
        subject: { namespaces: {} }
        egress:
        - action: Accept
          to:
          - networks: [10.0.0.0/8, 10.1.0.0/16, 10.0.0.0/8, 10.0.0.0/8]
    #                                           ^^^^^^^^^^ error invalid-value: \`10.0.0.0/8\` stands twice in \`networks\`. The API server refuses the policy. Remove one of them.⏎API server: spec.egress[0].to[0].networks[2]: Duplicate value: "10.0.0.0/8"
          - domainNames:
            - example.com
            - "example.com"
    #         ^^^^^^^^^^^^^ error invalid-value: \`example.com\` stands twice in \`domainNames\`.
    `));
});

describe("values", () => {
  test("numbers out of range", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec:
        priority: 1001
    #             ^^^^ error invalid-value: \`1001\` is not a valid \`priority\`. The API server refuses the policy. Use a number from 0 to 1000.⏎API server: spec.priority: Invalid value: 1001: spec.priority in body should be less than or equal to 1000
        subject: { namespaces: {} }
        ingress:
        - action: Deny
          from: [{ namespaces: {} }]
          ports:
          - portRange: { start: 0, end: 70000 }
    #                           ^ error invalid-value: \`0\` is not a valid \`start\`. The API server refuses the policy. Use a number from 1 to 65535.
    #                                   ^^^^^ error invalid-value: \`70000\` is not a valid \`end\`.
          - portRange: { start: 90, end: 80, protocol: ICMP }
    `));

  test("numbers in quotes, and values without their field", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec:
        priority: "10"
    #             ^^^^ error wrong-type: spec.priority: Invalid value: "string": spec.priority in body must be of type integer: "string"
        subject: { namespaces: { matchLabels: { tier: 1 } } }
    #                                                 ^ error wrong-type: spec.subject.namespaces.matchLabels.tier: Invalid value: "integer": spec.subject.namespaces.matchLabels.tier in body must be of type string: "integer"
        ingress:
        - action: 5
    #             ^ error wrong-type: API server: spec.ingress[0].action: Invalid value: "integer": spec.ingress[0].action in body must be of type string: "integer", spec.ingress[0].action: Unsupported value: 5: supported values: "Allow", "Deny", "Pass"
          from: [{ namespaces: {} }]
          ports: [{ portNumber: 80 }, { portNumber: { port: true } }, { portNumber: { port: 80.5 } }]
    #                           ^^ error wrong-type: \`portNumber\` must be a map; \`80\` is a number. The API server refuses the policy. Write \`{port: 80}\`.
    #                                                       ^^^^ error wrong-type: must be of type int32: ""
    #                                                                                       ^^^^ error wrong-type: must be of type int32: "float64"
    `));

  test("a map where a list belongs has fields that nobody knows", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec:
        priority: 10
        subject: { namespaces: {} }
        ingress:
    #   ^^^^^^^ error wrong-type: unknown field "spec.ingress.action", unknown field "spec.ingress.from"
          action: Deny
          from: [{ namespaces: {} }]
    `));

  test("actions", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec:
        tier: Admin
        priority: 10
        subject: { namespaces: {} }
        ingress:
        - action: Allow
    #             ^^^^^ error unsupported-value: \`Allow\` is not \`Accept\`, \`Deny\` or \`Pass\`. The API server refuses the policy. Write \`Accept\`.
          from: [{ namespaces: {} }]
        - action: deny
    #             ^^^^ error unsupported-value: Write \`Deny\`; case matters.
          from: [{ namespaces: {} }]
        - action: Drop
    #             ^^^^ error unsupported-value: Write one of these.
          from: [{ namespaces: {} }]
    `));

  test("an action of another kind is translated", () =>
    checkFix(
      `
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec:
        tier: Admin
        priority: 10
        subject: { namespaces: {} }
        ingress:
        - { action: Allow, from: [{ namespaces: {} }] }
      `,
      `
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec:
        tier: Admin
        priority: 10
        subject: { namespaces: {} }
        ingress:
        - { action: Accept, from: [{ namespaces: {} }] }
      `,
    ));

  test("networks: host bits may be set, nothing else may be unusual", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec:
        tier: Admin
        priority: 10
        subject: { namespaces: {} }
        egress:
        - action: Deny
          to:
          - networks:
            - 10.0.0.5/8
            - 2001:DB8::/64
            - 10.0.0.1
    #         ^^^^^^^^ error invalid-value: \`10.0.0.1\` is an address, not a block. The API server refuses the policy. Write \`10.0.0.1/32\` for it alone.⏎API server: spec.egress[0].to[0].networks[2]: Invalid value: "10.0.0.1": Invalid CIDR format provided
            - 010.0.0.0/8
    #         ^^^^^^^^^^^ error invalid-value: \`010.0.0.0/8\` has leading zeros. The API server refuses the policy. Write \`10.0.0.0/8\`.
            - ::ffff:10.0.0.0/104
    #         ^^^^^^^^^^^^^^^^^^^ error invalid-value: writes an address of IPv4 as one of IPv6.
            - 1111:2222:3333:4444:5555:6666:7777:8888/000000128
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error invalid-value: This item of \`networks\` has 49 characters, and it may have 43. The API server refuses the policy. Make it shorter.
    `));

  test("names of hosts", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec:
        tier: Admin
        priority: 10
        subject: { namespaces: {} }
        egress:
        - action: Accept
          to:
          - domainNames: ["*.Example.com.", a_b.example.com, example, "*.com"]
    #                                                        ^^^^^^^ error invalid-value: \`example\` is not a valid name of hosts. The API server refuses the policy. Use at least two parts
    #                                                                 ^^^^^^^ error invalid-value: \`*.com\` is not a valid name of hosts.
    `));
});

describe("rules of the definitions", () => {
  test("a range ends above its start", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec:
        tier: Admin
        priority: 10
        subject: { namespaces: {} }
        ingress:
        - action: Deny
          from: [{ namespaces: {} }]
          protocols:
          - tcp: { destinationPort: { range: { start: 80, end: 80 } } }
    #                                                          ^^ error invalid-value: A range must end above its \`start\`. The API server refuses the policy. Write a higher number; for a single port, write \`number\` instead of \`range\`.⏎API server: spec.ingress[0].protocols[0].tcp.destinationPort.range: Invalid value: Start port must be less than End port
          - udp: { destinationPort: { range: { start: 80, end: 81 } } }
    `));

  test("nodes, networks and names of hosts have no ports with names", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec:
        priority: 10
        subject: { namespaces: {} }
        egress:
        - action: Deny
          to: [{ namespaces: {} }, { nodes: {} }]
          ports: [{ portNumber: { port: 80 } }, { namedPort: http }]
    #     ^^^^^ error invalid-value: A port by its name (\`namedPort\`) cannot stand in a rule with \`networks\`, \`nodes\` or \`domainNames\`: only pods have ports with names. The API server refuses the policy. Write the port's number, or move that peer into a rule of its own.
        - action: Deny
          to: [{ namespaces: {}, nodes: }]
          ports: [{ namedPort: http }]
        - action: Deny
          to: [{ nodes: {} }]
          ports: [{ portNumber: { port: 80 } }]
    `));

  test("a cluster has one baseline policy, named default", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: BaselineAdminNetworkPolicy
      metadata: { name: base }
    #                   ^^^^ error invalid-value: A BaselineAdminNetworkPolicy must be named \`default\`: a cluster has only one. The API server refuses the policy. Write \`name: default\`.
      spec: { subject: { namespaces: {} } }
      ---
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: BaselineAdminNetworkPolicy
      metadata: { generateName: default- }
    # ^^^^^^^^ error invalid-value: Write \`name: default\`.
      spec: { subject: { namespaces: {} } }
      ---
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: BaselineAdminNetworkPolicy
      metadata: { name: "" }
    #             ^^^^ error required-field: API server: metadata.name: Required value: name or generateName is required
      spec: { subject: { namespaces: {} } }
    `));

  test("it gets that name", () =>
    checkFix(
      `
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: BaselineAdminNetworkPolicy
      metadata: { name: base }
      spec: { subject: { namespaces: {} } }
      `,
      `
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: BaselineAdminNetworkPolicy
      metadata: { name: default }
      spec: { subject: { namespaces: {} } }
      `,
    ));
});

describe("what the API server lets pass", () => {
  test("selectors of any form, a namespace, a status", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web, namespace: Not_One }
      spec:
        priority: 0
        subject:
          namespaces:
            matchLabels: { "two words": "$" }
            matchExpressions: [{ key: "", operator: bogus, values: ["a b"] }, { key: a, operator: In }]
      status: { conditions: [{ type: Ready }] }
    `));

  test("what was not in the definition when it was written is unknown", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web, annotation: {} }
    #                        ^^^^^^^^^^ error unknown-field: unknown field "metadata.annotation"
      spec:
        priority: 0
        subject: { namespaces: {} }
        policyTypes: [Ingress]
    #   ^^^^^^^^^^^ error unknown-field: \`policyTypes\` is not a field of the spec. The API server refuses the policy. Its fields are \`priority\`, \`subject\`, \`ingress\` and \`egress\`.
      status: { observed: 1 }
    #           ^^^^^^^^ error unknown-field: unknown field "status.observed"
    `));
});

describe("habits from NetworkPolicies", () => {
  test("selectors and ports in the place of a peer's and a port's own fields", () =>
    checkFix(
      `
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec:
        priority: 10
        subject: { namespaces: {} }
        ingress:
        - action: Allow
          from:
          - namespaceSelector: {}
            podSelector: { matchLabels: { app: web } }
          ports:
          - protocol: TCP
            port: 80
      `,
      `
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec:
        priority: 10
        subject: { namespaces: {} }
        ingress:
        - action: Allow
          from:
          - pods:
              namespaceSelector: {}
              podSelector: { matchLabels: { app: web } }
          ports:
          - portNumber:
              protocol: TCP
              port: 80
      `,
    ));

  test("early AdminNetworkPolicies had a selector in the selector", () => {
    const before = `
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec:
        priority: 10
        subject: { namespaces: {} }
        ingress:
        - action: Allow
          from:
          - namespaces:
              namespaceSelector:
    #         ^^^^^^^^^^^^^^^^^ error unknown-field: \`namespaceSelector\` is one level too many: \`namespaces\` is a selector itself. The API server refuses the policy. Write what is in it directly below \`namespaces\`.
                matchLabels: { team: blue }
          - namespaces:
              namespaceSelector: {}
    #         ^^^^^^^^^^^^^^^^^ error unknown-field: \`namespaceSelector\` is one level too many
      `;
    check(before);
    checkFix(
      before.replaceAll(/^ {4}#.*\n/gm, ""),
      `
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec:
        priority: 10
        subject: { namespaces: {} }
        ingress:
        - action: Allow
          from:
          - namespaces:
              matchLabels: { team: blue }
          - namespaces: {}
      `,
    );
  });

  test("ports of a ClusterNetworkPolicy are its protocols", () =>
    expect(
      fixTitles(`
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec:
        tier: Admin
        priority: 10
        subject: { namespaces: {} }
        ingress:
        - { action: Deny, from: [{ namespaces: {} }], ports: [{ portNumber: { port: 80 } }] }
      `),
    ).toEqual([]));
});
