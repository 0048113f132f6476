/** The model of an administrator's policy: text in, the whole model out. */

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../../server/src/core/base/span";
import { identify } from "../../server/src/core/model/identify";
import type { Placed } from "../../server/src/core/model/policy";
import { readAnyPolicy } from "../../server/src/core/model/read-any-policy";
import { keyAt, nodeAt } from "../../server/src/core/syntax/node-at";
import { parseYaml } from "../../server/src/core/syntax/parse-yaml";
import type { Node } from "../../server/src/core/syntax/tree";
import { drawModel } from "../harness/draw-model";
import { dedent } from "../harness/margin";

const anp = `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata:
  name: guard
spec:
  priority: 0x0A
  subject:
    namespaces: { matchLabels: { team: a } }
  ingress:
  - name: metrics
    action: Allow
    from:
    - pods:
        namespaceSelector: {}
        podSelector: { matchExpressions: [{ key: app, operator: In, values: [a, b] }] }
    - namespaces: {}
    ports:
    - portNumber: { port: 80 }
    - portRange: { protocol: UDP, start: 1, end: 9 }
    - namedPort: http
  egress:
  - action: Deny
    to:
    - nodes: { matchLabels: { zone: b } }
    - networks: [10.0.0.0/8, "::/0"]
    - domainNames: ["*.example.com"]
`;

test("AdminNetworkPolicy", () =>
  checkModel(
    anp,
    `
    scope: cluster
    apiVersion: policy.networking.k8s.io/v1alpha1
    kind: AdminNetworkPolicy
    name: "guard"
    tier: Admin
    priority: 10
    subject
      members
        is: namespaces
        namespaceSelector: team=a
    ingress
      direction: ingress
      name: "metrics"
      action: "Allow"
      effect: allow
      peers
        members
          is: pods
          namespaceSelector: {}
          podSelector: app In a b
      peers
        members
          is: namespaces
          namespaceSelector: {}
      ports
        members
          is: number
          port: 80
      ports
        members
          is: range
          protocol: "UDP"
          start: 1
          end: 9
      ports
        members
          is: name
          name: "http"
    egress
      direction: egress
      action: "Deny"
      effect: deny
      peers
        members
          is: nodes
          nodeSelector: zone=b
      peers
        members
          is: networks
          cidrs: "10.0.0.0/8"
          cidrs: "::/0"
      peers
        members
          is: domainNames
          domains: "*.example.com"
    `,
  ));

test("BaselineAdminNetworkPolicy: the kind is the tier, and there is no priority", () =>
  checkModel(
    `
    apiVersion: policy.networking.k8s.io/v1alpha1
    kind: BaselineAdminNetworkPolicy
    metadata: { name: default }
    spec:
      subject: { namespaces: {} }
      ingress:
      - action: Deny
        from: [{ namespaces: {} }]
    `,
    `
    scope: cluster
    apiVersion: policy.networking.k8s.io/v1alpha1
    kind: BaselineAdminNetworkPolicy
    name: "default"
    tier: Baseline
    subject
      members
        is: namespaces
        namespaceSelector: {}
    ingress
      direction: ingress
      action: "Deny"
      effect: deny
      peers
        members
          is: namespaces
          namespaceSelector: {}
    `,
  ));

test("ClusterNetworkPolicy: it says its tier itself, and a namespaceSelector that is left out is all namespaces", () =>
  checkModel(
    `
    apiVersion: policy.networking.k8s.io/v1alpha2
    kind: ClusterNetworkPolicy
    metadata: { name: base }
    spec:
      tier: Baseline
      priority: 5
      subject: { pods: { podSelector: {} } }
      egress:
      - action: Accept
        to: [{ pods: { podSelector: { matchLabels: { app: db } } } }]
        protocols:
        - tcp: { destinationPort: { number: 80 } }
        - udp: { destinationPort: { range: { start: 1, end: 9 } } }
        - sctp: {}
        - destinationNamedPort: dns
      - action: Pass
        to: [{ namespaces: {} }]
    `,
    `
    scope: cluster
    apiVersion: policy.networking.k8s.io/v1alpha2
    kind: ClusterNetworkPolicy
    name: "base"
    tier: Baseline
    statedTier: "Baseline"
    priority: 5
    subject
      members
        is: pods
        namespaceSelector: left out
        podSelector: {}
    egress
      direction: egress
      action: "Accept"
      effect: allow
      peers
        members
          is: pods
          namespaceSelector: left out
          podSelector: app=db
      ports
        members
          is: number
          protocol: "TCP"
          port: 80
      ports
        members
          is: range
          protocol: "UDP"
          start: 1
          end: 9
      ports
        members
          is: protocol
          protocol: "SCTP"
      ports
        members
          is: name
          name: "dns"
    egress
      direction: egress
      action: "Pass"
      effect: pass
      peers
        members
          is: namespaces
          namespaceSelector: {}
    `,
  ));

test("half-typed: no tier of the two, no action of the three, none or several where one is due", () =>
  checkModel(
    `
    apiVersion: policy.networking.k8s.io/v1alpha2
    kind: ClusterNetworkPolicy
    spec:
      tier: admin
      priority: "5"
      subject: {}
      ingress:
      -
      - action: deny
        from:
        - namespaces: {}
          pods: { namespaceSelector: { matchLabels: { a: b } } }
        - networks:
        -
        protocols:
        - tcp: { destinationPort: {} }
        - {}
    `,
    `
    scope: cluster
    apiVersion: policy.networking.k8s.io/v1alpha2
    kind: ClusterNetworkPolicy
    statedTier: "admin"
    subject
    ingress
      direction: ingress
    ingress
      direction: ingress
      action: "deny"
      peers
        members
          is: namespaces
          namespaceSelector: {}
        members
          is: pods
          namespaceSelector: a=b
          podSelector: left out
      peers
      peers
      ports
      ports
    `,
  ));

test("a field that is null counts as left out, a label of a selector too", () =>
  checkModel(
    `
    apiVersion: policy.networking.k8s.io/v1alpha2
    kind: ClusterNetworkPolicy
    spec:
      tier:
      subject: { pods: { namespaceSelector: , podSelector: { matchLabels: { app: , tier: db } } } }
      egress:
      - name:
        action:
        to: [{ namespaces: , networks: [10.0.0.0/8] }]
        protocols: [{ tcp: , udp: { destinationPort: } }]
    `,
    `
    scope: cluster
    apiVersion: policy.networking.k8s.io/v1alpha2
    kind: ClusterNetworkPolicy
    subject
      members
        is: pods
        namespaceSelector: {}
        podSelector: tier=db
    egress
      direction: egress
      peers
        members
          is: networks
          cidrs: "10.0.0.0/8"
      ports
        members
          is: protocol
          protocol: "UDP"
    `,
  ));

test("law: every part of a mutated policy has the path and the span of what stands in the text", () => {
  const mutated = fc
    .tuple(fc.nat(anp.length), fc.nat(20), fc.constantFrom("", "null", "[]", "{}", "- ", ": ", "\n", "*a", "&a "))
    .map(([at, length, put]) => anp.slice(0, at) + put + anp.slice(at + length));
  fc.assert(
    fc.property(mutated, (text) => {
      expect(misplaced(text)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

function checkModel(text: string, expected: string): void {
  const found = read(dedent(text));
  expect(found && drawModel(found.policy)).toBe(dedent(expected).trimEnd().concat("\n"));
}

/** The policy of a text that names one of our kinds. */
function read(text: string) {
  const { root } = parseYaml(text);
  const identity = root?.kind === "map" ? identify(root, []) : undefined;
  return root?.kind === "map" && identity && { root, policy: readAnyPolicy(root, identity.kind, []) };
}

/** The parts that do not stand where their path leads. */
function misplaced(text: string): readonly Placed[] {
  const found = read(text);
  return found ? [...partsOf(found.policy)].filter((part) => !isPlaced(found.root, part)) : [];
}

function* partsOf(value: unknown): Generator<Placed> {
  if (typeof value !== "object" || value === null) return;
  if (isPart(value)) yield value;
  for (const inside of Object.values(value)) yield* partsOf(inside);
}

function isPart(value: object): value is Placed {
  return "path" in value && "span" in value;
}

/** A selector that is left out stands nowhere, and has no key. */
function isPlaced(root: Node, { path, span, key }: Placed): boolean {
  const node = nodeAt(root, path);
  const entry = keyAt(root, path);
  const holder = nodeAt(root, path.slice(0, -1));
  const item = holder?.kind === "list" ? holder.items[Number(path.at(-1))] : undefined;
  const spans: readonly (Span | undefined)[] = [node?.span, entry?.span, item?.span];
  if (typeof path.at(-1) === "string" && !key) return node === undefined && span.start === span.end;
  return spans.includes(span) && key === entry?.key.span;
}
