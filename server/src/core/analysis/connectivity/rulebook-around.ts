/** The policies on pods of a cluster, one end of a connection at a time: read when they are first asked for. */

import { remembered, rememberedByText } from "../../base/remembered";
import type { Cluster, ClusterPolicy, ClusterWorkload } from "../../workspace/cluster/cluster";
import { policiesAbout } from "../selection/policies-about";
import { readRulebook } from "./rulebook";
import { type SideOf, sideOf } from "./side";

/** Each knows all that has a say on the side of some pods: the policies of their namespace, and the administrators'. */
export function sidesAround(cluster: Cluster): SideOf {
  return cluster.once(sidesIn);
}

/** The same as if some of the policies were not there. */
export function sidesWithout(some: readonly ClusterPolicy[], cluster: Cluster): SideOf {
  return sidesOf(cluster, (namespace) => policiesAbout(namespace, cluster).filter((one) => !some.includes(one)));
}

function sidesIn(cluster: Cluster): SideOf {
  return sidesOf(cluster, (namespace) => policiesAbout(namespace, cluster));
}

function sidesOf({ inventory }: Cluster, policiesIn: (namespace: string) => readonly ClusterPolicy[]): SideOf {
  const bookOf = rememberedByText((namespace) => readRulebook({ inventory, policies: policiesIn(namespace) }, "part"));
  const sides = (direction: "ingress" | "egress") =>
    remembered((workload: ClusterWorkload) => sideOf(bookOf(workload.namespace), { is: "pods", workload }, direction));
  const known = { ingress: sides("ingress"), egress: sides("egress") };
  return ({ workload }, direction) => known[direction](workload);
}
