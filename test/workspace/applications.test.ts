/** Whole applications by other projects: which policy selects which workloads, checked by hand. Skipped where they are not at hand. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { selects } from "../../server/src/core/analysis/selection/selecting";
import type { Cluster, ClusterPolicy } from "../../server/src/core/workspace/cluster/cluster";
import { memoryWorkspace } from "../harness/memory-workspace";
import { readFolder } from "../harness/read-folder";

const corpus = join(import.meta.dirname, "../../../shared/corpus");

describe.runIf(existsSync(corpus))("applications", () => {
  test("every policy selects the workloads that its author meant", () => {
    const selections = ["apps", "kustomize"].flatMap((group) =>
      readdirSync(join(corpus, group)).map((name) => drawSelections(name, join(corpus, group, name))),
    );
    expect(`${selections.join("\n")}\n`).toBe(
      readFileSync(join(import.meta.dirname, "applications.expected.txt"), "utf8"),
    );
  });

  test("Warnings, of which somebody who knows the application would call none wrong", () => {
    const warnings = ["apps", "kustomize"].flatMap((group) =>
      readdirSync(join(corpus, group)).flatMap((name) => warningsIn(name, join(corpus, group, name))),
    );
    const policies = ["apps", "kustomize"].flatMap((group) =>
      readdirSync(join(corpus, group)).flatMap((name) => policiesIn(join(corpus, group, name))),
    ).length;
    const share = (warnings.length / policies).toFixed(3);
    console.log([...warnings, `${warnings.length} Warnings in ${policies} policies: ${share} a policy`].join("\n"));
    expect(warnings.map((warning) => warning.split(":").slice(0, 2).join(":"))).toEqual(knownMistakes);
  });
});

/** Looked at by hand: these services may be reached, and have no egress rule that reaches them. */
const knownMistakes = [
  "Femi-lawal__neobank__neobank/k8s/base/network-policies.yaml:57 one-sided-connection",
  "Femi-lawal__neobank__neobank/k8s/base/network-policies.yaml:66 one-sided-connection",
];

/** One line for each policy; kustomizations by their folders. */
function drawSelections(name: string, folder: string): string {
  const { snapshot } = memoryWorkspace(readFolder(folder));
  const clusters = snapshot.clusters.all.filter(({ policies }) => policies.length > 0);
  return [name, ...clusters.flatMap(drawCluster)].join("\n");
}

function drawCluster(cluster: Cluster): readonly string[] {
  const root = cluster.root?.replace(/^file:\/\/|\/kustomization\.yaml$/g, "") ?? "as it stands";
  return [`  ${root}`, ...cluster.policies.map((policy) => `    ${drawPolicy(policy, cluster)}`)];
}

function drawPolicy(policy: ClusterPolicy, { inventory }: Cluster): string {
  const chosen = (answer: string) =>
    inventory.workloads.filter((workload) => selects(policy, workload, inventory) === answer);
  const [sure, possible] = [chosen("yes"), chosen("unknown")];
  const there = inventory.workloads.filter(({ namespace }) => namespace === policy.namespace);
  const isAll = sure.length > 1 && sure.length === there.length;
  const names = isAll ? `all ${sure.length} of the namespace` : sure.map(({ name }) => name).join(" ") || "none";
  return `${policy.namespace}/${policy.name}: ${names}${possible.length > 0 ? `, perhaps ${possible.length} more` : ""}`;
}

function policiesIn(folder: string) {
  const { snapshot } = memoryWorkspace(readFolder(folder));
  const documents = Array.from(snapshot.files()).flatMap((file) => file.documents);
  return documents.flatMap(({ document }) => document.resources);
}

function warningsIn(name: string, folder: string): readonly string[] {
  const files = readFolder(folder);
  const workspace = memoryWorkspace(files);
  return files.flatMap(({ path }) =>
    workspace
      .annotations(path)
      .filter(({ severity }) => severity === "warning")
      .map(({ line, code, message }) => `${name}${path}:${line + 1} ${code}: ${message}`),
  );
}
