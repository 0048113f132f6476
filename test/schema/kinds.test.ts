/** The table of kinds. */

import { expect, test } from "vitest";
import { kinds, listedKind } from "../../server/src/core/schema/kinds";
import type { MapNode, ScalarNode } from "../../server/src/core/syntax/tree";

test("a kind says by which names it goes and by which it went", () => {
  expect(
    kinds.map(({ apiVersion, kind, removedApiVersions }) => [
      `${apiVersion} ${kind}`,
      ...removedApiVersions.map((removed) => `${removed.apiVersion} until ${removed.since}`),
    ]),
  ).toEqual([
    ["networking.k8s.io/v1 NetworkPolicy", "extensions/v1beta1 until 1.16"],
    ["policy.networking.k8s.io/v1alpha1 AdminNetworkPolicy"],
    ["policy.networking.k8s.io/v1alpha1 BaselineAdminNetworkPolicy"],
    ["policy.networking.k8s.io/v1alpha2 ClusterNetworkPolicy"],
  ]);
});

test("a kind's schema is a schema of just that kind", () => {
  expect(kinds.map(({ schema }) => schema["x-go-struct"])).toEqual(kinds.map(({ kind }) => kind));
});

test.each([
  ["networking.k8s.io/v1", "NetworkPolicyList", "NetworkPolicy"],
  ["networking.k8s.io/v1", "NetworkPolicy", undefined],
  ["policy.networking.k8s.io/v1alpha1", "AdminNetworkPolicyList", "AdminNetworkPolicy"],
  ["policy.networking.k8s.io/v1alpha2", "AdminNetworkPolicyList", undefined],
  ["v1", "NetworkPolicyList", undefined],
  ["v1", "List", undefined],
])("the items of a %s %s are of kind %s", (apiVersion, kind, expected) => {
  expect(listedKind(map({ apiVersion, kind }))?.kind).toBe(expected);
});

const span = { start: 0, end: 0 };

function map(fields: Readonly<Record<string, string>>): MapNode {
  const entries = Object.entries(fields).map(([key, value]) => ({
    span,
    key: scalar(key),
    value: scalar(value),
    merged: false,
  }));
  return { kind: "map", span, style: "block", entries };
}

function scalar(text: string): ScalarNode {
  return { kind: "scalar", span, style: "plain", text, value: text };
}
