/** What is in the way of a selector that matches nothing: workloads in, a sentence out. */

import { describe, expect, test } from "vitest";
import { nearMiss, nearNamespace } from "../../server/src/core/analysis/selection/near-miss";
import { nearMissWords } from "../../server/src/core/analysis/words/near-miss-words";
import type { Inventory } from "../../server/src/core/workspace/cluster/cluster";
import { memoryWorkspace } from "../harness/memory-workspace";
import { selectorTerms } from "../harness/selector-terms";

const deployment = (name: string, labels: string, namespace = "shop", own = "{}") =>
  `{apiVersion: apps/v1, kind: Deployment, metadata: {name: ${name}, namespace: ${namespace}, labels: ${own}}, spec: {template: {metadata: {labels: ${labels}}}}}`;

const shop = [
  deployment("web", "{tier: frontend, app: shop}"),
  deployment("api", "{tier: backend, app: shop}"),
  deployment("jobs", "{tier: backend, app: office}"),
  deployment("db", "{tier: database, app: bank}", "bank", "{role: store}"),
];

describe("a podSelector in namespace shop", () => {
  test.each([
    ["Tier=backend", "No workload here carries `Tier`; 2 carry `tier=backend`."],
    ["Tier=cache", "No workload here carries `Tier`; 3 carry `tier`."],
    ["TIER in (frontend)", "No workload here carries `TIER`; 1 carries `tier=frontend`."],
    ["Tier exists", "No workload here carries `Tier`; 3 carry `tier`."],
    ["tier=Backend", "No workload here carries `tier=Backend`; 2 carry `tier=backend`."],
    ["tier=back-end", "No workload here carries `tier=back-end`; 2 carry `tier=backend`."],
    ["tier=backnd", "No workload here carries `tier=backnd`; 2 carry `tier=backend`."],
    ["tier=bakcend", "No workload here carries `tier=bakcend`; 2 carry `tier=backend`."],
    ["tier=frontend,app=office", undefined],
    ["tier=frontend,app=shop,env exists", "Without `Exists` of `env` it would match 1 workload."],
    ["tier=frontend,app notin (shop)", "Without the exclusion of `app=shop` it would match 1 workload."],
    ["tier=database", "1 workload that it would match is in `bank`."],
    ["tier=backend", undefined],
    ["app.kubernetes.io/name=shop", undefined],
    ["tier=cache", undefined],
  ])("%s: %s", (selector, words) => expect(missIn(shop, selector)).toBe(words));
});

describe("what is no slip", () => {
  test("a value that is another one's neighbour by number or by letter", () => {
    const workloads = [deployment("a", "{app: service-a, shard: db1, version: v1}")];
    for (const selector of ["app=service-b", "shard=db2", "version=v2", "shard=db-1"]) {
      expect(missIn(workloads, selector)).toBeUndefined();
    }
  });

  test("a spelling that some workload carries, wherever it is", () =>
    expect(missIn([...shop, deployment("old", "{Tier: backend}", "attic")], "Tier=backend")).toBe(
      "1 workload that it would match is in `attic`.",
    ));

  test("a key one letter off, where nobody has the value", () =>
    expect(missIn([deployment("a", "{owner: alice}")], "owners=bob")).toBeUndefined());

  test("a label that controllers set", () =>
    expect(missIn([deployment("a", "{job_name: alice}")], "job-name=alice")).toBeUndefined());

  test("anything while labels of a workload in the namespace are not known", () =>
    expect(missIn([...shop, deployment("late", '{"{{ .Values.key }}": x}')], "Tier=backend")).toBeUndefined());
});

test("labels that stand on the workload and not on its pods", () =>
  expect(missIn([deployment("db", "{app: db}", "shop", "{role: store}")], "role=store")).toBe(
    "1 workload carries this on itself, but not on its pods (`spec.template.metadata.labels`).",
  ));

describe("a podSelector in namespaces that are selected", () => {
  const miss = (podSelector: string, namespaceSelector: string) => {
    const found = nearMiss(inventoryOf(shop), {
      podSelector: selectorTerms(podSelector),
      namespaceSelector: selectorTerms(namespaceSelector),
    });
    return found && nearMissWords(found);
  };

  test("a slip against what the pods of these carry", () =>
    expect(miss("tier=data-base", "kubernetes.io/metadata.name=bank")).toBe(
      "No workload here carries `tier=data-base`; 1 carries `tier=database`.",
    ));

  test("in another one", () =>
    expect(miss("tier=backend", "kubernetes.io/metadata.name=bank")).toBe(
      "2 workloads that it would match are in `shop`.",
    ));

  test("namespaces of which not all labels are known may be meant", () =>
    expect(miss("tier=data-base", "team=money")).toBeUndefined());
});

describe("a namespaceSelector", () => {
  const namespaces = [
    "{apiVersion: v1, kind: Namespace, metadata: {name: shop, labels: {team: sales}}}",
    "{apiVersion: v1, kind: Namespace, metadata: {name: bank, labels: {team: money, tier: inner}}}",
  ];
  const missing = (selector: string, manifests = namespaces) => {
    const found = nearNamespace(inventoryOf(manifests), selectorTerms(selector));
    return found && nearMissWords(found, "namespace");
  };

  test.each([
    ["Team=sales", "No namespace here carries `Team`; 1 carries `team=sales`."],
    ["team=Sales", "No namespace here carries `team=Sales`; 1 carries `team=sales`."],
    ["name=shop", "No namespace here carries `name`; a namespace's name is its label `kubernetes.io/metadata.name`."],
    [
      "kubernetes.io/metadata.name=Shop",
      "No namespace here carries `kubernetes.io/metadata.name=Shop`; 1 carries `kubernetes.io/metadata.name=shop`.",
    ],
    ["team=money,tier=outer", "Without `tier=outer` it would match 1 namespace."],
    ["team=sales", undefined],
    ["team=pens", undefined],
  ])("%s: %s", (selector, words) => expect(missing(selector)).toBe(words));

  test("of a namespace without a manifest no label is known but its name", () => {
    expect(missing("Team=sales", [...namespaces, deployment("web", "{}", "market")])).toBeUndefined();
    expect(missing("kubernetes.io/metadata.name=Market", [deployment("web", "{}", "market")])).toBe(
      "No namespace here carries `kubernetes.io/metadata.name=Market`; 1 carries `kubernetes.io/metadata.name=market`.",
    );
  });
});

function missIn(manifests: readonly string[], selector: string): string | undefined {
  const found = nearMiss(inventoryOf(manifests), { podSelector: selectorTerms(selector), namespace: "shop" });
  return found && nearMissWords(found);
}

function inventoryOf(manifests: readonly string[]): Inventory {
  const { snapshot } = memoryWorkspace([{ path: "/all.yaml", text: manifests.join("\n---\n") }]);
  const [cluster] = snapshot.clusters.all;
  if (!cluster) throw new Error("no cluster");
  return cluster.inventory;
}
