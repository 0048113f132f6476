/** Manifests that policies are not about, and of which a repository is full. */

import { pick } from "./organisation";

/** As a document of YAML. */
export interface AnyManifest {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** Of four kinds, one after the other. */
export function anyOther(index: number, metadata: object): AnyManifest {
  return pick([configMap, ingress, definition, monitor], index)(index, metadata);
}

function configMap(index: number, metadata: object): AnyManifest {
  const data = Object.fromEntries(Array.from({ length: 20 }, (_, key) => [`setting-${key}`, `value ${index * key}`]));
  return { apiVersion: "v1", kind: "ConfigMap", metadata, data };
}

function ingress(index: number, metadata: object): AnyManifest {
  const backend = { service: { name: `service-${index}`, port: { name: "http" } } };
  const rules = [{ host: `shop-${index}.example`, http: { paths: [{ path: "/", pathType: "Prefix", backend }] } }];
  return { apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata, spec: { rules } };
}

function definition(index: number): AnyManifest {
  const properties = Object.fromEntries(
    Array.from({ length: 30 }, (_, field) => [
      `field${field}`,
      { type: "string", description: `What field ${field} is for.` },
    ]),
  );
  const group = `team${index}.example`;
  const names = { kind: "Widget", listKind: "WidgetList", plural: "widgets", singular: "widget" };
  const schema = { openAPIV3Schema: { type: "object", properties: { spec: { type: "object", properties } } } };
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `widgets.${group}` },
    spec: { group, names, scope: "Namespaced", versions: [{ name: "v1", served: true, storage: true, schema }] },
  };
}

function monitor(index: number, metadata: object): AnyManifest {
  const selector = { matchLabels: { service: `service-${index}` } };
  const endpoints = [{ port: "metrics", interval: "30s" }];
  return {
    ...{ apiVersion: "monitoring.coreos.com/v1", kind: "ServiceMonitor", metadata },
    spec: { selector, endpoints },
  };
}
