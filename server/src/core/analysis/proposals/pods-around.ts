/** The pods and namespaces that the places of a half-typed policy are about, as far as manifests make them. */

import { encloses, type Span } from "../../base/span";
import type { AnyPolicy, PeerMember } from "../../model/admin-policy";
import type { Peer, Selector } from "../../model/policy";
import { type Path, startsWith } from "../../syntax/path";
import type { ClusterNamespace, ClusterWorkload } from "../../workspace/cluster/cluster";
import { defaultNamespace } from "../../workspace/cluster/standings";
import { matches, type SelectorTerms } from "../selection/matching";
import { namespacesBy, type Selection, workloadsAcross, workloadsIn } from "../selection/selecting";
import { selectorPlaces } from "../selection/selector-places";
import type { Landing } from "./landings";

/** A policy as it is being typed; paths begin at it. */
export interface Typed {
  readonly policy: AnyPolicy;
  /** Of the word that stands for the cursor: what holds it says nothing yet. */
  readonly cursor: Span;
}

/**
 * The workloads that all but the term at the cursor of the podSelector at a path leaves: of the policy's own namespace,
 * or of the namespaces beside the selector. `path` may lead into the selector, or to where there is none yet.
 */
export function workloadsFor({ policy, cursor }: Typed, path: Path, landing: Landing): readonly ClusterWorkload[] {
  const place = selectorPlaces(policy).find(({ selector, owner }) => owner === "pod" && isAt(selector.path, path));
  const rest = settled(place?.selector, cursor);
  const namespaces = namespaceSelectorAt(policy, path);
  if (namespaces) return likely(workloadsAcross(landing.inventory, settled(namespaces, cursor), rest));
  if (policy.scope === "cluster") return likely(workloadsAcross(landing.inventory, everything, rest));
  return inOwnNamespace(landing, rest);
}

/** The namespaces that all but the term at the cursor of the namespaceSelector at a path leaves. */
export function namespacesFor({ policy, cursor }: Typed, path: Path, landing: Landing): readonly ClusterNamespace[] {
  const place = selectorPlaces(policy).find(
    ({ selector, owner }) => owner === "namespace" && isAt(selector.path, path),
  );
  return likely(namespacesBy(landing.inventory, settled(place?.selector, cursor)));
}

/** The workloads whose ports a rule opens: of ingress those of the policy itself, of egress those of the peers. */
export function destinationsOf(typed: Typed, path: Path, landing: Landing): readonly ClusterWorkload[] {
  const { policy, cursor } = typed;
  const isEgress = path[1] === "egress";
  if (policy.scope === "namespace") {
    if (!isEgress) return inOwnNamespace(landing, settled(policy.podSelector, cursor));
    const peers = policy.egress.find((rule) => isAt(rule.path, path))?.peers ?? [];
    return peers.length === 0 ? landing.inventory.workloads : united(peers.map((peer) => ofPeer(typed, peer, landing)));
  }
  const peers = policy.egress.find((rule) => isAt(rule.path, path))?.peers.flatMap(({ members }) => members) ?? [];
  const members: readonly PeerMember[] = isEgress ? peers : (policy.subject?.members ?? []);
  if (members.length === 0) return landing.inventory.workloads;
  return united(members.map((member) => ofMember(typed, member, landing)));
}

function ofPeer({ cursor }: Typed, peer: Peer, landing: Landing): readonly ClusterWorkload[] {
  const { podSelector, namespaceSelector, ipBlock } = peer;
  if (ipBlock || (!podSelector && !namespaceSelector)) return [];
  const pods = settled(podSelector, cursor);
  if (!namespaceSelector) return inOwnNamespace(landing, pods);
  return likely(workloadsAcross(landing.inventory, settled(namespaceSelector, cursor), pods));
}

function ofMember({ cursor }: Typed, member: PeerMember, { inventory }: Landing): readonly ClusterWorkload[] {
  if (member.is !== "namespaces" && member.is !== "pods") return [];
  const pods = member.is === "pods" ? settled(member.podSelector, cursor) : everything;
  return likely(workloadsAcross(inventory, settled(member.namespaceSelector, cursor), pods));
}

function united(some: readonly (readonly ClusterWorkload[])[]): readonly ClusterWorkload[] {
  return [...new Set(some.flat())];
}

/** What stands beside a podSelector; undefined where nothing does. */
function namespaceSelectorAt(policy: AnyPolicy, path: Path): Selector | undefined {
  if (policy.scope === "namespace") {
    const peers = [...policy.ingress, ...policy.egress].flatMap((rule) => rule.peers);
    return peers.find((peer) => isAt(peer.path, path))?.namespaceSelector;
  }
  const peers = [...policy.ingress, ...policy.egress].flatMap((rule) => rule.peers);
  const members = [...(policy.subject?.members ?? []), ...peers.flatMap((peer) => peer.members)];
  const member = members.find((one) => isAt(one.path, path));
  return member?.is === "pods" ? member.namespaceSelector : undefined;
}

function isAt(part: Path, path: Path): boolean {
  return startsWith(path, part);
}

/** Where no manifest puts anything into the namespace, all that may be put into it. */
function inOwnNamespace({ inventory, namespace, isNamespaced }: Landing, selector: SelectorTerms) {
  if (inventory.inNamespace(namespace).length > 0) return likely(workloadsIn(inventory, namespace, selector));
  const others = isNamespaced
    ? inventory.inNamespace(defaultNamespace).filter((workload) => !workload.isNamespaced)
    : inventory.workloads;
  return others.filter((workload) => matches(selector, workload) === "yes");
}

/** Of what may match, too, something is known: it counts where nothing surer is there. */
function likely<T>({ certain, possible }: Selection<T>): readonly T[] {
  return certain.length > 0 ? certain : possible;
}

const everything: SelectorTerms = { labels: [], requirements: [] };

const operators = new Set(["In", "NotIn", "Exists", "DoesNotExist"]);

/** The terms that somebody has finished typing. */
function settled(selector: Selector | undefined, cursor: Span): SelectorTerms {
  if (!selector) return everything;
  const isDone = (span: Span) => !encloses(span, cursor);
  return {
    labels: selector.labels.filter(({ span, name, value }) => isDone(span) && name.value !== "" && value.value !== ""),
    requirements: selector.requirements.filter(
      ({ span, name, operator, values }) =>
        isDone(span) &&
        name.value !== "" &&
        operators.has(operator.value) &&
        (values.length > 0 || !operator.value.endsWith("In")),
    ),
  };
}
