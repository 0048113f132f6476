/** Who may open connections to pods, or to whom these may: all of a cluster's workloads and all addresses outside of it. */

import type { Direction } from "../../model/policy";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import type { RangeBounds } from "./address-reach";
import { cutBy } from "./address-set";
import { type Bounds, bothBounds, eitherBound, isNone, isSameBounds, nothing } from "./connections";
import type { Here } from "./connectivity-here";
import type { AddressesEnd, End } from "./ends";
import { passing } from "./passing";
import { rangesOf, type Values } from "./ranges";
import type { Side } from "./side";

export interface Neighbours {
  /** Something may be opened, for sure; in the order of the cluster. */
  readonly certain: readonly Neighbour[];
  /** Whether anything may hangs on what is not here. */
  readonly possible: readonly Neighbour[];
  /** Those addresses with which something may be opened, sure or not. */
  readonly outside: readonly RangeBounds[];
  /** All that there are: what would be neighbours if nothing were restricted. */
  readonly all: { readonly workloads: number; readonly addresses: readonly AddressesEnd[] };
}

export interface Neighbour {
  readonly workload: ClusterWorkload;
  readonly bounds: Bounds;
}

/** Of several workloads what holds for any of them; a workload is no neighbour of itself. `ingress`: those who reach them. */
export function neighboursOf(here: Here, workloads: readonly ClusterWorkload[], direction: Direction): Neighbours {
  const own = workloads.map((workload) => here.sideOf({ is: "pods", workload }, direction));
  const found = here.inventory.workloads
    .map((workload): Neighbour => ({ workload, bounds: boundsWith(workload, own, here) }))
    .filter(({ bounds }) => !isNone(bounds.upper));
  const addresses = cutBy([...new Set(own.map(({ rulebook }) => rulebook))].flatMap((book) => book.addresses()));
  return {
    certain: found.filter(({ bounds }) => !isNone(bounds.lower)),
    possible: found.filter(({ bounds }) => isNone(bounds.lower)),
    outside: rangesOf(addresses, allowed, (range) => either(own.map((side) => passing(side, range)))).map(
      ({ range, value }) => ({ range, bounds: value }),
    ),
    all: { workloads: here.inventory.workloads.length - (workloads.length === 1 ? 1 : 0), addresses },
  };
}

/** Something may be. */
const allowed: Values<Bounds> = { areSame: isSameBounds, isShown: ({ upper }) => !isNone(upper) };

/** The other side is looked at only where this one lets something pass. */
function boundsWith(workload: ClusterWorkload, own: readonly Side[], { sideOf }: Here): Bounds {
  const other: End = { is: "pods", workload };
  return either(
    own.map((side) => {
      if (side.end.workload === workload) return nothing;
      const near = passing(side, other);
      if (isNone(near.upper)) return nothing;
      return bothBounds(near, passing(sideOf(other, side.direction === "ingress" ? "egress" : "ingress"), side.end));
    }),
  );
}

function either(all: readonly Bounds[]): Bounds {
  return all.reduce(eitherBound, nothing);
}
