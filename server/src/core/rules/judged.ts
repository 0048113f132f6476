/** The policies that can be judged by the pods around them. */

import type { Applied } from "../analysis/selection/applied";
import type { Policy } from "../model/policy";
import type { PolicyDocument } from "../workspace/document";
import type { Surroundings } from "./rule";

export interface Judged {
  readonly policy: Policy;
  readonly applied: readonly Applied[];
}

/** NetworkPolicies without a mistake of their own, once all of the workspace is read. */
export function policiesToJudge(
  document: PolicyDocument,
  { snapshot, clusters, applied }: Surroundings,
): readonly Judged[] {
  if (snapshot.isReading || clusters.length === 0 || document.yaml.problems.length > 0) return [];
  return document.resources.flatMap(({ policy, problems }) =>
    policy.scope === "namespace" && problems.length === 0 ? [{ policy, applied: applied(policy) }] : [],
  );
}
