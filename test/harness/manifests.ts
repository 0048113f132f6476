/** Manifests on one line each, for tests that are about policies. */

import { withHead } from "./margin";

export interface DeploymentOptions {
  /** Default `shop`; null for none. */
  readonly namespace?: string | null;
  /** `metadata.labels` of the Deployment itself, as a flow map. */
  readonly own?: string;
  /** `ports` of its container, as a flow list. */
  readonly ports?: string;
  readonly hostNetwork?: boolean;
}

/** A Deployment whose pods carry the labels, given as a flow map. */
export function deployment(
  name: string,
  labels: string,
  { namespace = "shop", own = "{}", ports, hostNetwork = false }: DeploymentOptions = {},
): string {
  const metadata = `{name: ${name}${namespace === null ? "" : `, namespace: ${namespace}`}, labels: ${own}}`;
  const containers = ports === undefined ? [] : [`containers: [{name: main, ports: ${ports}}]`];
  const pod = [...(hostNetwork ? ["hostNetwork: true"] : []), ...containers];
  const template = `{metadata: {labels: ${labels}}${pod.length > 0 ? `, spec: {${pod.join(", ")}}` : ""}}`;
  return `{apiVersion: apps/v1, kind: Deployment, metadata: ${metadata}, spec: {template: ${template}}}`;
}

/** A Service of the namespace `shop`, from its selector as a flow map and its ports as a flow list. */
export function service(name: string, selector: string, ports: string): string {
  return `{apiVersion: v1, kind: Service, metadata: {name: ${name}, namespace: shop}, spec: {selector: ${selector}, ports: ${ports}}}`;
}

export function namespace(name: string, labels = "{}"): string {
  return `{apiVersion: v1, kind: Namespace, metadata: {name: ${name}, labels: ${labels}}}`;
}

/** Isolates all pods of a namespace, in both directions. */
export function denyAll(namespace: string): string {
  return `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: deny-all, namespace: ${namespace}}, spec: {podSelector: {}, policyTypes: [Ingress, Egress]}}`;
}

/** A NetworkPolicy of the namespace for each of the specs, which are flow maps. */
export function policiesOf(namespace: string, specs: readonly string[]): readonly string[] {
  return specs.map(
    (spec, index) =>
      `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: policy-${index}, namespace: ${namespace}}, spec: ${spec}}`,
  );
}

/** Another file of a fixture, with these documents. */
export function file(path: string, ...documents: readonly string[]): string {
  return `#- ${path}\n${documents.join("\n---\n")}\n`;
}

/** A NetworkPolicy in a namespace, from the lines of its spec, which may hold expected findings. */
export function policyIn(namespace: string, spec: string): string {
  const metadata = `metadata:\n  name: test\n  namespace: ${namespace}\n`;
  return withHead(spec, `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n${metadata}spec:\n`).trimEnd();
}
