/** Writes the same manifests on every run, one to a file: what a large organisation keeps in one repository. */

import { stringify } from "yaml";
import { type AnyManifest, anyOther } from "./other-manifests";
import { appLabels, appName, appOf, type Organisation, organisation, pick, podLabels, ports } from "./organisation";
import { policyOf } from "./organisation-policies";
import { systemManifests } from "./system-manifests";

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

/** How many of each kind there are, besides the namespaces and what the cluster itself runs. */
export interface Amounts {
  readonly workloads: number;
  readonly policies: number;
  readonly services?: number;
  /** Of kinds that policies are not about. */
  readonly others?: number;
}

/** A namespace for each twenty policies, at most fifty. */
export function generateManifests({ workloads, policies, services = 0, others = 0 }: Amounts): Manifests {
  const of = organisation(Math.min(50, Math.ceil(policies / 20)));
  const made = {
    workloads: some(workloads, (index) => workload(index, of)),
    policies: some(policies, (index) => policy(index, of)),
  };
  const files = [
    ...of.homes.map(({ name, labels, index }) => namespace(index, name, labels)),
    ...systemManifests().map(({ path, manifest }) => ({ uri: `file:///manifests/${path}`, text: stringify(manifest) })),
    ...made.workloads,
    ...made.policies,
    ...some(services, (index) => service(index, of)),
    ...some(others, (index) => file(index, pick(of.homes, index).name, anyOther(index, metadata(index, of)))),
  ];
  return { ...made, files: files.toSorted(byUri) };
}

function some(count: number, make: (index: number) => ManifestFile): readonly ManifestFile[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function byUri(one: ManifestFile, other: ManifestFile): number {
  return one.uri < other.uri ? -1 : 1;
}

function file(index: number, namespace: string, manifest: AnyManifest): ManifestFile {
  const { kind } = manifest;
  const text = `# ${kind} ${index}, as it stands in the cluster.\n${stringify(manifest)}`;
  return { uri: `file:///manifests/${namespace}/${kind.toLowerCase()}-${index}.yaml`, text };
}

function namespace(index: number, name: string, labels: object): ManifestFile {
  return file(index, name, { apiVersion: "v1", kind: "Namespace", metadata: { name, labels } });
}

const kinds = ["Deployment", "Deployment", "Deployment", "StatefulSet", "DaemonSet"];

function workload(index: number, of: Organisation): ManifestFile {
  const labels = podLabels(index, of);
  const manifest = {
    apiVersion: "apps/v1",
    kind: pick(kinds, index),
    metadata: metadata(index, of),
    spec: {
      replicas: 1 + (index % 5),
      selector: { matchLabels: appLabels(appOf(index, of), pick(of.homes, index)) },
      template: { metadata: { labels }, spec: { containers: [container(index, of)] } },
    },
  };
  return file(index, pick(of.homes, index).name, manifest);
}

function container(index: number, of: Organisation): object {
  const app = appOf(index, of);
  return {
    name: "main",
    image: `images.example/${appName(app)}:1.${index % 40}.0`,
    ports: [
      { name: "http", containerPort: pick(ports, app) },
      { name: "metrics", containerPort: 9102 },
    ],
    env: [
      { name: "LOG_LEVEL", value: "info" },
      { name: "DATABASE_HOST", valueFrom: { secretKeyRef: { name: `${appName(app)}-database`, key: "host" } } },
    ],
    resources: { requests: { cpu: "100m", memory: "128Mi" }, limits: { memory: "256Mi" } },
    readinessProbe: { httpGet: { path: "/ready", port: "http" }, periodSeconds: 10 },
  };
}

function policy(index: number, of: Organisation): ManifestFile {
  const { name, home, spec } = policyOf(index, of);
  const { name: namespace } = home;
  const head = { apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata: { name, namespace } };
  return file(index, namespace, { ...head, spec });
}

function service(index: number, of: Organisation): ManifestFile {
  const { name } = pick(of.homes, index);
  const selector = appLabels(appOf(index, of), pick(of.homes, index));
  const spec = { selector, ports: [{ name: "http", port: 80, targetPort: "http" }] };
  return file(index, name, { apiVersion: "v1", kind: "Service", metadata: metadata(index, of), spec });
}

function metadata(index: number, of: Organisation): object {
  const name = appName(appOf(index, of));
  const labels = { "app.kubernetes.io/name": name, "app.kubernetes.io/managed-by": "hand" };
  return { name: `${name}-${index}`, namespace: pick(of.homes, index).name, labels };
}
