/** What the schemas of custom resources find wrong: nulls count as left out, limits are kept, rules hold. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Kind, kinds } from "../../server/src/core/schema/kinds";

const [admin, baseline, cluster] = ["AdminNetworkPolicy", "BaselineAdminNetworkPolicy", "ClusterNetworkPolicy"].map(
  (name) => kinds.find(({ kind }) => kind === name),
) as [Kind, Kind, Kind];

const everything = { namespaces: {} };
const policy = (fields: object) => ({ spec: { priority: 1, subject: everything, ...fields } });
const clusterPolicy = (fields: object) => ({ spec: { tier: "Admin", priority: 1, subject: everything, ...fields } });
const egress = (...to: unknown[]) => policy({ egress: [{ action: "Deny", to }] });

test.each<[what: string, kind: Kind, data: unknown]>([
  ["the least", admin, policy({})],
  ["the least of a baseline", baseline, { metadata: { name: "default" }, spec: { subject: everything } }],
  ["the least of a cluster's", cluster, clusterPolicy({})],
  ["null for what may be left out", admin, { ...policy({ ingress: null, egress: null }), status: null }],
  ["null beside the one field of a peer", admin, egress({ nodes: null, namespaces: {}, pods: null })],
  ["null for a default and for a label", admin, policy({ subject: { namespaces: { matchLabels: { a: null } } } })],
  ["nulls in metadata", admin, { ...policy({}), metadata: { name: "x", labels: { a: null }, finalizers: [null] } }],
  ["any namespace", admin, { ...policy({}), metadata: { namespace: "Not One" } }],
  ["a status of any shape", admin, { ...policy({}), status: ["Ready", { conditions: 1 }].slice(0, 1) }],
  ["a range that runs backwards, in v1alpha1", admin, ports({ portRange: { start: 9, end: 1 } })],
  ["any protocol, in v1alpha1", admin, ports({ portNumber: { protocol: "ICMP", port: 1 } })],
  ["pods of all namespaces, in v1alpha2", cluster, clusterPolicy({ subject: { pods: { podSelector: {} } } })],
])("%s is fine", (_, kind, data) => {
  expect(problems(kind, data)).toEqual([]);
});

function ports(port: object) {
  return policy({ ingress: [{ action: "Deny", from: [everything], ports: [port] }] });
}

test.each<[kind: Kind, data: unknown, problems: string[]]>([
  [admin, {}, [" required spec"]],
  [admin, { spec: null }, [" required spec"]],
  [admin, { spec: {} }, ["/spec required priority", "/spec required subject"]],
  [cluster, { spec: {} }, ["/spec required tier", "/spec required priority", "/spec required subject"]],
  [admin, policy({ priority: null, foo: null }), ["/spec required priority", "/spec additionalProperties foo"]],
  [admin, policy({ subject: { namespaces: null } }), ["/spec/subject minProperties 1"]],
  [
    admin,
    policy({ subject: { namespaces: {}, pods: { namespaceSelector: {} } } }),
    ["/spec/subject/pods required podSelector", "/spec/subject maxProperties 1"].sort(),
  ],
  [admin, policy({ subject: { namespaces: {}, Pods: {} } }), ["/spec/subject additionalProperties Pods"]],
  [admin, policy({ ingress: [null] }), ["/spec/ingress/0 type object"]],
  [admin, egress(null, {}), ["/spec/egress/0/to/0 type object", "/spec/egress/0/to/1 minProperties 1"]],
  [admin, egress(), ["/spec/egress/0/to minItems 1"]],
  [
    admin,
    egress({ networks: [] }, { networks: ["10.0.0.0/8", "10.0.0.0/8"] }),
    ["/spec/egress/0/to/0/networks minItems 1", "/spec/egress/0/to/1/networks uniqueItems"],
  ],
  [admin, egress({ networks: ["10.0.0.0"] }), ["/spec/egress/0/to/0/networks/0 x-rules 0"]],
  [admin, egress({ networks: [`1111:${"0".repeat(40)}::/16`] }), ["/spec/egress/0/to/0/networks/0 maxLength 43"]],
  [baseline, { metadata: { name: "x" }, spec: { subject: everything } }, [" x-rules 0"]],
  [baseline, { metadata: { generateName: "default" }, spec: { subject: everything } }, [" x-rules 0"]],
  [
    baseline,
    { metadata: { name: "default" }, spec: { priority: 1, subject: everything } },
    ["/spec additionalProperties priority"],
  ],
  [
    cluster,
    clusterPolicy({ egress: Array.from({ length: 26 }, () => ({ action: "Pass", to: [everything] })) }),
    ["/spec/egress maxItems 25"],
  ],
  [cluster, protocol({ tcp: {} }), ["/spec/egress/0/protocols/0/tcp minProperties 1"]],
  [
    cluster,
    protocol({ tcp: { destinationPort: { range: { start: 2, end: 2 } } } }),
    ["/spec/egress/0/protocols/0/tcp/destinationPort/range x-rules 0"],
  ],
  [
    cluster,
    protocol({ tcp: { destinationPort: { range: { start: "2", end: 1 } } } }),
    ["/spec/egress/0/protocols/0/tcp/destinationPort/range/start type integer"],
  ],
  [cluster, protocol({ destinationNamedPort: "http" }, { nodes: {} }), ["/spec/egress/0 x-rules 0"]],
])("%#: %j", (kind, data, expected) => {
  expect(problems(kind, data).sort()).toEqual([...expected].sort());
});

function protocol(one: object, to: object = everything) {
  return clusterPolicy({ egress: [{ action: "Deny", to: [to], protocols: [one] }] });
}

/** The patterns of the definitions, to compare ours with. */
const patterns = {
  v1alpha1: /^(\*\.)?([a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.)+[a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.?$/,
  v1alpha2: /^(\*\.)?([a-zA-Z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.)+[a-zA-Z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.?$/,
};

test.each([
  ["v1alpha1", (name: string) => problems(admin, egress({ domainNames: [name] }))],
  [
    "v1alpha2",
    (name: string) =>
      problems(cluster, clusterPolicy({ egress: [{ action: "Accept", to: [{ domainNames: [name] }] }] })),
  ],
] as const)("a name of hosts fits in %s when the definition's own pattern says so", (version, found) => {
  const text = fc.string({ unit: fc.constantFrom(..."aZ09.._-*^[\n"), maxLength: 9 });
  fc.assert(
    fc.property(text, (name) => (found(name).length === 0) === patterns[version].test(name)),
    { numRuns: 1000 },
  );
});

test.each(["a", "a.", "*.", "-", "_"])("names of 10 million times %j do not hang", { timeout: 60_000 }, (unit) => {
  expect(
    problems(admin, egress({ domainNames: [unit.repeat(10_000_000)], networks: [unit.repeat(10_000_000)] })),
  ).not.toEqual([]);
});

test("a hundred thousand mistakes are all told, and do not hang", { timeout: 60_000 }, () => {
  const peers = Array.from({ length: 100_000 }, () => ({ namespaces: { matchLabels: { app: 1 } } }));
  expect(admin.validate(egress(...peers)).length).toBe(100_001);
});

function problems(kind: Kind, data: unknown): string[] {
  return kind.validate(data).map(({ instancePath, keyword, params }) => {
    const detail = keyword === "uniqueItems" || keyword === "format" ? [] : Object.values(params).map(String);
    return [instancePath, keyword, ...detail].join(" ");
  });
}
