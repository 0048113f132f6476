/** The table of kinds that are known: one entry and one schema file for each. */

import { entryOf, type MapNode } from "../syntax/tree";
import adminNetworkPolicySchema from "./admin-network-policy.schema.json";
import baselineAdminNetworkPolicySchema from "./baseline-admin-network-policy.schema.json";
import clusterNetworkPolicySchema from "./cluster-network-policy.schema.json";
import { type Field, readFields } from "./field";
import { inline } from "./inline";
import type { JsonSchema } from "./json-schema";
import networkPolicySchema from "./networkpolicy.schema.json";
import { type CompiledValidator, pureValidate, type Validate, validateCustomResource } from "./validate";
import {
  validateAdminNetworkPolicy,
  validateBaselineAdminNetworkPolicy,
  validateClusterNetworkPolicy,
  validateNetworkPolicy,
} from "./validators.generated";

export type { FieldError } from "./validate";

export interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  /** The other kinds of the same API version: right names, not misspelt ones of this kind. */
  readonly siblings: readonly string[];
  /** Fields of the spec that tell the kind where a document does not name it. */
  readonly knownBy: readonly string[];
  /** API versions that once served the kind. */
  readonly removedApiVersions: readonly RemovedApiVersion[];
  /** A namespace's own policy, or one of the cluster's administrators: decides which model it is read into. */
  readonly scope: "namespace" | "cluster";
  /** The tier of every policy of an administrators' kind; absent where each says it itself, in `spec.tier`. */
  readonly tier?: "Admin" | "Baseline";
  /** Who checks it: kube-apiserver itself, or the definition of a custom resource. They word their errors differently. */
  readonly definedBy: "api-server" | "custom-resource";
  readonly schema: JsonSchema;
  /** The document itself, with all its fields inside. */
  readonly root: Field;
  readonly validate: Validate;
}

export interface RemovedApiVersion {
  readonly apiVersion: string;
  /** The Kubernetes release that serves it no more. */
  readonly since: string;
  readonly docUrl: string;
}

export const kinds: readonly Kind[] = [
  {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    siblings: ["NetworkPolicyList", "Ingress", "IngressClass", "IPAddress", "ServiceCIDR"],
    knownBy: ["podSelector"],
    removedApiVersions: [
      {
        apiVersion: "extensions/v1beta1",
        since: "1.16",
        docUrl: "https://kubernetes.io/docs/reference/using-api/deprecation-guide/#networkpolicy-v116",
      },
    ],
    scope: "namespace",
    definedBy: "api-server",
    schema: networkPolicySchema,
    root: readFields(inline(networkPolicySchema)),
    validate: pureValidate(validateNetworkPolicy),
  },
  customResource("policy.networking.k8s.io/v1alpha1", "AdminNetworkPolicy", {
    tier: "Admin",
    knownBy: ["priority", "subject"],
    siblings: ["BaselineAdminNetworkPolicy"],
    ...checkedBy(adminNetworkPolicySchema, validateAdminNetworkPolicy),
  }),
  customResource("policy.networking.k8s.io/v1alpha1", "BaselineAdminNetworkPolicy", {
    tier: "Baseline",
    knownBy: ["subject"],
    siblings: ["AdminNetworkPolicy"],
    ...checkedBy(baselineAdminNetworkPolicySchema, validateBaselineAdminNetworkPolicy),
  }),
  customResource("policy.networking.k8s.io/v1alpha2", "ClusterNetworkPolicy", {
    knownBy: ["subject"],
    siblings: [],
    ...checkedBy(clusterNetworkPolicySchema, validateClusterNetworkPolicy),
  }),
];

type Own = Pick<Kind, "knownBy" | "siblings" | "schema" | "root" | "validate"> & Partial<Pick<Kind, "tier">>;

/** A kind of the cluster's administrators, which a CustomResourceDefinition brings along. */
function customResource(apiVersion: string, kind: string, own: Own): Kind {
  const siblings = [`${kind}List`, ...own.siblings];
  return { apiVersion, kind, removedApiVersions: [], scope: "cluster", definedBy: "custom-resource", ...own, siblings };
}

function checkedBy(schema: JsonSchema, compiled: CompiledValidator) {
  const root = readFields(inline(schema));
  return { schema, root, validate: validateCustomResource(compiled, root) };
}

/** The kind of the items of a typed list (`kind: NetworkPolicyList`), which need not name it; undefined for all else. */
export function listedKind(list: MapNode): Kind | undefined {
  return kinds.find(
    ({ apiVersion, kind }) => textOf(list, "apiVersion") === apiVersion && textOf(list, "kind") === `${kind}List`,
  );
}

function textOf(root: MapNode, field: string): string | undefined {
  const node = entryOf(root, field)?.value;
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}
