/** unknown-kind and removed-api-version: near misses are findings, other kinds are met with silence. */

import { describe, expect, test } from "vitest";
import { check } from "../harness/check";
import { checkFix, fixTitles } from "../harness/check-fix";

describe("a near miss", () => {
  test("of the kind", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: networkPolicy
    #       ^^^^^^^^^^^^^ error unknown-kind: \`networkPolicy\` is no kind that an API server knows. The API server refuses the policy. Write \`NetworkPolicy\`.
      metadata: { name: web }
      ---
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicies
    #       ^^^^^^^^^^^^^^^ error unknown-kind: Write \`NetworkPolicy\`.
      metadata: { name: web }
      ---
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolcy
    #       ^^^^^^^^^^^^ error unknown-kind: Write \`NetworkPolicy\`.
      metadata: { name: web }
    `));

  test("of the apiVersion", () =>
    check(`
      apiVersion: networking.k8s.io/V1
    #             ^^^^^^^^^^^^^^^^^^^^ error unknown-kind: \`networking.k8s.io/V1\` is no apiVersion of a NetworkPolicy. The API server refuses the policy. Write \`networking.k8s.io/v1\`.
      kind: NetworkPolicy
      metadata: { name: web }
      ---
      apiVersion: networking.k8s.io/v1beta1
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^ error unknown-kind: Write \`networking.k8s.io/v1\`.
      kind: NetworkPolicy
      metadata: { name: web }
      ---
      apiVersion: networking/v1
    #             ^^^^^^^^^^^^^ error unknown-kind: Write \`networking.k8s.io/v1\`.
      kind: NetworkPolicy
      metadata: { name: web }
      ---
      apiVersion: v1
    #             ^^ error unknown-kind: Write \`networking.k8s.io/v1\`.
      kind: NetworkPolicy
      metadata: { name: web }
    `));

  test("of both", () =>
    check(`
      apiVersion: networking.k8s.io/V1
    #             ^^^^^^^^^^^^^^^^^^^^ error unknown-kind: Write \`networking.k8s.io/v1\`.
      kind: networkPolicy
    #       ^^^^^^^^^^^^^ error unknown-kind: Write \`NetworkPolicy\`.
      metadata: { name: web }
      ---
      apiVersion: extensions/v1beta1
    #             ^^^^^^^^^^^^^^^^^^ error removed-api-version: Write \`networking.k8s.io/v1\`; the fields are the same.
      kind: Networkpolicy
    #       ^^^^^^^^^^^^^ error unknown-kind: Write \`NetworkPolicy\`.
      metadata: { name: web }
      ---
      apiVersion: projectcalico.org/v3
      kind: networkPolicy
      ---
      apiVersion: v1
      kind: NetworkPolicies
    `));

  test("of the key", () =>
    check(`
      apiversion: networking.k8s.io/v1
    # ^^^^^^^^^^ error unknown-field: Write \`apiVersion\`.
      kind: NetworkPolicy
      metadata: { name: web }
    `));

  test("does not hide what else is wrong", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: networkpolicy
    #       ^^^^^^^^^^^^^ error unknown-kind: Write \`NetworkPolicy\`.
      metadata: { name: web }
      spec:
        podselector: {}
    #   ^^^^^^^^^^^ error unknown-field: Write \`podSelector\`.
    `));

  test("is mended", () =>
    checkFix(
      `
      apiVersion: "networking.k8s.io/V1" # ours
      kind: NetworkPolicy
      metadata: { name: web }
      `,
      `
      apiVersion: "networking.k8s.io/v1" # ours
      kind: NetworkPolicy
      metadata: { name: web }
      `,
    ));
});

describe("a removed apiVersion", () => {
  test("says since when, and what serves it now", () =>
    check(`
      apiVersion: extensions/v1beta1
    #             ^^^^^^^^^^^^^^^^^^ error removed-api-version: \`extensions/v1beta1\` has not been served since Kubernetes 1.16. The API server refuses the policy. Write \`networking.k8s.io/v1\`; the fields are the same.
      kind: NetworkPolicy
      metadata: { name: web }
    `));

  test("is replaced", () =>
    expect(fixTitles("apiVersion: extensions/v1beta1\nkind: NetworkPolicy\nmetadata: { name: web }")).toEqual([
      "Change `extensions/v1beta1` to `networking.k8s.io/v1` *",
    ]));
});

describe("a near miss of an administrators' kind", () => {
  test("of the kind", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: AdminNetworkPolicies
    #       ^^^^^^^^^^^^^^^^^^^^ error unknown-kind: Write \`AdminNetworkPolicy\`.
      metadata: { name: web }
      spec: { priority: 1, subject: { namespaces: {} } }
      ---
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: clusterNetworkpolicy
    #       ^^^^^^^^^^^^^^^^^^^^ error unknown-kind: Write \`ClusterNetworkPolicy\`.
      metadata: { name: web }
      spec: { tier: Admin, priority: 1, subject: { namespaces: {} } }
    `));

  test("of the version: each kind has its own", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error unknown-kind: \`policy.networking.k8s.io/v1alpha1\` is no apiVersion of a ClusterNetworkPolicy. The API server refuses the policy. Write \`policy.networking.k8s.io/v1alpha2\`.⏎API server: no matches for kind "ClusterNetworkPolicy" in version "policy.networking.k8s.io/v1alpha1"
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec: { tier: Admin, priority: 1, subject: { namespaces: {} } }
      ---
      apiVersion: policy.networking.k8s.io/v1alpha2
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error unknown-kind: Write \`policy.networking.k8s.io/v1alpha1\`.
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec: { priority: 1, subject: { namespaces: {} } }
      ---
      apiVersion: policy.networking.k8s.io/v1
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error unknown-kind: Write \`policy.networking.k8s.io/v1alpha1\`.
      kind: BaselineAdminNetworkPolicy
      metadata: { name: default }
      spec: { subject: { namespaces: {} } }
    `));

  test("of the group", () =>
    check(`
      apiVersion: networking.k8s.io/v1
    #             ^^^^^^^^^^^^^^^^^^^^ error unknown-kind: Write \`policy.networking.k8s.io/v1alpha1\`.
      kind: AdminNetworkPolicy
      metadata: { name: web }
      spec: { priority: 1, subject: { namespaces: {} } }
      ---
      apiVersion: policy.networking.k8s.io/v1alpha1
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error unknown-kind: Write \`networking.k8s.io/v1\`.
      kind: NetworkPolicy
      metadata: { name: web }
    `));

  test("no kind: the spec tells which it is", () =>
    check(`
      apiVersion: policy.networking.k8s.io/v1alpha1
    # ^^^^^^^^^^ error required-field: \`kind\` is missing from the document.
      metadata: { name: web }
      spec: { priority: 1, subject: { namespaces: {} } }
      ---
      apiVersion: policy.networking.k8s.io/v1alpha2
    # ^^^^^^^^^^ error required-field: \`kind\` is missing from the document.
      metadata: { name: web }
      spec: { tier: Admin, priority: 1, subject: { namespaces: {} } }
    `));

  test("is mended", () =>
    checkFix(
      `
      apiVersion: policy.networking.k8s.io/v1alpha1
      kind: clusterNetworkPolicy
      metadata: { name: web }
      spec: { tier: Admin, priority: 1, subject: { namespaces: {} } }
      ---
      apiVersion: policy.networking.k8s.io/v1alpha1
      metadata: { name: default }
      spec: { subject: { namespaces: {} } }
      `,
      `
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: ClusterNetworkPolicy
      metadata: { name: web }
      spec: { tier: Admin, priority: 1, subject: { namespaces: {} } }
      ---
      kind: BaselineAdminNetworkPolicy
      apiVersion: policy.networking.k8s.io/v1alpha1
      metadata: { name: default }
      spec: { subject: { namespaces: {} } }
      `,
    ));
});

describe("silence over", () => {
  const others: readonly (readonly [apiVersion: string, kind: string])[] = [
    ["projectcalico.org/v3", "NetworkPolicy"],
    ["crd.projectcalico.org/v1", "NetworkPolicy"],
    ["projectcalico.org/v3", "GlobalNetworkPolicy"],
    ["cilium.io/v2", "CiliumNetworkPolicy"],
    ["cilium.io/v2", "CiliumClusterwideNetworkPolicy"],
    ["crd.antrea.io/v1beta1", "ClusterNetworkPolicy"],
    ["policy.networking.k8s.io/v1beta1", "ClusterNetworkPolicy"],
    ["policy.networking.k8s.io/v1alpha1", "ExternalNetworkSet"],
    ["policy/v1", "PodDisruptionBudget"],
    ["networking.k8s.io/v1", "Ingress"],
    ["networking.k8s.io/v1", "IngressClass"],
    ["networking.istio.io/v1", "VirtualService"],
    ["apps/v1", "Deployment"],
    ["v1", "Service"],
    ["kustomize.config.k8s.io/v1beta1", "Kustomization"],
    ["apiextensions.k8s.io/v1", "CustomResourceDefinition"],
  ];

  for (const [apiVersion, kind] of others) {
    test(`${apiVersion} ${kind}`, () =>
      check(`
        apiVersion: ${apiVersion}
        kind: ${kind}
        Metadata:
          name: Web
        spec:
          PodSelector: { tier: 1 }
          names: { kind: NetworkPolicy }
      `));
  }

  test("documents that name neither kind nor apiVersion", () =>
    check(`
      podSelector:
        app: web
      policyTypes: networking
    `));

  test("pages of prose, and workflows that mention us", () =>
    check(`
      name: apply the NetworkPolicy of networking.k8s.io/v1
      on: push
      jobs: { kind: { steps: [] } }
    `));

  test("templates, whatever they will become", () =>
    check(`
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: {{ include "web.fullname" . }}
      spec:
        PodSelector:
          {{- toYaml .Values.selector | nindent 4 }}
    `));

  test("substitutions among templates", () =>
    check(
      `
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: {{ .Release.Name }}
      Spec: {}
    `,
      { path: "/chart/templates/policy.yaml" },
    ));
});
