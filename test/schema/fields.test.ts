/** The fields of a kind: documented all, found by their path, found by their name. */

import { expect, test } from "vitest";
import { allFields, fieldAt, fieldsOf, placesOf } from "../../server/src/core/schema/fields";
import { type Kind, kinds } from "../../server/src/core/schema/kinds";
import type { Path } from "../../server/src/core/syntax/path";

const networkPolicy = kinds.find(({ kind }) => kind === "NetworkPolicy") as Kind;
const rule = ["spec", "ingress", 0];
const peer = [...rule, "from", 1];

test.each(kinds.flatMap((kind) => allFields(kind)).map((field) => [field.place.join("."), field] as const))(
  "%s is documented",
  (_, field) => {
    expect(field.description).toMatch(/^[A-Z0-9`].*[.?]$/s);
    expect(field.docUrl).toMatch(/^https:\/\/(?:kubernetes\.io\/docs|network-policy-api\.sigs\.k8s\.io)\//);
    expect(field.goType).not.toBe("");
    expect(field.types).not.toEqual([]);
  },
);

test.each<[Path, string]>([
  [[], "struct v1.NetworkPolicy"],
  [["apiVersion"], "string NetworkPolicy.string"],
  [["metadata"], "struct NetworkPolicy.v1.ObjectMeta"],
  [["metadata", "labels"], "map ObjectMeta.map[string]string"],
  [["metadata", "labels", "constructor"], "string ObjectMeta.string, of a map"],
  [["metadata", "annotations", "example.com/note"], "string ObjectMeta.string, of a map"],
  [["metadata", "generation"], "integer ObjectMeta.int64"],
  [["metadata", "ownerReferences", 0, "uid"], "string OwnerReference.types.UID, required"],
  [["metadata", "ownerReferences", 0, "controller"], "boolean OwnerReference.bool"],
  [["metadata", "managedFields", 0, "fieldsV1"], "any ManagedFieldsEntry.v1.FieldsV1"],
  [["spec", "podSelector"], "struct NetworkPolicySpec.v1.LabelSelector"],
  [["spec", "podSelector", "matchLabels", "app"], "string LabelSelector.string, of a map"],
  [["spec", "policyTypes"], "list NetworkPolicySpec.[]v1.PolicyType"],
  [["spec", "policyTypes", 1], "string NetworkPolicySpec.v1.PolicyType: Ingress | Egress"],
  [["spec", "ingress"], "list NetworkPolicySpec.[]v1.NetworkPolicyIngressRule"],
  [rule, "struct NetworkPolicySpec.v1.NetworkPolicyIngressRule"],
  [[...rule, "ports"], "list NetworkPolicyIngressRule.[]v1.NetworkPolicyPort"],
  [[...rule, "ports", 0, "port"], "integer|string NetworkPolicyPort.int32"],
  [[...rule, "ports", 0, "protocol"], "string NetworkPolicyPort.v1.Protocol: TCP | UDP | SCTP"],
  [["spec", "egress", 0, "to", 0], "struct NetworkPolicyEgressRule.v1.NetworkPolicyPeer"],
  [[...peer, "namespaceSelector"], "struct NetworkPolicyPeer.v1.LabelSelector"],
  [[...peer, "ipBlock", "cidr"], "string IPBlock.string, required"],
  [[...peer, "ipBlock", "except", 0], "string IPBlock.string"],
  [
    [...peer, "podSelector", "matchExpressions", 0, "operator"],
    "string LabelSelectorRequirement.v1.LabelSelectorOperator, required: In | NotIn | Exists | DoesNotExist",
  ],
  [["spec", "podselector"], "nothing"],
  [["spec", "constructor"], "nothing"],
  [["spec", "ingress", "from"], "nothing"],
  [["spec", 0], "nothing"],
  [["status"], "nothing"],
])("at %j stands %s", (path, expected) => {
  expect(inWords(path)).toBe(expected);
});

function inWords(path: Path, kind = networkPolicy): string {
  const field = fieldAt(kind, path);
  if (!field) return "nothing";
  const goName = [field.goStruct, field.goType].filter((name) => name !== "").join(".");
  const notes = (field.required ? ", required" : "") + (field.isMapValue ? ", of a map" : "");
  return `${field.types.join("|")} ${goName}${notes}${field.enum ? `: ${field.enum.join(" | ")}` : ""}`;
}

test.each<[Path, string[] | undefined]>([
  [[], ["apiVersion", "kind", "metadata", "spec"]],
  [["spec"], ["podSelector", "ingress", "egress", "policyTypes"]],
  [rule, ["ports", "from"]],
  [
    ["spec", "egress", 3],
    ["ports", "to"],
  ],
  [peer, ["podSelector", "namespaceSelector", "ipBlock"]],
  [
    [...peer, "ipBlock"],
    ["cidr", "except"],
  ],
  [
    [...rule, "ports", 0],
    ["protocol", "port", "endPort"],
  ],
  [
    ["spec", "podSelector"],
    ["matchLabels", "matchExpressions"],
  ],
  [
    ["spec", "podSelector", "matchExpressions", 0],
    ["key", "operator", "values"],
  ],
  [
    ["metadata", "ownerReferences", 0],
    ["apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"],
  ],
  [["spec", "ingress"], undefined],
  [["metadata", "labels"], undefined],
  [["spec", "policyTypes", 0], undefined],
  [["nowhere"], undefined],
])("the fields of %j are %j", (path, expected) => {
  expect(fieldsOf(networkPolicy, path)?.map(({ name }) => name)).toEqual(expected);
});

test("every struct has a name for people", () => {
  const structs = allFields(networkPolicy).filter(({ types }) => types.includes("struct"));
  expect([...new Set(structs.map(({ title }) => title))]).toEqual([
    "a NetworkPolicy",
    "the metadata",
    "an owner reference",
    "an entry of managedFields",
    "the spec",
    "a label selector",
    "a requirement",
    "an ingress rule",
    "a port",
    "a peer",
    "an ipBlock",
    "an egress rule",
  ]);
});

test.each(kinds.map((kind) => [kind.kind, kind] as const))(
  "the metadata of %s has every field of an ObjectMeta",
  (_, kind) => {
    expect(fieldsOf(kind, ["metadata"])?.map(({ name }) => name)).toEqual([
      "name",
      "generateName",
      "namespace",
      "selfLink",
      "uid",
      "resourceVersion",
      "generation",
      "creationTimestamp",
      "deletionTimestamp",
      "deletionGracePeriodSeconds",
      "labels",
      "annotations",
      "ownerReferences",
      "finalizers",
      "managedFields",
    ]);
  },
);

test.each<[string, string[]]>([
  ["ports", ["spec.ingress.[].ports", "spec.egress.[].ports"]],
  ["from", ["spec.ingress.[].from"]],
  ["policyTypes", ["spec.policyTypes"]],
  ["namespace", ["metadata.namespace"]],
  ["cidr", ["spec.ingress.[].from.[].ipBlock.cidr", "spec.egress.[].to.[].ipBlock.cidr"]],
  ["podSelector", ["spec.podSelector", "spec.ingress.[].from.[].podSelector", "spec.egress.[].to.[].podSelector"]],
  ["apiVersion", ["apiVersion", "metadata.ownerReferences.[].apiVersion", "metadata.managedFields.[].apiVersion"]],
  ["PodSelector", []],
  ["[]", []],
  ["*", []],
  ["", []],
])("%j is a field at %j", (name, expected) => {
  expect(placesOf(networkPolicy, name).map((place) => place.join("."))).toEqual(expected);
});

const clusterPolicy = kinds.find(({ kind }) => kind === "ClusterNetworkPolicy") as Kind;

test.each<[Path, string]>([
  [["spec", "tier"], "string ClusterNetworkPolicySpec.Tier, required: Admin | Baseline"],
  [["spec", "priority"], "integer ClusterNetworkPolicySpec.int32, required"],
  [["spec", "subject", "pods"], "struct Subject.NamespacedPod"],
  [["spec", "subject", "pods", "namespaceSelector"], "struct NamespacedPod.v1.LabelSelector"],
  [["spec", "egress", 0, "to", 0, "networks", 0], "string EgressPeer.CIDR"],
  [["spec", "egress", 0, "to", 0, "domainNames"], "list EgressPeer.[]DomainName"],
  [["spec", "ingress", 0, "from", 0, "networks"], "nothing"],
  [["spec", "ingress", 0, "ports"], "nothing"],
])("in a ClusterNetworkPolicy, at %j stands %s", (path, expected) => {
  expect(inWords(path, clusterPolicy)).toBe(expected);
});

test("operators and protocols that mean something are known, even where any word will do", () => {
  const admin = kinds.find(({ kind }) => kind === "AdminNetworkPolicy") as Kind;
  const known = (path: Path) => [fieldAt(admin, path)?.enum, fieldAt(admin, path)?.known];
  expect(known(["spec", "subject", "namespaces", "matchExpressions", 0, "operator"])).toEqual([
    undefined,
    ["In", "NotIn", "Exists", "DoesNotExist"],
  ]);
  expect(known(["spec", "ingress", 0, "ports", 0, "portNumber", "protocol"])).toEqual([
    undefined,
    ["TCP", "UDP", "SCTP"],
  ]);
  expect(known(["spec", "ingress", 0, "action"])).toEqual([
    ["Allow", "Deny", "Pass"],
    ["Allow", "Deny", "Pass"],
  ]);
});

test.each(kinds.map((kind) => [kind.kind, kind] as const))("the rules of a %s show places that it has", (_, kind) => {
  for (const { place, rules } of allFields(kind)) {
    for (const { at, message, what, format } of rules) {
      expect(message).not.toBe("");
      expect(format ?? what).not.toBe("");
      expect(
        fieldAt(
          kind,
          [...place, ...at.split("/").slice(1)].map((step) => (step === "[]" ? 0 : step)),
        ),
      ).toBeDefined();
    }
  }
});
