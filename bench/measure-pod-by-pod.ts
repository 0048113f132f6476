/** Asks the tests' evaluator about pairs of pods, one after the other, and holds what it says against the engine. */

import { performance } from "node:perf_hooks";
import type { Connectivity } from "../server/src/core/analysis/connectivity/connectivity";
import { contains } from "../server/src/core/base/interval-set";
import type { ClusterWorkload } from "../server/src/core/workspace/cluster/cluster";
import type { Snapshot } from "../server/src/core/workspace/workspace";
import { type Cluster, isAllowed, type Pod } from "../test/harness/connectivity";

export interface PodByPod {
  /** Milliseconds for one question about every pair of pods. */
  readonly time: number;
  /** There was no time for all pairs: reckoned from those that there was time for. */
  readonly isReckoned: boolean;
}

/** Milliseconds. */
const patience = 15_000;

/** One port of each destination: those who want the ports, too, ask many times that. Throws where the two disagree. */
export function measurePodByPod(snapshot: Snapshot, connectivity: Connectivity): PodByPod {
  const { workloads } = connectivity;
  const pods = workloads.map(podOf);
  const cluster: Cluster = { pods, namespaces: namespacesIn(connectivity), policies: policiesIn(snapshot) };
  const start = performance.now();
  let [time, asked] = [0, 0];
  for (const [source, from] of inLeaps(pods)) {
    for (const [destination, to] of pods.entries()) {
      const port = to.ports?.[0]?.port ?? 80;
      const verdict = isAllowed(cluster, { from, to, protocol: "TCP", port });
      if (from !== to) agree(verdict, port, workloads[source], workloads[destination], connectivity);
    }
    asked += pods.length;
    time = performance.now() - start;
    if (time > patience) break;
  }
  const all = pods.length ** 2;
  return { time: (time * all) / asked, isReckoned: asked < all };
}

/** Each pod once, those side by side far from one another, so that the first ones are like all. */
function* inLeaps(pods: readonly Pod[]): Generator<readonly [number, Pod]> {
  const leap = 7_919;
  for (let step = 0; step < pods.length; step++) {
    const index = (step * leap) % pods.length;
    const pod = pods[index];
    if (pod) yield [index, pod];
  }
}

function agree(
  verdict: boolean,
  port: number,
  source: ClusterWorkload | undefined,
  destination: ClusterWorkload | undefined,
  { between }: Connectivity,
): void {
  if (!source || !destination) throw new RangeError("No such pod.");
  const { lower, upper } = between({ is: "pods", workload: source }, { is: "pods", workload: destination });
  if (contains(lower.TCP, port) === verdict && contains(upper.TCP, port) === verdict) return;
  throw new Error(`${source.name} to ${destination.name} on TCP ${port}: the evaluator says ${verdict}.`);
}

function podOf({ name, namespace, labels, member }: ClusterWorkload): Pod {
  const ports = member.object.ports.map(({ name, port }) => ({ name: name?.value ?? "", port: port.value }));
  return { name, namespace, labels: Object.fromEntries(labels), ports };
}

function namespacesIn({ rulebook: { inventory } }: Connectivity): Cluster["namespaces"] {
  return Object.fromEntries(
    Array.from(inventory.namespaces, ([name, { labels }]) => [name, Object.fromEntries(labels)]),
  );
}

function policiesIn(snapshot: Snapshot): Cluster["policies"] {
  return Array.from(snapshot.files()).flatMap(({ documents }) =>
    documents.flatMap(({ document }) =>
      document.resources.flatMap(({ policy }) => (policy.scope === "namespace" ? [policy] : [])),
    ),
  );
}
