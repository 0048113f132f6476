/** The policies on pods of a cluster, one end of a connection at a time: read when they are first asked for. */

import { remembered, rememberedByText } from "../../base/remembered";
import type { Direction } from "../../model/policy";
import type { Cluster, ClusterWorkload } from "../../workspace/cluster/cluster";
import { policiesAbout } from "../selection/policies-about";
import { readRulebook } from "./rulebook";
import { type Side, sideOf } from "./side";

/** Knows all that has a say on the side of the workload's pods: the policies of its namespace, and the administrators'. */
export function sideAround(workload: ClusterWorkload, direction: Direction, cluster: Cluster): Side {
  return cluster.once(sidesIn)[direction](workload);
}

function sidesIn(cluster: Cluster): Readonly<Record<Direction, (workload: ClusterWorkload) => Side>> {
  const { inventory } = cluster;
  const bookOf = rememberedByText((namespace) =>
    readRulebook({ inventory, policies: policiesAbout(namespace, cluster) }, "part"),
  );
  const sides = (direction: Direction) =>
    remembered((workload: ClusterWorkload) => sideOf(bookOf(workload.namespace), { is: "pods", workload }, direction));
  return { ingress: sides("ingress"), egress: sides("egress") };
}
