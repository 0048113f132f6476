/** Who may open connections to pods, or to whom these may: all of a cluster's workloads and all addresses outside of it. */

import type { Direction } from "../../model/policy";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import type { PodClass } from "./classes";
import { type Bounds, eitherBound, isNone, nothing } from "./connections";
import type { Connectivity } from "./connectivity";
import type { End } from "./ends";
import { type Reach, reachOf } from "./table";

export interface Neighbours {
  /** Something may be opened, for sure; in the order of the cluster. */
  readonly certain: readonly Neighbour[];
  /** Whether anything may hangs on what is not here. */
  readonly possible: readonly Neighbour[];
  /** Those addresses with which something may be opened, sure or not. */
  readonly outside: readonly Reach[];
}

export interface Neighbour {
  readonly workload: ClusterWorkload;
  readonly bounds: Bounds;
}

/** Of several workloads what holds for any of them; a workload is no neighbour of itself. `ingress`: those who reach them. */
export function neighboursOf(
  connectivity: Connectivity,
  workloads: readonly ClusterWorkload[],
  direction: Direction,
): Neighbours {
  const { between, classes } = connectivity;
  const asked = new Set(workloads);
  const own = classes.flatMap((one) => {
    const members = one.workloads.filter((workload) => asked.has(workload));
    return members.length > 0 ? [{ end: one.end, members }] : [];
  });
  const boundsOf = (other: End, those: readonly Members[]): Bounds =>
    those
      .map(({ end }) => (direction === "ingress" ? between(other, end) : between(end, other)))
      .reduce(eitherBound, nothing);
  const all = classes.flatMap((one) => ofClass(one, own, boundsOf)).filter(({ bounds }) => !isNone(bounds.upper));
  return {
    certain: all.filter(({ bounds }) => !isNone(bounds.lower)),
    possible: all.filter(({ bounds }) => isNone(bounds.lower)),
    outside: reachOf(connectivity, (range) => boundsOf(range, own)),
  };
}

/** Those of the workloads that are asked about which no policy tells apart. */
interface Members {
  readonly end: End;
  readonly members: readonly ClusterWorkload[];
}

function ofClass(
  { end, workloads }: PodClass,
  own: readonly Members[],
  boundsOf: (other: End, those: readonly Members[]) => Bounds,
): readonly Neighbour[] {
  const bounds = boundsOf(end, own);
  return workloads.map((workload) => {
    const isAlone = own.some(({ members }) => members.length === 1 && members[0] === workload);
    const others = own.filter(({ members }) => members.length > 1 || members[0] !== workload);
    return { workload, bounds: isAlone ? boundsOf(end, others) : bounds };
  });
}
