/** Who can talk to whom in a cluster, as its policies have it. */

import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import { cutBy } from "./address-set";
import { classesOf, type PodClass } from "./classes";
import { type Bounds, bothBounds, everything, nothing } from "./connections";
import type { AddressesEnd, End, PodsEnd } from "./ends";
import { passing } from "./passing";
import { type Governed, type Rulebook, readRulebook } from "./rulebook";
import { type Side, sideOf } from "./side";
import type { Sight } from "./sight";

export interface Connectivity {
  readonly rulebook: Rulebook;
  readonly workloads: readonly ClusterWorkload[];
  readonly classes: readonly PodClass[];
  /** All addresses outside of the cluster, cut wherever a policy tells two of them apart. */
  readonly addresses: readonly AddressesEnd[];
  /**
   * What the policies of both ends let pass. Between two pods: a pod always reaches itself, whatever the policies say. Nothing
   * between addresses, which is nobody's business here.
   */
  between(source: End, destination: End): Bounds;
}

/** Worked out as it is asked for, and remembered: the cost follows the classes, not the pods. */
export function connectivityOf(cluster: Governed, sight: Sight): Connectivity {
  const rulebook = readRulebook(cluster, sight);
  const { workloads } = cluster.inventory;
  const classes = classesOf(workloads, rulebook);
  const classOf = new Map(classes.flatMap((one) => one.workloads.map((workload) => [workload, one] as const)));
  const sides = {
    ingress: rememberedSides((end) => sideOf(rulebook, end, "ingress")),
    egress: rememberedSides((end) => sideOf(rulebook, end, "egress")),
  };
  const representative = (end: End): End => (end.is === "pods" ? (classOf.get(end.workload)?.end ?? end) : end);
  const work = (from: End, to: End): Bounds => {
    if (from.is === "addresses" && to.is === "addresses") return nothing;
    const leaving = from.is === "pods" ? passing(sides.egress(from), to) : everything;
    if (leaving === nothing) return nothing;
    return bothBounds(leaving, to.is === "pods" ? passing(sides.ingress(to), from) : everything);
  };
  const between = classes.length < workloads.length ? rememberedRow(work) : work;
  return {
    ...{ rulebook, workloads, classes, addresses: cutBy(rulebook.addresses()) },
    between: (source, destination) => between(representative(source), representative(destination)),
  };
}

/** Tables go from one source to the next: what the latest one may do is remembered, which takes no more room than there are classes. */
function rememberedRow(work: (from: End, to: End) => Bounds): (from: End, to: End) => Bounds {
  let latest: End | undefined;
  const row = new Map<End, Bounds>();
  return (from, to) => {
    if (from.is === "addresses" || to.is === "addresses") return work(from, to);
    if (from !== latest) row.clear();
    latest = from;
    const bounds = row.get(to) ?? work(from, to);
    row.set(to, bounds);
    return bounds;
  };
}

function rememberedSides(work: (end: PodsEnd) => Side): (end: PodsEnd) => Side {
  const known = new Map<ClusterWorkload, Side>();
  return (end) => {
    const side = known.get(end.workload) ?? work(end);
    known.set(end.workload, side);
    return side;
  };
}
