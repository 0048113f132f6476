/** Workloads as findings name them. */

import { eachObject } from "../analysis/selection/each-object";
import { inlineCode } from "../analysis/words/inline-code";
import { andList } from "../analysis/words/listing";
import type { ClusterWorkload } from "../workspace/cluster/cluster";

/** "Deployment `web` and StatefulSet `db`", each manifest once. */
export function workloadsList(workloads: readonly ClusterWorkload[]): string {
  return andList(
    eachObject(workloads).map(({ member, name }) => `${member.object.kind} ${inlineCode(name)}`),
    3,
  );
}
