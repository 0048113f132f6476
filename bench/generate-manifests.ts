/** Writes the same 10,000 manifests on every run, one to a file: what a large organisation keeps in one repository. */

import { stringify } from "yaml";

export interface ManifestFile {
  readonly uri: string;
  readonly text: string;
}

export interface Manifests {
  /** In the order in which they lie on the disk. */
  readonly files: readonly ManifestFile[];
  readonly workloads: readonly ManifestFile[];
  readonly policies: readonly ManifestFile[];
}

/** Half of them are workloads and a tenth policies, over fifty namespaces; the rest is of other kinds. */
export function generateManifests(count = 10_000): Manifests {
  const workloads = some(count / 2, workload);
  const policies = some(count / 10, policy);
  const namespaces = namespaceNames.map(namespace);
  const services = some(count / 5, service);
  const others = some(count / 5 - namespaces.length, other);
  const files = [...namespaces, ...workloads, ...services, ...policies, ...others].toSorted(byUri);
  return { files, workloads, policies };
}

function some(count: number, make: (index: number) => ManifestFile): readonly ManifestFile[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function byUri(one: ManifestFile, other: ManifestFile): number {
  return one.uri < other.uri ? -1 : 1;
}

const teams = [
  "accounts",
  "billing",
  "catalogue",
  "delivery",
  "fraud",
  "identity",
  "loyalty",
  "media",
  "orders",
  "search",
];
const stages = ["alpha", "beta", "live", "preview", "load"];
const roles = [
  "api",
  "backoffice",
  "cache",
  "database",
  "exporter",
  "gateway",
  "ledger",
  "mailer",
  "queue",
  "scheduler",
];
const products = ["cart", "ticket", "parcel", "refund", "voucher", "report", "upload"];
const parts = ["intake", "public", "nightly", "partner", "staff", "mobile", "archive"];
const tiers = ["frontend", "backend", "data"];
const kinds = ["Deployment", "Deployment", "Deployment", "StatefulSet", "DaemonSet"];
const ports = [80, 443, 3111, 5432, 6379, 8080, 8443, 9090, 9200];

const namespaceNames = teams.flatMap((team) => stages.map((stage) => `${team}-${stage}`));

function file(index: number, kind: string, manifest: object): ManifestFile {
  const text = `# ${kind} ${index}, kept by the ${pick(teams, index)} team.\n${stringify(manifest)}`;
  return { uri: `file:///manifests/${namespaceAt(index)}/${kind.toLowerCase()}-${index}.yaml`, text };
}

function namespace(name: string, index: number): ManifestFile {
  const labels = { team: name.slice(0, name.indexOf("-")), stage: name.slice(name.indexOf("-") + 1) };
  return file(index, "Namespace", { apiVersion: "v1", kind: "Namespace", metadata: { name, labels } });
}

function workload(index: number): ManifestFile {
  const labels = labelsOf(index);
  return file(index, pick(kinds, index), {
    apiVersion: "apps/v1",
    kind: pick(kinds, index),
    metadata: metadata(index),
    spec: {
      replicas: 1 + (index % 5),
      selector: { matchLabels: { app: labels.app } },
      template: { metadata: { labels }, spec: { containers: [container(index)] } },
    },
  });
}

function container(index: number): object {
  return {
    name: "main",
    image: `images.example/${appOf(index)}:1.${index % 40}.0`,
    ports: [
      { name: "http", containerPort: pick(ports, index) },
      { name: "metrics", containerPort: 9102 },
    ],
    env: [
      { name: "LOG_LEVEL", value: "info" },
      { name: "DATABASE_HOST", valueFrom: { secretKeyRef: { name: `${appOf(index)}-database`, key: "host" } } },
    ],
    resources: { requests: { cpu: "100m", memory: "128Mi" }, limits: { memory: "256Mi" } },
    readinessProbe: { httpGet: { path: "/ready", port: "http" }, periodSeconds: 10 },
  };
}

function policy(index: number): ManifestFile {
  return file(index, "NetworkPolicy", {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: metadata(index),
    spec: {
      podSelector: { matchLabels: { app: appOf(index) } },
      policyTypes: ["Ingress", "Egress"],
      ingress: [{ from: [neighbour(index), guest(index), monitoring], ports: [{ protocol: "TCP", port: "http" }] }],
      egress: [{ to: [neighbour(index + 7 * namespaceNames.length)], ports: [{ port: "http" }] }, { ports: dns }],
    },
  });
}

/** A workload of the same namespace; every 25th author slips. */
function neighbour(index: number): object {
  const { app, tier } = labelsOf(index + namespaceNames.length);
  return { podSelector: { matchLabels: index % 25 === 24 ? { app, Tier: tier } : { app, tier } } };
}

/** One of another namespace. */
function guest(index: number): object {
  const [team = ""] = namespaceAt(index + 1).split("-");
  const app = appOf(index + 1);
  return { namespaceSelector: { matchLabels: { team } }, podSelector: { matchLabels: { app } } };
}

/** Each namespace has workloads of one role. */
const monitoring = {
  namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespaceAt(roles.indexOf("exporter")) } },
  podSelector: { matchExpressions: [{ key: "role", operator: "In", values: ["exporter", "gateway"] }] },
};
const dns = [
  { protocol: "UDP", port: 53 },
  { protocol: "TCP", port: 53 },
];

function service(index: number): ManifestFile {
  return file(index, "Service", {
    apiVersion: "v1",
    kind: "Service",
    metadata: metadata(index),
    spec: { selector: { app: appOf(index) }, ports: [{ name: "http", port: 80, targetPort: "http" }] },
  });
}

function other(index: number): ManifestFile {
  return file(index, ...pick([configMap, ingress, definition, monitor], index)(index));
}

type Other = readonly [kind: string, manifest: object];

function configMap(index: number): Other {
  const data = Object.fromEntries(Array.from({ length: 20 }, (_, key) => [`setting-${key}`, `value ${index * key}`]));
  return ["ConfigMap", { apiVersion: "v1", kind: "ConfigMap", metadata: metadata(index), data }];
}

function ingress(index: number): Other {
  const backend = { service: { name: appOf(index), port: { name: "http" } } };
  const rules = [{ host: `${appOf(index)}.example`, http: { paths: [{ path: "/", pathType: "Prefix", backend }] } }];
  return [
    "Ingress",
    { apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata: metadata(index), spec: { rules } },
  ];
}

function definition(index: number): Other {
  const properties = Object.fromEntries(
    Array.from({ length: 30 }, (_, field) => [
      `field${field}`,
      { type: "string", description: `What field ${field} is for.` },
    ]),
  );
  const group = `team${index}.example`;
  const names = { kind: "Widget", listKind: "WidgetList", plural: "widgets", singular: "widget" };
  const schema = { openAPIV3Schema: { type: "object", properties: { spec: { type: "object", properties } } } };
  return [
    "CustomResourceDefinition",
    {
      apiVersion: "apiextensions.k8s.io/v1",
      kind: "CustomResourceDefinition",
      metadata: { name: `widgets.${group}` },
      spec: { group, names, scope: "Namespaced", versions: [{ name: "v1", served: true, storage: true, schema }] },
    },
  ];
}

function monitor(index: number): Other {
  const spec = { selector: { matchLabels: { app: appOf(index) } }, endpoints: [{ port: "metrics", interval: "30s" }] };
  return [
    "ServiceMonitor",
    { apiVersion: "monitoring.coreos.com/v1", kind: "ServiceMonitor", metadata: metadata(index), spec },
  ];
}

function metadata(index: number): object {
  return {
    name: `${appOf(index)}-${index}`,
    namespace: namespaceAt(index),
    labels: { "app.kubernetes.io/name": appOf(index), "app.kubernetes.io/managed-by": "hand" },
  };
}

function labelsOf(index: number) {
  return { app: appOf(index), tier: pick(tiers, index), role: pick(roles, index), version: `v${index % 7}` };
}

/** Some ten workloads share a name, and each namespace holds a hundred of several names. */
function appOf(index: number): string {
  const product = Math.floor(index / roles.length);
  return `${pick(products, product)}-${pick(parts, Math.floor(product / products.length))}-${pick(roles, index)}`;
}

function namespaceAt(index: number): string {
  return pick(namespaceNames, index);
}

function pick<T>(from: readonly T[], index: number): T {
  const one = from[index % from.length];
  if (one === undefined) throw new RangeError("Nothing to pick from.");
  return one;
}
