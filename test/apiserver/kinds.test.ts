/** What the server does with a document's kind and version, and with lists of documents. */

import { describe } from "vitest";
import { accepted, refused } from "./cases";
import { adminPolicy } from "./documents";
import { notSupported, required, undecodable, unknownField } from "./words";

/** A document of a kind and a version. */
function named(kind: string, apiVersion: string): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n`;
}

/** A policy of an administrator with another kind. */
function otherKind(kind: string): string {
  return adminPolicy("AdminNetworkPolicy", "priority: 1\nsubject: { namespaces: {} }").replace(
    "AdminNetworkPolicy",
    kind,
  );
}

function notRegistered(path: "kind" | "apiVersion", kind: string, apiVersion: string) {
  return undecodable(
    path,
    `no kind "${kind}" is registered for version "${apiVersion}" in scheme "k8s.io/kubernetes/pkg/api/legacyscheme/scheme.go:30"`,
  );
}

describe("kind and version", () => {
  const [kind, version] = ["NetworkPolicy", "networking.k8s.io/v1"];

  accepted("K1: as they are served", named(kind, version));
  accepted("K1: in quotes", named('"NetworkPolicy"', "'networking.k8s.io/v1'"));
  accepted("K1: of another group, with a kind of the same name", named(kind, "crd.projectcalico.org/v1"));

  for (const wrong of ["networkpolicy", "NetworkPolicies", "networkPolicy", '"NetworkPolicy "', "NetworkPolcy"]) {
    refused(`K1: the kind ${wrong}`, named(wrong, version), [
      notRegistered("kind", wrong.replaceAll('"', ""), version),
    ]);
  }
  for (const wrong of [
    "v1",
    "networking/v1",
    "networking.k8s.io",
    "networking.k8s.io/v1beta1",
    "Networking.k8s.io/v1",
  ]) {
    refused(`K1: the version ${wrong}`, named(kind, wrong), [notRegistered("apiVersion", kind, wrong)]);
  }
  refused("K1: a version with two slashes", named(kind, "networking.k8s.io/v1/v1"), [
    undecodable("apiVersion", "unexpected GroupVersion string: networking.k8s.io/v1/v1"),
  ]);
  refused("K1: a version that was served before 1.16", named(kind, "extensions/v1beta1"), [
    undecodable(
      "apiVersion",
      "the API version in the data (extensions/v1beta1) does not match the expected API version (networking.k8s.io/v1)",
    ),
  ]);

  refused("K1: the kind of a custom resource, as kubectl says it", otherKind("Adminnetworkpolicy"), [
    undecodable("kind", 'no matches for kind "Adminnetworkpolicy" in version "policy.networking.k8s.io/v1alpha1"'),
  ]);

  accepted(
    "K2: a document that names neither is nobody's policy",
    "metadata: { name: web }\nspec: { podSelector: {} }\n",
  );
  refused(
    "K2: without a kind",
    "apiVersion: networking.k8s.io/v1\nmetadata: { name: web }\nspec: { podSelector: {} }\n",
    [undecodable("kind", "error validating data: kind not set")],
  );
  refused("K2: without a version", "kind: NetworkPolicy\nmetadata: { name: web }\nspec: { podSelector: {} }\n", [
    undecodable("apiVersion", "error validating data: apiVersion not set"),
  ]);
  refused("K2: with a version that is null", named(kind, "~"), [
    undecodable("apiVersion", "error validating data: apiVersion not set"),
  ]);
});

const item = "metadata: { name: web }, spec: { podSelector: {} }";
const whole = `apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, ${item}`;

describe("lists", () => {
  accepted("K3: of anything", `apiVersion: v1\nkind: List\nitems:\n- { ${whole} }\n- { kind: Pod, apiVersion: v1 }\n`);
  accepted(
    "K3: of policies, which need not say what they are",
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicyList\nitems:\n- { ${item} }\n- { ${whole} }\n`,
  );
  refused(
    "K3: each item is refused by itself, with its own paths",
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicyList
metadata: {}
items:
- { ${item} }
- metadata: { name: db }
  spec: { podSelector: {}, policyTypes: [ingress] }
- spec: {}
`,
    [
      {
        ...notSupported("spec.policyTypes[0]", "ingress", ["Ingress", "Egress"]),
        path: "items[1].spec.policyTypes[0]",
      },
      { ...required("metadata.name", "name or generateName is required"), path: "items[2].metadata.name" },
    ],
  );
  refused(
    "K3: an item of a list of anything must say what it is",
    `apiVersion: v1\nkind: List\nitems:\n- { apiVersion: networking.k8s.io/v1, ${item} }\n`,
    [undecodable("items[0].kind", "error validating data: kind not set")],
  );
  refused("K3: an unknown field of an item", `apiVersion: v1\nkind: List\nitems:\n- { ${whole}, status: {} }\n`, [
    {
      ...unknownField("items[0].status"),
      message: 'ValidationError(NetworkPolicy): unknown field "status" in io.k8s.api.networking.v1.NetworkPolicy',
    },
  ]);
});
