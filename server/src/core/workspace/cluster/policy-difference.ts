/** What tells the policies of a cluster from those before, where that is little. */

import { type ChangedPart, changedPart } from "../../base/changed-part";
import { rememberedOfTwo } from "../../base/remembered";
import type { ClusterPolicy } from "./cluster";

/** Of a policy that says something else, what it said is gone. */
export type PolicyDifference = ChangedPart<ClusterPolicy>;

/** More than these are looked at anew by everybody. */
const mostChanged = 20;

type Policies = readonly ClusterPolicy[];

/** Undefined where a good deal is different. Compared once for every two lists. */
export function createPolicyComparison(): (before: Policies, after: Policies) => PolicyDifference | undefined {
  return rememberedOfTwo((before, after) => {
    const { gone, come } = changedPart(before, after);
    return Math.max(gone.length, come.length) > mostChanged ? undefined : { gone, come };
  });
}
