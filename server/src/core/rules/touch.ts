/** Can what changed in a cluster change what is said of the policies of a document? */

import { type Concern, isConcerned } from "../analysis/selection/concern";
import { isReselected, reselectedBy } from "../analysis/selection/policy-concern";
import { rememberedOfTwo } from "../base/remembered";
import type { ClusterPolicy, Inventory } from "../workspace/cluster/cluster";
import { createComparison } from "../workspace/cluster/difference";
import { createPolicyComparison } from "../workspace/cluster/policy-difference";

/** What the policies of a document in a cluster are about. */
type Concerns = readonly Concern[];

export interface Touch {
  byPods(concerns: Concerns, before: Inventory, after: Inventory): boolean;
  /** Policies among which the document's own are what they were; `inventory` is the one after the change. */
  byPolicies(concerns: Concerns, change: PolicyChange, inventory: Inventory): boolean;
}

export interface PolicyChange {
  readonly before: readonly ClusterPolicy[];
  readonly after: readonly ClusterPolicy[];
}

/** What follows from a change alone is worked out once, however many documents are asked about. */
export function createTouch(): Touch {
  const [compare, comparePolicies] = [createComparison(), createPolicyComparison()];
  const reselected = rememberedOfTwo(reselectedBy);
  return {
    byPods(concerns, before, after) {
      const difference = compare(before, after);
      return !difference || concerns.some((concern) => isConcerned(concern, difference));
    },
    byPolicies(concerns, { before, after }, inventory) {
      const difference = comparePolicies(before, after);
      return !difference || concerns.some((concern) => isReselected(concern, reselected(difference, inventory)));
    },
  };
}
