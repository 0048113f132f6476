/** The connectivity of random clusters, held against an evaluator that asks pod by pod and port by port. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bounds, protocols } from "../../server/src/core/analysis/connectivity/connections";
import { connectivityOf } from "../../server/src/core/analysis/connectivity/connectivity";
import type { End } from "../../server/src/core/analysis/connectivity/ends";
import type { Sight } from "../../server/src/core/analysis/connectivity/sight";
import { contains } from "../../server/src/core/base/interval-set";
import { parseCidr } from "../../server/src/core/schema/cidr";
import { anyCluster, type ClusterData, manifestsOf } from "../harness/any-cluster";
import type { Address, Connection, Pod } from "../harness/connectivity";
import { memoryWorkspace } from "../harness/memory-workspace";
import { isAllowedInTiers, type TieredCluster } from "../harness/tiers";

/** All of them in CI, and enough to notice a slip while somebody works. */
const [many, some] = process.env.CI ? [10_000, 2_000] : [500, 200];
const timeout = 600_000;

const ports = [1, 52, 53, 54, 79, 80, 81, 82, 65_535];
const addresses = ["8.8.8.8", "10.0.0.1", "10.1.0.1", "10.1.2.5", "203.0.113.7", "2001:db8::1", "fe00::1"];

test("law: what the engine answers is what the evaluator finds pod by pod", { timeout }, () => {
  fc.assert(
    fc.property(anyCluster(false), (data) => {
      const isRight = ({ lower, upper, truth }: Answer) => lower === truth && upper === truth;
      expect(answers(data, "whole").filter((answer) => !isRight(answer))).toEqual([]);
    }),
    { numRuns: some },
  );
});

test("law: the same with policies of administrators, but for blocks that may hold pods", { timeout }, () => {
  fc.assert(
    fc.property(anyCluster(true), (data) => {
      const mayHoldPods = JSON.stringify(data.policies).includes("networks");
      const isRight = ({ lower, upper, truth }: Answer) =>
        lower === upper ? lower === truth : mayHoldPods && lower === false;
      expect(answers(data, "whole").filter((answer) => !isRight(answer))).toEqual([]);
    }),
    { numRuns: many },
  );
});

test("law: whatever is not here, the truth lies between what is sure and what may be", { timeout }, () => {
  const hidden = fc.record({
    seen: fc.subarray(["blue", "green"]),
    bare: fc.constantFrom<Record<string, string>>({}, { team: "a" }),
    onHost: fc.subarray([0, 1, 2, 3]),
    isHostOutside: fc.boolean(),
  });
  fc.assert(
    fc.property(anyCluster(true), hidden, ({ namespaces, pods, policies }, { seen, bare, onHost, isHostOutside }) => {
      const hosted = pods.map((pod, index) => ({ ...pod, hostNetwork: onHost.includes(index) }));
      const data = { namespaces: { ...namespaces, bare }, pods: hosted, policies };
      const isRight = ({ lower, upper, truth }: Answer) => (truth ? upper : !lower);
      expect(answers(data, "part", { seen, isHostOutside }).filter((answer) => !isRight(answer))).toEqual([]);
    }),
    { numRuns: some },
  );
});

interface Answer {
  readonly connection: Connection;
  /** By the engine: is it allowed for sure, and may it be? */
  readonly lower: boolean;
  readonly upper: boolean;
  /** By the evaluator. */
  readonly truth: boolean;
}

interface Hidden {
  readonly seen?: readonly string[];
  /** Are pods in the network of their node addresses to the policies? */
  readonly isHostOutside?: boolean;
}

/** Every connection between two of the ends, with what the engine knows of it and how it is. */
function answers(data: ClusterData, sight: Sight, { seen, isHostOutside = false }: Hidden = {}): readonly Answer[] {
  const text = manifestsOf(data, seen ? [...seen] : undefined);
  const { snapshot } = memoryWorkspace([{ path: "/cluster.yaml", text }]);
  const [cluster] = snapshot.clusters.all;
  if (!cluster) throw new Error("no cluster");
  const policies = (snapshot.file("file:///cluster.yaml")?.documents ?? []).flatMap(({ document }) =>
    document.resources.map(({ policy }) => policy),
  );
  const connectivity = connectivityOf(cluster, sight);
  const naive: TieredCluster = { pods: data.pods, namespaces: data.namespaces, policies };
  const ends = [
    ...data.pods.flatMap((pod): Both[] => {
      const workload = cluster.inventory.workloads.find(({ name }) => name === pod.name);
      const actual = isHostOutside && pod.hostNetwork ? { ip: "10.1.2.5" } : pod;
      return workload ? [{ actual, end: { is: "pods", workload } }] : [];
    }),
    ...addresses.flatMap((ip): Both[] => {
      const end = connectivity.addresses.find((one) => holds(one, ip));
      return end ? [{ actual: { ip }, end }] : [];
    }),
  ];
  return pairs(ends).flatMap(([one, other]) => {
    const bounds = connectivity.between(one.end, other.end);
    return connections(one.actual, other.actual).map((connection) => {
      return { connection, ...at(bounds, connection), truth: isAllowedInTiers(naive, connection) };
    });
  });
}

interface Both {
  readonly actual: Pod | Address;
  readonly end: End;
}

function pairs(ends: readonly Both[]): readonly (readonly [Both, Both])[] {
  return ends.flatMap((one) =>
    ends.flatMap((other) =>
      one === other || (one.end.is === "addresses" && other.end.is === "addresses") ? [] : [[one, other] as const],
    ),
  );
}

function connections(from: Pod | Address, to: Pod | Address): readonly Connection[] {
  return protocols.flatMap((protocol) => ports.map((port) => ({ from, to, protocol, port })));
}

function at({ lower, upper }: Bounds, { protocol, port }: Connection) {
  return { lower: contains(lower[protocol], port), upper: contains(upper[protocol], port) };
}

function holds(end: End, ip: string): boolean {
  const address = parseCidr(ip.includes(":") ? `${ip}/128` : `${ip}/32`);
  if (!address || end.is === "pods") return false;
  return end.family === address.family && end.range.start <= address.first && address.first < end.range.end;
}
