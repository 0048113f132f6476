/** The workloads whose ports a port's name is looked up on. */

import { startsWith } from "../../syntax/path";
import type { ClusterPolicy, ClusterWorkload, Inventory } from "../../workspace/cluster/cluster";
import { impliedNamespace } from "../../workspace/cluster/standings";
import { both, matches } from "../selection/matching";
import type { SoughtPods } from "../selection/near-miss";
import { selectorOfLabels } from "../selection/origin";
import { destinationsOf } from "../selection/sought";
import type { Holder } from "./holders";
import type { NameSpot } from "./name-spots";

/** May the place mean a port of the workload? It need not have one of the name. */
export function meansPortsOf(
  { path }: Pick<NameSpot, "path">,
  holder: Holder,
  inventory: Inventory,
): (workload: ClusterWorkload) => boolean {
  switch (holder.is) {
    case "workload":
      return (workload) => workload === holder.object;
    case "service": {
      const { selector, namespace } = holder.object;
      const podSelector = selectorOfLabels(selector);
      return (workload) => selector.size > 0 && isSought({ podSelector, namespace }, workload, inventory);
    }
    case "policy": {
      const sought = destinationsAt(path, holder.object);
      return (workload) => sought.some((one) => isSought(one, workload, inventory));
    }
    case "namespace":
      return () => false;
  }
}

/** Has the workload a port of the name? Without a protocol, of any. */
export function hasPort({ member }: ClusterWorkload, name: string, protocol?: string): boolean {
  return member.object.ports.some(
    (port) => port.name?.value === name && (protocol === undefined || (port.protocol?.value ?? "TCP") === protocol),
  );
}

function destinationsAt(path: NameSpot["path"], applied: ClusterPolicy): readonly SoughtPods[] {
  const { ingress, egress } = applied.policy;
  const rule = [...ingress, ...egress].find((one) => startsWith(path, one.path));
  return rule ? destinationsOf(rule, applied) : [];
}

function isSought(sought: SoughtPods, workload: ClusterWorkload, { namespaces }: Inventory): boolean {
  const { namespace } = workload;
  const answer = matches(sought.podSelector, workload);
  if ("namespace" in sought) return sought.namespace === namespace && answer !== "no";
  const inReach = matches(sought.namespaceSelector, namespaces.get(namespace) ?? impliedNamespace(namespace));
  return both(inReach, answer) !== "no";
}
