/** Who lives in a namespace: its workloads and its policies. */

import type { Cluster } from "../../../workspace/cluster/cluster";
import { sentences } from "../paragraphs";
import { countedWorkloads, namedWorkloads } from "./grouped";
import { policiesWords } from "./isolation-words";
import type { Link } from "./links";

/** "**3 Deployments** here: web, cart and db. **1 policy** here: deny-all."; undefined for an empty one. */
export function residentsWords(name: string, { inventory, policies }: Cluster, link: Link): string | undefined {
  const workloads = inventory.workloads.filter(({ namespace }) => namespace === name);
  const own = policies.filter(({ policy, namespace }) => policy.scope === "namespace" && namespace === name);
  if (workloads.length + own.length === 0) return undefined;
  return sentences(
    workloads.length > 0 && `**${countedWorkloads(workloads)}** here: ${namedWorkloads(workloads, link)}.`,
    own.length > 0 ? `${policiesWords(own, link)}.` : policies.length > 0 && "No policy here.",
  );
}
