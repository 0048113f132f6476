/** Fixes that say that they change nothing, tried on random clusters: who can talk to whom stays what it was. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameBounds } from "../../server/src/core/analysis/connectivity/connections";
import { connectivityOf } from "../../server/src/core/analysis/connectivity/connectivity";
import type { End } from "../../server/src/core/analysis/connectivity/ends";
import { applyEdits } from "../../server/src/core/base/text-edit";
import { parseCidr } from "../../server/src/core/schema/cidr";
import { anyCluster, manifestsOf } from "../harness/any-cluster";
import { memoryWorkspace } from "../harness/memory-workspace";

const path = "/cluster.yaml";
const addresses = ["8.8.8.8", "10.0.0.1", "10.1.0.1", "10.1.2.5", "203.0.113.7", "2001:db8::1", "fe00::1"];

const changesNothing =
  /^Remove the redundant |^Remove `\w+`: it means the same$|^Keep both|^Remove `(?:in|e)gress`$|^Remove this peer|Ingress, Egress\]`$/;

test("law: what is redundant, ignored or implied may be written otherwise", { timeout: 600_000 }, () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(anyCluster(false), (data) => {
      const text = manifestsOf(data);
      const workspace = memoryWorkspace([{ path, text }]);
      const before = meaningOf(text);
      for (const found of workspace.check(path)) {
        for (const { title, edits } of workspace.fixes(path, found)) {
          if (!changesNothing.test(title) || isAboutOpenEgress(found.finding.message)) continue;
          tried.add(found.finding.code);
          const after = meaningOf(applyEdits(text, edits));
          const isSame = after.every((bounds, index) => isSameBounds(bounds, before[index] ?? bounds));
          expect(isSame, `${title}\n${text}`).toBe(true);
        }
      }
    }),
    { numRuns: process.env.CI ? 1_000 : 100 },
  );
  const often = ["empty-list-allows-all", "ignored-direction", "redundant-peer", "redundant-port", "redundant-rule"];
  expect([...tried]).toEqual(expect.arrayContaining(often));
});

/** Here the fix is to deny what was not denied. */
function isAboutOpenEgress(message: string): boolean {
  return message.includes("Egress stays unrestricted");
}

/** What any pod and any of some addresses may open to another. */
function meaningOf(text: string) {
  const [cluster] = memoryWorkspace([{ path, text }]).snapshot.clusters.all;
  if (!cluster) return [];
  const { between, workloads } = connectivityOf(cluster, "whole");
  const ends: readonly End[] = [
    ...workloads.map((workload): End => ({ is: "pods", workload })),
    ...addresses.map(endAt),
  ];
  return ends.flatMap((source) => ends.map((destination) => between(source, destination)));
}

function endAt(address: string): End {
  const block = parseCidr(`${address}/${address.includes(":") ? 128 : 32}`);
  if (!block) throw new Error(`${address} is no address`);
  return { is: "addresses", family: block.family, range: { start: block.first, end: block.last + 1n } };
}
