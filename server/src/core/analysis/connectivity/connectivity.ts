/** Who can talk to whom in a cluster, as its policies have it. */

import type { Direction } from "../../model/policy";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import { passingWithin, type RangeBounds } from "./address-reach";
import { cutBy, familiesOf } from "./address-set";
import { classesOf, type PodClass } from "./classes";
import { type Bounds, bothBounds, everything, isNone, nothing } from "./connections";
import { createDestinations } from "./destinations";
import type { AddressesEnd, End } from "./ends";
import { passingWith } from "./reach";
import { createReaches } from "./reaches";
import { type Governed, type Rulebook, readRulebook } from "./rulebook";
import type { Sight } from "./sight";

export interface Connectivity {
  readonly rulebook: Rulebook;
  readonly workloads: readonly ClusterWorkload[];
  readonly classes: readonly PodClass[];
  /** The class of a workload of the cluster. */
  classOf(workload: ClusterWorkload): PodClass;
  /** All addresses outside of the cluster, cut wherever a policy tells two of them apart. */
  readonly addresses: readonly AddressesEnd[];
  /**
   * What the policies of both ends let pass. Between two pods: a pod always reaches itself, whatever the policies say. Nothing
   * between addresses, which is nobody's business here. Pods are of the cluster, and addresses within one of those above.
   */
  between(source: End, destination: End): Bounds;
  /** The classes to which pods of the class may open connections, itself among them if these are others of it, and what may pass. */
  destinations(source: PodClass): ReadonlyMap<PodClass, Bounds>;
  /** The addresses to which pods of the class may open connections (`egress`), or from which (`ingress`), in their order. */
  ranges(pods: PodClass, direction: Direction): readonly RangeBounds[];
}

/** Worked out as it is asked for, and remembered: the cost follows the classes, not the pods. */
export function connectivityOf(cluster: Governed, sight: Sight): Connectivity {
  const rulebook = readRulebook(cluster, sight);
  const { workloads } = cluster.inventory;
  const classes = classesOf(workloads, rulebook);
  const reaches = createReaches(rulebook, classes);
  const families = familiesOf(rulebook.addresses());
  const passing = (end: End, direction: Direction, other: End): Bounds => {
    if (end.is === "addresses") return everything;
    const [own, { toPods, toAddresses }] = [classes.of(end.workload), reaches[direction]];
    if (other.is === "addresses") return passingWithin(other, toAddresses(own));
    return passingWith(classes.of(other.workload), toPods(own));
  };
  return {
    ...{ rulebook, workloads, classes: classes.all, classOf: classes.of, addresses: cutBy(rulebook.addresses()) },
    between(source, destination) {
      if (source.is === "addresses" && destination.is === "addresses") return nothing;
      const leaving = passing(source, "egress", destination);
      return leaving === nothing ? nothing : bothBounds(leaving, passing(destination, "ingress", source));
    },
    destinations: createDestinations(classes, reaches),
    ranges: (pods, direction) =>
      reaches[direction]
        .toAddresses(pods)
        .filter(({ range, bounds }) => families.includes(range.family) && !isNone(bounds.upper)),
  };
}
