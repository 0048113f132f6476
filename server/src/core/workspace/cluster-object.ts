/** What a file's objects mean to other files: the model without its places. */

import type { AnyPolicy } from "../model/admin-policy";
import type { Manifest } from "../model/manifest";
import type { Namespace } from "../model/namespace";
import type { Label } from "../model/policy";
import type { Service } from "../model/service";
import { unknownMark, withoutUnknown } from "../model/unknown";
import { type WithoutPlaces, withoutPlaces } from "../model/without-places";
import type { Workload } from "../model/workload";
import type { WorldObject } from "./kustomize/world";

export type WorkloadObject = ObjectOf<Workload>;
export type NamespaceObject = ObjectOf<Namespace>;
export type ServiceObject = ObjectOf<Service>;
export interface PolicyObject extends WorldObject {
  readonly is: "policy";
  /** A template renders it: it may say more, or something else, or not be there at all. */
  readonly isTemplate: boolean;
  readonly policy: WithoutPlaces<AnyPolicy>;
}

export type ClusterObject = WorkloadObject | NamespaceObject | ServiceObject | PolicyObject;

type Said = "name" | "namespace" | "ownLabels" | "template";
type ObjectOf<M extends Manifest> = WorldObject & WithoutPlaces<Omit<M, Said>>;

export function objectOfManifest(manifest: Manifest): ClusterObject {
  const { name, ownLabels, ...said } = manifest;
  const namespace = "namespace" in manifest ? manifest.namespace : undefined;
  return { ...withoutPlaces(said), ...identity(name, namespace), labels: recordOf(ownLabels) } as ClusterObject;
}

export function objectOfPolicy(policy: AnyPolicy): PolicyObject {
  const { apiVersion, kind, name } = policy;
  const namespace = policy.scope === "namespace" ? policy.namespace : undefined;
  const said = { policy: withoutPlaces(policy), isTemplate: false };
  return { is: "policy", apiVersion, kind, ...identity(name, namespace), ...said };
}

/** What is unknown of its selectors is left out: they match all that they may match. */
export function objectOfTemplate(policy: AnyPolicy): PolicyObject {
  const { name = "", namespace = "", ...said } = objectOfPolicy(policy);
  return {
    ...said,
    ...(isPlain(name) && { name }),
    ...(isPlain(namespace) && { namespace }),
    policy: withoutUnknown(said.policy),
    isTemplate: true,
  };
}

function isPlain(text: string): boolean {
  return text !== "" && !text.includes(unknownMark);
}

function identity(name?: { readonly value: string }, namespace?: { readonly value: string }) {
  return { ...(name && { name: name.value }), ...(namespace && { namespace: namespace.value }) };
}

function recordOf(labels: readonly Label[]): Readonly<Record<string, string>> {
  return Object.fromEntries(labels.map(({ name, value }) => [name.value, value.value]));
}
