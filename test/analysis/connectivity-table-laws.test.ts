/** The table of random clusters, which is made from what rules name, held against a look at every pair of ends. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { allConnections, isNone, isSameBounds } from "../../server/src/core/analysis/connectivity/connections";
import { type Connectivity, connectivityOf } from "../../server/src/core/analysis/connectivity/connectivity";
import type { AddressesEnd } from "../../server/src/core/analysis/connectivity/ends";
import { explain } from "../../server/src/core/analysis/connectivity/explain";
import { connectionsText, ownerText, rangeText } from "../../server/src/core/analysis/connectivity/notation";
import { ownersOf } from "../../server/src/core/analysis/connectivity/owners";
import { type SideOf, sideOf } from "../../server/src/core/analysis/connectivity/side";
import type { Sight } from "../../server/src/core/analysis/connectivity/sight";
import { type Row, type TableEnd, tableOf } from "../../server/src/core/analysis/connectivity/table";
import { anyCluster, manifestsOf } from "../harness/any-cluster";
import { memoryWorkspace } from "../harness/memory-workspace";

const numRuns = process.env.CI ? 2_000 : 200;

test("law: each row says what passes between its ends, and no row is missing or too much", { timeout: 600_000 }, () => {
  eachConnectivity((connectivity) => {
    expect([...tableOf(connectivity)].map(drawRow)).toEqual(everyRow(connectivity).map(drawRow));
  });
});

test("law: what passes between two ends is what the policies of each let pass, asked one by one", {
  timeout: 600_000,
}, () => {
  eachConnectivity(({ rulebook, workloads, addresses, between }) => {
    const sides: SideOf = (end, direction) => sideOf(rulebook, end, direction);
    const pods = workloads.map((workload) => ({ is: "pods", workload }) as const);
    for (const one of pods) {
      for (const other of [...pods.filter((end) => end !== one), ...addresses]) {
        expect(between(one, other)).toEqual(explain(sides, one, other, allConnections).bounds);
        expect(between(other, one)).toEqual(explain(sides, other, one, allConnections).bounds);
      }
    }
  });
});

test("law: the classes that a class reaches are those with which something passes", { timeout: 600_000 }, () => {
  eachConnectivity(({ classes, between, destinations }) => {
    for (const source of classes) {
      for (const destination of classes) {
        const [found, sought] = [destinations(source).get(destination), between(source.end, destination.end)];
        expect(found ? isSameBounds(found, sought) : isNone(sought.upper)).toBe(true);
      }
    }
  });
});

/** Some pods are in the network of their node, and some policies are about nodes. */
const anyConnectivity = fc
  .record({
    data: anyCluster(true),
    onHost: fc.subarray([0, 1, 2, 3]),
    seen: fc.subarray(["blue", "green"]),
    sight: fc.constantFrom<Sight>("whole", "part"),
    ofNodes: fc.subarray(["Allow", "Deny", "Pass"]).map((actions) => actions.map(towardsNodes)),
  })
  .map(({ data, onHost, seen, sight, ofNodes }) => {
    const pods = data.pods.map((pod, index) => ({ ...pod, hostNetwork: onHost.includes(index) }));
    const text = manifestsOf({ ...data, pods, policies: [...data.policies, ...ofNodes] }, [...seen]);
    const [cluster] = memoryWorkspace([{ path: "/cluster.yaml", text }]).snapshot.clusters.all;
    if (!cluster) throw new Error("no cluster");
    return connectivityOf(cluster, sight);
  });

function towardsNodes(action: string, index: number): object {
  const nodes = { matchLabels: { "node-role.kubernetes.io/control-plane": "" } };
  return {
    ...{ apiVersion: "policy.networking.k8s.io/v1alpha1", kind: "AdminNetworkPolicy" },
    metadata: { name: `nodes-${index}` },
    spec: { priority: index + 20, subject: { namespaces: {} }, egress: [{ action, to: [{ nodes }] }] },
  };
}

function eachConnectivity(check: (connectivity: Connectivity) => void): void {
  fc.assert(fc.property(anyConnectivity, check), { numRuns });
}

/** In the order of tables: addresses first. */
function everyRow(connectivity: Connectivity): readonly Row[] {
  const owners = ownersOf(connectivity.workloads);
  const outside = owners.flatMap((destination) => rangesBeside(connectivity, (range) => [range, destination]));
  const inside = owners.flatMap((source) => [
    ...rangesBeside(connectivity, (range) => [source, range]).toSorted(byText(({ destination }) => destination)),
    ...owners.filter((owner) => owner !== source).flatMap((destination) => rowOf(source, destination, connectivity)),
  ]);
  return [...outside.toSorted(byText(({ source }) => source)), ...inside];
}

function rowOf(source: TableEnd, destination: TableEnd, { between }: Connectivity): readonly Row[] {
  const [from, to] = [source, destination].map((end) => (end.is === "owner" ? end.end : end));
  const bounds = from && to && between(from, to);
  return bounds && !isNone(bounds.upper) ? [{ source, destination, bounds }] : [];
}

/** Rows side by side that say the same are one. */
function rangesBeside(connectivity: Connectivity, ends: (range: AddressesEnd) => [TableEnd, TableEnd]): readonly Row[] {
  const rows: { range: AddressesEnd; row: Row }[] = [];
  for (const range of connectivity.addresses) {
    const [row] = rowOf(...ends(range), connectivity);
    const last = rows.at(-1);
    if (!row) continue;
    const isNext = last?.range.family === range.family && last.range.range.end === range.range.start;
    if (last && isNext && isSameBounds(last.row.bounds, row.bounds)) {
      const joined = { ...range, range: { start: last.range.range.start, end: range.range.end } };
      const [source, destination] = ends(joined);
      rows[rows.length - 1] = { range: joined, row: { ...row, source, destination } };
    } else rows.push({ range, row });
  }
  return rows.map(({ row }) => row);
}

function byText(end: (row: Row) => TableEnd): (one: Row, other: Row) => number {
  return (one, other) => {
    const [text, beside] = [drawEnd(end(one)), drawEnd(end(other))];
    return text < beside ? -1 : text > beside ? 1 : 0;
  };
}

function drawRow({ source, destination, bounds: { lower, upper } }: Row): string {
  return `${drawEnd(source)} -> ${drawEnd(destination)}: ${connectionsText(lower)} to ${connectionsText(upper)}`;
}

function drawEnd(end: TableEnd): string {
  return end.is === "owner" ? ownerText(end) : rangeText(end);
}
