/** What hovers and pages say of connections on random clusters, held against what the engine says of each pair. */

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  allConnections,
  type Bounds,
  eitherBound,
  isNone,
  nothing,
} from "../../server/src/core/analysis/connectivity/connections";
import { type Connectivity, connectivityOf } from "../../server/src/core/analysis/connectivity/connectivity";
import { connectivityHere } from "../../server/src/core/analysis/connectivity/connectivity-here";
import type { AddressesEnd, End } from "../../server/src/core/analysis/connectivity/ends";
import { explain } from "../../server/src/core/analysis/connectivity/explain";
import { governing } from "../../server/src/core/analysis/connectivity/governing";
import { neighboursOf } from "../../server/src/core/analysis/connectivity/neighbours";
import { boundsText } from "../../server/src/core/analysis/connectivity/notation";
import { type TableEnd, tableOf } from "../../server/src/core/analysis/connectivity/table";
import { connectivityTable } from "../../server/src/core/features/connectivity-table";
import type { Direction } from "../../server/src/core/model/policy";
import type { ClusterWorkload } from "../../server/src/core/workspace/cluster/cluster";
import { anyCluster, manifestsOf } from "../harness/any-cluster";
import { drawBounds, drawEnd } from "../harness/check-connectivity";
import { memoryWorkspace } from "../harness/memory-workspace";

const runs = process.env.CI ? 1_000 : 150;
const timeout = 600_000;
const release = "1.36";
const uri = "file:///cluster.yaml";

/** A cluster of which not everything is here: namespaces without a manifest, pods in the network of their node. */
const anyPart = fc.record({
  data: anyCluster(true),
  seen: fc.subarray(["blue", "green"]),
  onHost: fc.subarray([0, 1, 2, 3]),
});

interface Part {
  readonly snapshot: ReturnType<typeof memoryWorkspace>["snapshot"];
  readonly here: ReturnType<typeof connectivityHere>;
  /** Of all pairs, by an engine of its own. */
  readonly connectivity: Connectivity;
}

function forAnyPart(check: (part: Part) => void): void {
  fc.assert(
    fc.property(anyPart, ({ data, seen, onHost }) => {
      const pods = data.pods.map((pod, index) => ({ ...pod, hostNetwork: onHost.includes(index) }));
      const { snapshot } = memoryWorkspace([{ path: "/cluster.yaml", text: manifestsOf({ ...data, pods }, seen) }]);
      const [cluster] = snapshot.clusters.all;
      if (!cluster) throw new Error("no cluster");
      const here = connectivityHere(cluster, snapshot, () => release);
      const governed = governing(cluster, snapshot, () => release);
      check({ snapshot, here, connectivity: connectivityOf(governed, "part") });
    }),
    { numRuns: runs },
  );
}

const endOf = (workload: ClusterWorkload): End => ({ is: "pods", workload });

test("law: the neighbours of pods are those with whom the engine lets any of them speak", { timeout }, () =>
  forAnyPart(({ here, connectivity }) => {
    for (const own of groups(connectivity.workloads)) {
      for (const direction of ["ingress", "egress"] as const) {
        const found = neighboursOf(here, own, direction);
        const expected = connectivity.workloads
          .map((workload) => [workload.name, withAny(own, endOf(workload), direction, connectivity)] as const)
          .filter(([, { upper }]) => !isNone(upper));
        const isSure = ([, { lower }]: (typeof expected)[number]) => !isNone(lower);
        expect(found.certain.map(drawNeighbour)).toEqual(expected.filter(isSure).map(draw));
        expect(found.possible.map(drawNeighbour)).toEqual(expected.filter((one) => !isSure(one)).map(draw));
        for (const range of connectivity.addresses) {
          const reached = found.outside.filter((reach) => holds(reach.range, range)).map(({ bounds }) => bounds);
          const bounds = withAny(own, range, direction, connectivity);
          const isAsked = found.all.addresses.some((one) => one.family === range.family);
          expect(reached.map(drawBounds)).toEqual(isAsked && !isNone(bounds.upper) ? [drawBounds(bounds)] : []);
        }
      }
    }
  }),
);

test("law: an explanation says what the engine says of the pair", { timeout }, () =>
  forAnyPart(({ here, connectivity }) => {
    const ends = [...connectivity.workloads.map(endOf), ...connectivity.addresses];
    for (const [source, destination] of ends.flatMap((one) => ends.map((other) => [one, other] as const))) {
      if (source.is === "addresses" && destination.is === "addresses") continue;
      const { bounds, dependences } = explain(here.sideOf, source, destination, allConnections);
      const isSure = drawBounds({ lower: bounds.upper, upper: bounds.upper }) === drawBounds(bounds);
      expect(drawBounds(bounds)).toBe(drawBounds(connectivity.between(source, destination)));
      expect(dependences.length > 0).toBe(!isSure);
    }
  }),
);

test("law: the page has the rows of the table", { timeout }, () =>
  forAnyPart(({ snapshot, connectivity }) => {
    const rows = Array.from(
      tableOf(connectivity),
      ({ source, destination, bounds }) => `${firstOf(source)} -> ${firstOf(destination)}: ${boundsText(bounds)}`,
    );
    expect(rowsOn(connectivityTable(snapshot, { uri }, release)?.markdown ?? "")).toEqual(rows);
  }),
);

/** Each by itself, and all of them. */
function groups(workloads: readonly ClusterWorkload[]): readonly (readonly ClusterWorkload[])[] {
  return [...workloads.map((workload) => [workload]), workloads];
}

function withAny(
  own: readonly ClusterWorkload[],
  other: End,
  direction: Direction,
  connectivity: Connectivity,
): Bounds {
  return own
    .filter((workload) => other.is === "addresses" || other.workload !== workload)
    .map((workload) =>
      direction === "ingress"
        ? connectivity.between(other, endOf(workload))
        : connectivity.between(endOf(workload), other),
    )
    .reduce(eitherBound, nothing);
}

function drawNeighbour({ workload, bounds }: { readonly workload: ClusterWorkload; readonly bounds: Bounds }): string {
  return draw([workload.name, bounds]);
}

function draw([name, bounds]: readonly [string, Bounds]): string {
  return `${name} ${drawBounds(bounds)}`;
}

function holds(one: AddressesEnd, other: AddressesEnd): boolean {
  return one.family === other.family && one.range.start <= other.range.start && other.range.end <= one.range.end;
}

/** Of addresses the first one: the question behind a row is about it. */
function firstOf(end: TableEnd): string {
  return end.is === "owner" ? drawEnd(end) : drawEnd(end).replace(/-.*/, "");
}

function rowsOn(markdown: string): readonly string[] {
  return Array.from(markdown.matchAll(/\| \[([^\]]+)\]\(explain:([^)]*)\) \|$/gm), ([, connections, question = ""]) => {
    const { from, to } = JSON.parse(decodeURIComponent(question));
    return `${from} -> ${to}: ${connections}`;
  });
}
