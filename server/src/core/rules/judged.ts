/** The policies that can be judged by the pods around them. */

import type { Applied } from "../analysis/selection/applied";
import type { Policy } from "../model/policy";
import type { PolicyDocument } from "../workspace/document";
import type { Surroundings } from "./rule";

export interface Judged {
  readonly policy: Policy;
  readonly applied: readonly Applied[];
}

/** NetworkPolicies without a mistake of their own, whatever is around them. */
export function soundPolicies({ yaml, resources }: PolicyDocument): readonly Policy[] {
  if (yaml.problems.length > 0) return [];
  return resources.flatMap(({ policy, problems }) =>
    policy.scope === "namespace" && problems.length === 0 ? [policy] : [],
  );
}

/** NetworkPolicies without a mistake of their own, once all of the workspace is read. */
export function policiesToJudge(
  document: PolicyDocument,
  { snapshot, clusters, applied }: Surroundings,
): readonly Judged[] {
  if (snapshot.isReading || clusters.length === 0) return [];
  return soundPolicies(document).map((policy) => ({ policy, applied: applied(policy) }));
}
