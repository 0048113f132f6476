/** The naive evaluator against what the Kubernetes documentation says, one sentence to a test. */

import { expect, test } from "vitest";
import { type Cluster, type Connection, isAllowed, type Pod } from "./connectivity";
import { withHead } from "./margin";
import { memoryWorkspace } from "./memory-workspace";

const web: Pod = { name: "web", namespace: "default", labels: { app: "web" }, ports: [{ name: "http", port: 8080 }] };
const db: Pod = { name: "db", namespace: "default", labels: { app: "db" } };
const guest: Pod = { name: "guest", namespace: "guests", labels: { app: "db" } };
const [near, far, six] = [{ ip: "192.0.2.1" }, { ip: "198.51.100.1" }, { ip: "2001:db8::1" }];

/** Which of web's neighbours may open a connection to it on TCP 8080, or whom web may reach. */
function neighbours(spec: string, way: "from" | "to" = "from", connection: Partial<Connection> = {}) {
  const file = memoryWorkspace([{ path: "/policy.yaml", text: withHead(spec) }]).snapshot.file("file:///policy.yaml");
  const policies = (file?.documents ?? []).flatMap(({ document }) =>
    document.resources.flatMap(({ policy }) => (policy.scope === "namespace" ? [policy] : [])),
  );
  const cluster: Cluster = { pods: [web, db, guest], namespaces: { guests: { kind: "guests" } }, policies };
  const ends = { db, guest, near, far, six };
  return Object.entries(ends).flatMap(([name, end]) => {
    const between = way === "from" ? { from: end, to: web } : { from: web, to: end };
    const allowed = isAllowed(cluster, { ...between, protocol: "TCP", port: 8080, ...connection });
    return allowed ? [name] : [];
  });
}

const everybody = ["db", "guest", "near", "far", "six"];

test("a pod that no policy selects is open", () => {
  expect(neighbours("podSelector: { matchLabels: { app: cache } }")).toEqual(everybody);
});

test("an isolated pod still reaches itself", () => {
  expect(neighbours("podSelector: {}\npolicyTypes: [Ingress, Egress]", "from", { from: web })).toEqual(everybody);
  expect(neighbours("podSelector: {}\npolicyTypes: [Ingress, Egress]")).toEqual([]);
});

test.each([
  ["no policyTypes, no rules: ingress", "podSelector: {}", [], everybody.slice(1)],
  ["no policyTypes, egress rules: both", "podSelector: {}\negress: [{}]", [], everybody.slice(1)],
  ["an empty list is an absent one", "podSelector: {}\npolicyTypes: []", [], everybody.slice(1)],
  ["only Egress", "podSelector: {}\npolicyTypes: [Egress]", everybody.slice(1), []],
])("policyTypes: %s", (_, spec, from, to) => {
  expect(neighbours(spec)).toEqual(from);
  expect(neighbours(spec, "to")).toEqual(to);
});

test.each([
  ["an empty rule: everybody", "- {}", everybody],
  ["an empty list of peers: everybody", "- from: []", everybody],
  ["pods of the policy's own namespace", "- from: [{ podSelector: { matchLabels: { app: db } } }]", ["db"]],
  ["all pods of a namespace", "- from: [{ namespaceSelector: { matchLabels: { kind: guests } } }]", ["guest"]],
  ["all namespaces", "- from: [{ namespaceSelector: {} }]", ["db", "guest"]],
  [
    "two selectors in one item: both",
    "- from: [{ namespaceSelector: { matchLabels: { kind: guests } }, podSelector: { matchLabels: { app: web } } }]",
    [],
  ],
  [
    "two items: either",
    "- from: [{ namespaceSelector: { matchLabels: { kind: guests } } }, { podSelector: {} }]",
    ["db", "guest"],
  ],
  [
    "a namespace has its name as a label",
    "- from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: guests } } }]",
    ["guest"],
  ],
  ["addresses without exceptions", "- from: [{ ipBlock: { cidr: 0.0.0.0/0, except: [192.0.2.0/24] } }]", ["far"]],
  ["host bits do not count", "- from: [{ ipBlock: { cidr: 192.0.2.99/24 } }]", ["near"]],
  ["all of IPv6", '- from: [{ ipBlock: { cidr: "::/0" } }]', ["six"]],
  [
    "an exception denies nothing that a neighbour allows",
    "- from: [{ ipBlock: { cidr: 0.0.0.0/0, except: [192.0.2.0/24] } }, { ipBlock: { cidr: 192.0.2.1/32 } }]",
    ["near", "far"],
  ],
])("peers: %s", (_, rule, allowed) => {
  expect(neighbours(`podSelector: {}\ningress:\n${rule}`)).toEqual(allowed);
});

test.each([
  ["In", "[{ key: kind, operator: In, values: [guests] }]", ["guest"]],
  ["NotIn holds without the label", "[{ key: kind, operator: NotIn, values: [guests] }]", ["db"]],
  ["Exists", "[{ key: kind, operator: Exists }]", ["guest"]],
  ["DoesNotExist", "[{ key: kind, operator: DoesNotExist }]", ["db"]],
  ["all requirements must hold", "[{ key: kind, operator: Exists }, { key: kind, operator: DoesNotExist }]", []],
])("matchExpressions: %s", (_, expressions, allowed) => {
  const peer = `{ namespaceSelector: { matchExpressions: ${expressions} } }`;
  expect(neighbours(`podSelector: {}\ningress:\n- from: [${peer}]`)).toEqual(allowed);
});

test.each([
  ["TCP unless said otherwise", "{ port: 8080 }", ["TCP 8080"]],
  ["every port of a protocol", "{ protocol: UDP }", ["UDP 8080", "UDP 8081"]],
  ["a range", "{ port: 8080, endPort: 8081 }", ["TCP 8080", "TCP 8081"]],
  ["a name of the destination", "{ port: http }", ["TCP 8080"]],
  ["a name has its protocol", "{ port: http, protocol: UDP }", []],
])("ports: %s", (_, port, allowed) => {
  const tried = (["TCP", "UDP"] as const).flatMap((protocol) =>
    [8080, 8081].map((number) => ({ protocol, port: number })),
  );
  const spec = `podSelector: {}\ningress:\n- ports: [${port}]`;
  const open = tried.filter((connection) => neighbours(spec, "from", connection).length > 0);
  expect(open.map((connection) => `${connection.protocol} ${connection.port}`)).toEqual(allowed);
});

test("a port's name means nothing at an address, nor at a pod that has no such port", () => {
  expect(neighbours("podSelector: {}\npolicyTypes: [Egress]\negress: [{ ports: [{ port: http }] }]", "to")).toEqual([]);
});

test("peers AND ports", () => {
  const spec = "podSelector: {}\ningress: [{ from: [{ podSelector: {} }], ports: [{ port: 80 }] }]";
  expect(neighbours(spec)).toEqual([]);
  expect(neighbours(spec, "from", { port: 80 })).toEqual(["db"]);
});
