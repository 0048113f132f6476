/** Which workloads are behind a Service. */

import type { Cluster, ClusterService } from "../../../workspace/cluster/cluster";
import type { SelectorTerms } from "../../selection/matching";
import type { Link } from "./links";
import { podsWords } from "./pods-words";

/** "Sends to **3 Deployments** here: …"; undefined where that is not known, or left to somebody else. */
export function serviceWords(
  { selector, namespace, hasUnknownLabels }: ClusterService,
  { inventory }: Cluster,
  link: Link,
): string | undefined {
  if (selector.size === 0 || hasUnknownLabels || inventory.workloads.length === 0) return undefined;
  return podsWords(inventory, [{ podSelector: selectorOf(selector), namespace }], link, "Sends to");
}

function selectorOf(labels: ReadonlyMap<string, string>): SelectorTerms {
  return {
    labels: Array.from(labels, ([name, value]) => ({ path: [], name: { value: name }, value: { value } })),
    requirements: [],
  };
}
