/** The differences between random clusters, held against the connectivity of each. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Connectivity, connectivityOf } from "../../server/src/core/analysis/connectivity/connectivity";
import {
  type Difference,
  type DifferenceEnd,
  differencesOf,
} from "../../server/src/core/analysis/connectivity/differences";
import { type AddressesEnd, type End, sizes } from "../../server/src/core/analysis/connectivity/ends";
import { ownersOf } from "../../server/src/core/analysis/connectivity/owners";
import type { Sight } from "../../server/src/core/analysis/connectivity/sight";
import { tableOf } from "../../server/src/core/analysis/connectivity/table";
import { anyCluster, type ClusterData, manifestsOf } from "../harness/any-cluster";
import { drawBounds, drawDifference, drawEnd } from "../harness/check-connectivity";
import { memoryWorkspace } from "../harness/memory-workspace";

const numRuns = process.env.CI ? 2_000 : 200;
const timeout = 600_000;

/** Two clusters that have something in common: the second has some of the first one's pods and policies, and some of its own. */
const anyTwo = fc
  .record({
    one: anyCluster(true),
    other: anyCluster(true),
    pods: fc.array(fc.boolean()),
    keeps: fc.array(fc.boolean()),
  })
  .map(({ one, other, pods, keeps }) => {
    const kept = one.policies.filter((_, index) => keeps[index] ?? true);
    const mixed = one.pods.map((pod, index) => (pods[index] ? (other.pods[index] ?? pod) : pod));
    const namespaces = pods.length > 2 ? other.namespaces : one.namespaces;
    return [one, { namespaces, pods: mixed, policies: kept.length > 0 ? kept : other.policies }] as const;
  });
const anySight = fc.constantFrom<Sight>("whole", "part");

test("law: a cluster does not differ from itself, read again", { timeout }, () => {
  fc.assert(
    fc.property(anyCluster(true), anySight, (data, sight) => {
      expect([...differencesOf(read(data, sight), read(data, sight))].map(drawDifference)).toEqual([]);
    }),
    { numRuns },
  );
});

test("law: the other way round everything is undone", { timeout }, () => {
  fc.assert(
    fc.property(anyTwo, anySight, ([one, other], sight) => {
      const [before, after] = [read(one, sight), read(other, sight)];
      const there = [...differencesOf(before, after)].map(undone);
      expect([...differencesOf(after, before)].map(drawDifference)).toEqual(there.map(drawDifference));
    }),
    { numRuns },
  );
});

test("law: of two owners it says what the tables of both sides say, and only where they differ", { timeout }, () => {
  fc.assert(
    fc.property(anyTwo, anySight, ([one, other], sight) => {
      const sides = [read(one, sight), read(other, sight)] as const;
      const [was, is] = sides.map(ownPairs);
      const names = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
      const expected = [...names].flatMap((name) => {
        const [before, after] = [was, is].map((table) => table?.get(name) ?? "No Connections");
        return before === after ? [] : [`${name}: ${before} => ${after}`];
      });
      const found = [...differencesOf(...sides)].flatMap(({ source, destination, before, after }) =>
        source.is === "owner" && destination.is === "owner"
          ? [`${drawEnd(source)} -> ${drawEnd(destination)}: ${drawBounds(before)} => ${drawBounds(after)}`]
          : [],
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns },
  );
});

test("law: of an address it says what each side allows, once, and only where that differs", { timeout }, () => {
  fc.assert(
    fc.property(anyTwo, anySight, ([one, other], sight) => {
      const sides = [read(one, sight), read(other, sight)] as const;
      const differences = [...differencesOf(...sides)];
      for (const address of addressesIn(sides)) {
        const found = differences.flatMap((difference) => aboutAddress(difference, address));
        expect(found.toSorted()).toEqual(changesAt(address, sides).toSorted());
      }
    }),
    { numRuns },
  );
});

function read(data: ClusterData, sight: Sight): Connectivity {
  const { all } = memoryWorkspace([{ path: "/cluster.yaml", text: manifestsOf(data) }]).snapshot.clusters;
  const [cluster] = all;
  if (!cluster) throw new Error("no cluster");
  return connectivityOf(cluster, sight);
}

const opposites = {
  gained: "lost",
  lost: "gained",
  changed: "changed",
  new: "gone",
  gone: "new",
  both: "both",
} as const;

function undone({ kind, source, destination, before, after }: Difference): Difference {
  const turned = (end: DifferenceEnd): DifferenceEnd =>
    end.is === "owner" ? { ...end, presence: opposites[end.presence] } : end;
  return {
    kind: opposites[kind],
    source: turned(source),
    destination: turned(destination),
    before: after,
    after: before,
  };
}

/** What the table says of pairs of owners. */
function ownPairs(connectivity: Connectivity): ReadonlyMap<string, string> {
  return new Map(
    [...tableOf(connectivity)].flatMap(({ source, destination, bounds }) =>
      source.is === "owner" && destination.is === "owner"
        ? [[`${drawEnd(source)} -> ${drawEnd(destination)}`, drawBounds(bounds)]]
        : [],
    ),
  );
}

/** Wherever a policy of either side cuts: the addresses on both sides of the cut. Of IPv6 none where nobody names some. */
function addressesIn(sides: readonly Connectivity[]): readonly AddressesEnd[] {
  return sides.flatMap(({ addresses }) =>
    addresses.flatMap(({ is, family, range }) =>
      [range.start, range.end - 1n].map((at) => ({ is, family, range: { start: at, end: at + 1n } })),
    ),
  );
}

/** What the difference says of the address, if it is about it. */
function aboutAddress({ source, destination, before, after }: Difference, address: AddressesEnd): readonly string[] {
  const isIt = (end: DifferenceEnd) => end.is === "addresses" && holds(end, address);
  if (!isIt(source) && !isIt(destination)) return [];
  const way = isIt(source) ? `to ${drawEnd(destination)}` : `from ${drawEnd(source)}`;
  return [`${way}: ${drawBounds(before)} => ${drawBounds(after)}`];
}

function changesAt(address: AddressesEnd, [before, after]: readonly [Connectivity, Connectivity]): readonly string[] {
  const [was, is] = [reachOfAddress(address, before), reachOfAddress(address, after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((way) => {
    const change = [was, is].map((reach) => reach.get(way) ?? "No Connections");
    return change[0] === change[1] ? [] : [`${way}: ${change.join(" => ")}`];
  });
}

/** For each owner what passes from and to the address. */
function reachOfAddress(address: AddressesEnd, connectivity: Connectivity): ReadonlyMap<string, string> {
  const whole: AddressesEnd = { ...address, range: { start: 0n, end: sizes[address.family] } };
  const range: End = connectivity.addresses.find((one) => holds(one, address)) ?? whole;
  return new Map(
    ownersOf(connectivity.workloads).flatMap((owner) => [
      [`to ${drawEnd(owner)}`, drawBounds(connectivity.between(range, owner.end))],
      [`from ${drawEnd(owner)}`, drawBounds(connectivity.between(owner.end, range))],
    ]),
  );
}

function holds({ family, range }: AddressesEnd, address: AddressesEnd): boolean {
  return family === address.family && range.start <= address.range.start && address.range.end <= range.end;
}
