/** Who can talk to whom in whole applications by other projects, and what another tool says of one. Skipped where they are not at hand. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { describe, expect, test } from "vitest";
import { allConnections } from "../../server/src/core/analysis/connectivity/connections";
import { type Connectivity, connectivityOf } from "../../server/src/core/analysis/connectivity/connectivity";
import { explain } from "../../server/src/core/analysis/connectivity/explain";
import { connectionsText } from "../../server/src/core/analysis/connectivity/notation";
import { type SideOf, sideOf } from "../../server/src/core/analysis/connectivity/side";
import { type Row, tableOf } from "../../server/src/core/analysis/connectivity/table";
import { memoryWorkspace } from "../harness/memory-workspace";
import { readFolder } from "../harness/read-folder";

const corpus = join(import.meta.dirname, "../../../shared/corpus");

describe.runIf(existsSync(corpus))("applications", () => {
  test("each has its table, and an explanation of every pair that says what the table says", {
    timeout: 60_000,
  }, () => {
    for (const group of ["apps", "kustomize", "helm"]) {
      for (const name of readdirSync(join(corpus, group))) {
        const start = performance.now();
        const all = connectivities(join(corpus, group, name));
        const rows = all.reduce((sum, one) => sum + [...tableOf(one)].length, 0);
        for (const one of all) explainAll(one);
        console.log(`${group}/${name}: ${rows} rows, ${(performance.now() - start).toFixed(0)} ms`);
      }
    }
  });

  test("what was made to allow certain connections allows these and no others", () => {
    const application = join(corpus, "apps/np-guard__cluster-topology-analyzer__onlineboutique");
    const found = connectivities(application).flatMap((one) => [...tableOf(one)].map(drawRow));
    const links = readLinks(join(application, "tests/onlineboutique/expected_output.json"));
    expect(found.toSorted()).toEqual([...new Set(links)].toSorted());
  });
});

function connectivities(folder: string): readonly Connectivity[] {
  const { all } = memoryWorkspace(readFolder(folder)).snapshot.clusters;
  return all.map((cluster) => connectivityOf(cluster, "whole"));
}

function explainAll({ rulebook, workloads, addresses, between }: Connectivity): void {
  const sides: SideOf = (end, direction) => sideOf(rulebook, end, direction);
  const ends = [...workloads.map((workload) => ({ is: "pods", workload }) as const), ...addresses];
  for (const source of ends) {
    for (const destination of ends) {
      if (source.is === "addresses" && destination.is === "addresses") continue;
      const { bounds } = explain(sides, source, destination, allConnections);
      expect(bounds).toEqual(between(source, destination));
    }
  }
}

/** The whole world comes in through a load balancer. */
function drawRow({ source, destination, bounds }: Row): string {
  const [from, to] = [source, destination].map((end) => (end.is === "owner" ? end.name : "world"));
  return `${from} -> ${to}: ${connectionsText(bounds.lower)}`;
}

interface Link {
  readonly source?: { readonly resource: { readonly name: string } };
  readonly target: { readonly resource: { readonly name: string } };
  readonly link: { readonly resource: { readonly network: readonly { readonly target_port: number }[] } };
}

/** The connections that the other tool finds in the workloads, and that it then writes policies for. */
function readLinks(path: string): readonly string[] {
  const links: readonly Link[] = JSON.parse(readFileSync(path, "utf8"));
  return links.flatMap(({ source, target, link }) =>
    link.resource.network.map(
      ({ target_port: port }) => `${source?.resource.name ?? "world"} -> ${target.resource.name}: TCP ${port}`,
    ),
  );
}
