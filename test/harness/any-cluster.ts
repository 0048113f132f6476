/** Clusters for laws: a few namespaces, pods and policies of all kinds, drawn so that they often mean one another. */

import fc from "fast-check";
import type { ContainerPort, Labels } from "./connectivity";

export interface PodData {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Labels;
  readonly ports: readonly ContainerPort[];
  readonly hostNetwork: boolean;
}

export interface ClusterData {
  readonly namespaces: Readonly<Record<string, Labels>>;
  readonly pods: readonly PodData[];
  /** As the API server takes them. */
  readonly policies: readonly object[];
}

/** With or without policies of the cluster's administrators. */
export function anyCluster(hasAdmins: boolean): fc.Arbitrary<ClusterData> {
  const admins = fc.array(adminPolicy, { maxLength: hasAdmins ? 3 : 0 });
  return fc
    .record({
      namespaces: fc.record({ blue: namespaceLabels, green: namespaceLabels }),
      pods: fc.array(pod, { minLength: 1, maxLength: 4 }),
      own: fc.array(networkPolicy, { maxLength: 4 }),
      ofAdmins: admins,
    })
    .map(({ namespaces, pods, own, ofAdmins }) => ({
      namespaces,
      pods: pods.map((one, index) => ({ ...one, name: `pod-${index}` })),
      policies: [...own.map(named), ...ofAdmins.map(withPriority).map(named)],
    }));
}

/** All documents: a manifest for each of the namespaces that are asked for, the pods, the policies. */
export function manifestsOf({ namespaces, pods, policies }: ClusterData, seen = Object.keys(namespaces)): string {
  const documents = [
    ...seen.map((name) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name, labels: namespaces[name] } })),
    ...pods.map(podManifest),
    ...policies,
  ];
  return documents.map((document) => JSON.stringify(document)).join("\n---\n");
}

function podManifest({ name, namespace, labels, ports, hostNetwork }: PodData): object {
  const declared = ports.map(({ name, port, protocol }) => ({ name, containerPort: port, protocol }));
  const spec = { hostNetwork, containers: [{ name: "main", image: "main", ports: declared }] };
  return { apiVersion: "v1", kind: "Pod", metadata: { name, namespace, labels }, spec };
}

function named(policy: object, index: number): object {
  const metadata = "metadata" in policy && typeof policy.metadata === "object" ? policy.metadata : {};
  return { ...policy, metadata: { ...metadata, name: `policy-${index}` } };
}

/** Of two policies with the same priority the API does not say which goes first. */
function withPriority({ kind, spec, ...rest }: AdminData, index: number): object {
  const isOnlyOne = kind === "BaselineAdminNetworkPolicy";
  return { kind, ...rest, spec: { ...spec, ...(!isOnlyOne && { priority: (index * 7) % 10 }) } };
}

const namespaceLabels = fc.constantFrom<Labels>({}, { team: "a" }, { team: "b" });
const podLabels = fc.constantFrom<Labels>({}, { app: "web" }, { app: "db" }, { app: "web", tier: "1" });
const port = fc.constantFrom<ContainerPort>(
  { name: "http", port: 80 },
  { name: "http", port: 81 },
  { name: "dns", port: 53, protocol: "UDP" },
  { name: "dns", port: 53, protocol: "TCP" },
);
const pod = fc.record({
  namespace: fc.constantFrom("blue", "green", "bare"),
  labels: podLabels,
  ports: fc.array(port, { maxLength: 2 }),
  hostNetwork: fc.constant(false),
});

const podSelector = fc.constantFrom(
  {},
  { matchLabels: { app: "web" } },
  { matchLabels: { app: "db" } },
  { matchExpressions: [{ key: "app", operator: "NotIn", values: ["db"] }] },
  { matchExpressions: [{ key: "tier", operator: "DoesNotExist" }] },
  { matchLabels: { app: "web" }, matchExpressions: [{ key: "tier", operator: "Exists" }] },
);
const namespaceSelector = fc.constantFrom(
  {},
  { matchLabels: { team: "a" } },
  { matchExpressions: [{ key: "team", operator: "In", values: ["a", "b"] }] },
  { matchExpressions: [{ key: "team", operator: "DoesNotExist" }] },
  { matchLabels: { "kubernetes.io/metadata.name": "bare" } },
);
const blocks = ["0.0.0.0/0", "10.0.0.0/8", "10.1.2.3/16", "203.0.113.7/32", "2001:db8::/32", "::/0"];
const peer = fc.oneof(
  fc.record({ podSelector }),
  fc.record({ namespaceSelector }),
  fc.record({ podSelector, namespaceSelector }),
  fc.constantFrom(...blocks).map((cidr) => ({ ipBlock: { cidr } })),
  fc.constant({ ipBlock: { cidr: "10.0.0.0/8", except: ["10.1.0.0/16", "10.1.2.0/24"] } }),
);
const protocol = fc.constantFrom("TCP", "UDP", "SCTP");
const rulePort = fc.oneof(
  fc.constant({}),
  fc.record({ protocol }),
  fc.record({ port: fc.constantFrom<string | number>("http", "dns", 53, 80) }),
  fc.record({ protocol, port: fc.constantFrom<string | number>("http", "dns", 53, 65_535) }),
  fc.record({ protocol, port: fc.constantFrom(1, 53, 80), endPort: fc.constantFrom(80, 81, 65_535) }),
);
const ports = fc.array(rulePort, { maxLength: 2 });
const peers = fc.array(peer, { maxLength: 2 });
const policyTypes = fc.constantFrom<string[] | undefined>(
  undefined,
  [],
  ["Ingress"],
  ["Egress"],
  ["Ingress", "Egress"],
);
const networkPolicy = fc.record({
  apiVersion: fc.constant("networking.k8s.io/v1"),
  kind: fc.constant("NetworkPolicy"),
  metadata: fc.record({ namespace: fc.constantFrom("blue", "green", "bare") }),
  spec: fc.record(
    {
      podSelector,
      policyTypes,
      ingress: fc.array(fc.record({ from: peers, ports }, { requiredKeys: [] }), { maxLength: 2 }),
      egress: fc.array(fc.record({ to: peers, ports }, { requiredKeys: [] }), { maxLength: 2 }),
    },
    { requiredKeys: ["podSelector"] },
  ),
});

interface AdminData {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: object;
}

const pods = fc.oneof(
  fc.record({ namespaces: namespaceSelector }),
  fc.record({ pods: fc.record({ namespaceSelector, podSelector }) }),
);
const outside = fc.record({ networks: fc.subarray(blocks.slice(1, 5), { minLength: 1 }) });
const adminPeers = (one: fc.Arbitrary<object>) => fc.array(one, { minLength: 1, maxLength: 2 });
const number = fc.constantFrom(53, 80, 81);
const range = fc.constantFrom({ start: 50, end: 80 }, { start: 81, end: 65_535 });

const olderPort = fc.oneof(
  fc.record({ portNumber: fc.record({ protocol, port: number }) }),
  range.map(({ start, end }) => ({ portRange: { start, end } })),
  fc.constantFrom({ namedPort: "http" }, { namedPort: "dns" }),
);
const newerPort = fc.oneof(
  fc.constantFrom<object>({ tcp: {} }, { udp: {} }, { destinationNamedPort: "http" }),
  number.map((number) => ({ tcp: { destinationPort: { number } } })),
  range.map((range) => ({ udp: { destinationPort: { range } } })),
);

function adminSpec(actions: readonly string[], portField: string, onePort: fc.Arbitrary<object>) {
  const ruleOf = (field: string, one: fc.Arbitrary<object>) =>
    fc.record(
      {
        action: fc.constantFrom(...actions),
        [field]: adminPeers(one),
        [portField]: fc.array(onePort, { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ["action", field] },
    );
  const ingress = fc.array(ruleOf("from", pods), { maxLength: 2 });
  const egress = fc.array(ruleOf("to", fc.oneof(pods, outside)), { maxLength: 2 });
  return { subject: pods, ingress, egress };
}

const v1alpha1 = (kind: string, actions: readonly string[]): fc.Arbitrary<AdminData> =>
  fc.record({
    apiVersion: fc.constant("policy.networking.k8s.io/v1alpha1"),
    kind: fc.constant(kind),
    spec: fc.record(adminSpec(actions, "ports", olderPort)),
  });

const adminPolicy: fc.Arbitrary<AdminData> = fc.oneof(
  v1alpha1("AdminNetworkPolicy", ["Allow", "Deny", "Pass"]),
  v1alpha1("BaselineAdminNetworkPolicy", ["Allow", "Deny"]),
  fc.record({
    apiVersion: fc.constant("policy.networking.k8s.io/v1alpha2"),
    kind: fc.constant("ClusterNetworkPolicy"),
    spec: fc.record({
      tier: fc.constantFrom("Admin", "Baseline"),
      ...adminSpec(["Accept", "Deny", "Pass"], "protocols", newerPort),
    }),
  }),
);
