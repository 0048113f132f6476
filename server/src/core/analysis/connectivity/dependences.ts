/** On what an answer hangs that is not sure: what the workspace does not say. */

import type { ClusterPolicy, ClusterWorkload, Inventory } from "../../workspace/cluster/cluster";
import { hasUnknownPorts } from "./book-ports";
import type { End } from "./ends";
import type { Reason } from "./reasons";
import { isPeer } from "./rule-cover";
import type { BookPeer } from "./rulebook";
import type { Side } from "./side";

export type Dependence =
  /** No manifest says them all. */
  | { readonly is: "namespace-labels"; readonly namespace: string }
  /** A template renders them, or a patch that cannot be followed changes them. */
  | { readonly is: "pod-labels" | "container-ports"; readonly workload: ClusterWorkload }
  /** The pods are in the network of their node: to the policies they may be pods, or addresses. */
  | { readonly is: "host-network"; readonly workload: ClusterWorkload }
  /** The same as of labels. */
  | { readonly is: "policy"; readonly policy: ClusterPolicy }
  /** A peer of administrators: which addresses are behind it? */
  | { readonly is: "addresses"; readonly policy: ClusterPolicy };

interface Explained {
  readonly side: Side;
  readonly reasons: readonly Reason[];
}

/** Each once. What nobody asked about is not among them: only policies and rules that have, or may have, a say. */
export function dependencesOf(sides: readonly Explained[], source: End, destination: End): readonly Dependence[] {
  const found = sides.flatMap(({ side, reasons }) => {
    const other = side.direction === "ingress" ? source : destination;
    return reasons.flatMap((reason) => [
      ...ofSelecting(reason, side),
      ...reason.rules.flatMap(({ peers = [] }) => peers.flatMap((peer) => ofPeer(peer, other, reason, side))),
      ...ofPorts(reason, destination),
    ]);
  });
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

function ofSelecting({ selecting: { of, answer } }: Reason, side: Side): readonly Dependence[] {
  if (of.policy.isPartial) return [{ is: "policy", policy: of.policy }];
  return answer === "yes"
    ? []
    : unknownOf(side.end.workload, side.rulebook.inventory, of.policy.policy.scope === "cluster");
}

function ofPeer(peer: BookPeer, other: End, { selecting }: Reason, { rulebook }: Side): readonly Dependence[] {
  if (isPeer(peer, other, rulebook) === "yes") return [];
  const { policy } = selecting.of;
  if (other.is === "addresses" || peer.isUnknown) return [{ is: "addresses", policy }];
  const ofPods = peer.pods.some((selected) => selected.answer(other.workload) === "unknown");
  const isByAddress = peer.isForPods && peer.addresses !== undefined;
  return [
    ...(ofPods || other.workload.hostNetwork ? unknownOf(other.workload, rulebook.inventory, true) : []),
    ...(isByAddress ? [{ is: "addresses" as const, policy }] : []),
  ];
}

function ofPorts({ rules }: Reason, destination: End): readonly Dependence[] {
  if (destination.is === "addresses") return [];
  const { workload } = destination;
  if (!rules.some(({ ports = [] }) => ports.some(({ name }) => name !== undefined))) return [];
  return [
    ...(hasUnknownPorts(workload) ? [{ is: "container-ports" as const, workload }] : []),
    // To the policies they may be addresses, which have no names of ports.
    ...(workload.hostNetwork ? [{ is: "host-network" as const, workload }] : []),
  ];
}

/** What is not known of pods, or of their namespace where that is asked for. */
function unknownOf(
  workload: ClusterWorkload,
  { namespaces }: Inventory,
  isByNamespace: boolean,
): readonly Dependence[] {
  const namespace = namespaces.get(workload.namespace);
  return [
    ...(workload.hasUnknownLabels ? [{ is: "pod-labels" as const, workload }] : []),
    ...(workload.hostNetwork ? [{ is: "host-network" as const, workload }] : []),
    ...(isByNamespace && namespace?.hasUnknownLabels
      ? [{ is: "namespace-labels" as const, namespace: workload.namespace }]
      : []),
  ];
}

function keyOf(dependence: Dependence): string {
  switch (dependence.is) {
    case "namespace-labels":
      return `${dependence.is} ${dependence.namespace}`;
    case "policy":
    case "addresses":
      return `${dependence.is} ${dependence.policy.namespace}/${dependence.policy.name}`;
    default:
      return `${dependence.is} ${dependence.workload.namespace}/${dependence.workload.name}`;
  }
}
