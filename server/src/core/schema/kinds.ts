/** The table of kinds that are known: one entry and one schema file for each. */

import { entryOf, type MapNode } from "../syntax/tree";
import { type Field, readFields } from "./field";
import type { JsonSchema } from "./json-schema";
import networkPolicySchema from "./networkpolicy.schema.json";
import { pureValidate, type Validate } from "./validate";
import { validateNetworkPolicy } from "./validators.generated";

export type { FieldError } from "./validate";

export interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  /** The other kinds of the same API version: right names, not misspelt ones of this kind. */
  readonly siblings: readonly string[];
  /** API versions that once served the kind. */
  readonly removedApiVersions: readonly RemovedApiVersion[];
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
    removedApiVersions: [
      {
        apiVersion: "extensions/v1beta1",
        since: "1.16",
        docUrl: "https://kubernetes.io/docs/reference/using-api/deprecation-guide/#networkpolicy-v116",
      },
    ],
    schema: networkPolicySchema,
    root: readFields(networkPolicySchema),
    validate: pureValidate(validateNetworkPolicy),
  },
];

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
