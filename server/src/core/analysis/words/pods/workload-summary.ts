/** A workload in one line: how many policies select its pods, and for which directions these are not isolated. */

import type { Direction } from "../../../model/policy";
import type { Cluster, ClusterPolicy, ClusterWorkload } from "../../../workspace/cluster/cluster";
import { type Isolation, isolationOf } from "../../selection/isolation";
import type { Answer } from "../../selection/matching";
import { andList } from "../listing";
import type { Summary } from "./policy-summary";

/** "2 policies · not isolated for egress"; undefined where nobody writes policies. */
export function workloadSummary(workload: ClusterWorkload, cluster: Cluster): Summary<ClusterPolicy> | undefined {
  if (cluster.policies.length === 0) return undefined;
  const isolation = isolationOf(workload, cluster);
  const { certain, possible } = isolation;
  const parts = [
    policiesWords(isolation),
    isolatedWords(isolation),
    ...(workload.hostNetwork ? ["in its node's network"] : []),
  ];
  return { title: parts.join(" · "), those: [...certain, ...possible] };
}

function policiesWords({ certain, possible }: Isolation): string {
  if (possible.length === 0) return certain.length === 0 ? "no policy here" : countedPolicies(certain.length);
  const more = certain.length === 0 ? countedPolicies(possible.length) : `${possible.length} more`;
  return certain.length === 0 ? `perhaps ${more}` : `${countedPolicies(certain.length)}, perhaps ${more}`;
}

function countedPolicies(count: number): string {
  return count === 1 ? "1 policy" : `${count} policies`;
}

/** What is open is what one looks for. */
function isolatedWords({ isolated }: Isolation): string {
  const [open, unsure] = [those(isolated, "no"), those(isolated, "unknown")];
  const parts = [
    ...(open.length === 2 ? ["not isolated"] : open.map((direction) => `not isolated for ${direction}`)),
    ...(unsure.length > 0 ? [`perhaps isolated for ${andList(unsure)}`] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : "isolated";
}

function those(isolated: Isolation["isolated"], asked: Answer): readonly Direction[] {
  return (["ingress", "egress"] as const).filter((direction) => isolated[direction] === asked);
}
