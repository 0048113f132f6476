/** Which workloads and namespaces selectors match in a cluster. */

import type { Peer, Policy } from "../../model/policy";
import type { WithoutPlaces } from "../../model/without-places";
import type { ClusterNamespace, ClusterPolicy, ClusterWorkload, Inventory } from "../../workspace/cluster/cluster";
import { impliedNamespace } from "../../workspace/cluster/standings";
import { type Answer, both, matches, type SelectorTerms } from "./matching";

/** Those that match, and those of which it is not known. */
export interface Selection<T> {
  readonly certain: readonly T[];
  readonly possible: readonly T[];
}

export type PeerTerms = Pick<WithoutPlaces<Peer>, "podSelector" | "namespaceSelector" | "ipBlock">;

/** The namespaces that a namespaceSelector matches. */
export function namespacesBy({ namespaces }: Inventory, selector: SelectorTerms): Selection<ClusterNamespace> {
  return sorted(namespaces.values(), (namespace) => matches(selector, namespace));
}

/** The workloads of one namespace that a podSelector matches. */
export function workloadsIn(
  inventory: Inventory,
  namespace: string,
  selector: SelectorTerms,
): Selection<ClusterWorkload> {
  const [there, able] = [inventory.inNamespace(namespace), candidates(inventory, selector)];
  return sorted(able.length < there.length ? able : there, (workload) =>
    workload.namespace === namespace ? matches(selector, workload) : "no",
  );
}

/** Is there one that it matches? */
export function matchesSomeIn(inventory: Inventory, namespace: string, selector: SelectorTerms): boolean {
  const [there, able] = [inventory.inNamespace(namespace), candidates(inventory, selector)];
  return (able.length < there.length ? able : there).some(
    (workload) => workload.namespace === namespace && matches(selector, workload) === "yes",
  );
}

/** The pods that a peer of a policy in `namespace` names; none for a block of addresses. */
export function workloadsOfPeer(inventory: Inventory, namespace: string, peer: PeerTerms): Selection<ClusterWorkload> {
  const { podSelector = everything, namespaceSelector } = peer;
  if (peer.ipBlock || (!peer.podSelector && !namespaceSelector)) return { certain: [], possible: [] };
  if (!namespaceSelector) return workloadsIn(inventory, namespace, podSelector);
  return workloadsAcross(inventory, namespaceSelector, podSelector);
}

/** The pods that a podSelector matches in the namespaces that a namespaceSelector matches. */
export function workloadsAcross(
  inventory: Inventory,
  namespaceSelector: SelectorTerms,
  podSelector: SelectorTerms,
): Selection<ClusterWorkload> {
  const answers = new Map<string, Answer>();
  const answerFor = (name: string): Answer => {
    const known =
      answers.get(name) ?? matches(namespaceSelector, inventory.namespaces.get(name) ?? impliedNamespace(name));
    answers.set(name, known);
    return known;
  };
  return sorted(candidates(inventory, podSelector), (workload) =>
    both(answerFor(workload.namespace), matches(podSelector, workload)),
  );
}

/** Does the policy apply to the workload's pods? */
export function selects(
  { policy, namespace, isPartial }: ClusterPolicy,
  workload: ClusterWorkload,
  inventory: Inventory,
): Answer {
  const answer =
    policy.scope === "namespace"
      ? selectsAsOwn(policy, namespace, workload)
      : selectsAsSubject(policy, workload, inventory);
  return isPartial ? both(answer, "unknown") : answer;
}

function selectsAsOwn({ podSelector }: WithoutPlaces<Policy>, namespace: string, workload: ClusterWorkload): Answer {
  return workload.namespace === namespace ? matches(podSelector, workload) : "no";
}

type AdminTerms = Extract<ClusterPolicy["policy"], { readonly scope: "cluster" }>;

function selectsAsSubject({ subject }: AdminTerms, workload: ClusterWorkload, { namespaces }: Inventory): Answer {
  const [member] = subject?.members ?? [];
  if (!member) return "no";
  const namespace = namespaces.get(workload.namespace) ?? impliedNamespace(workload.namespace);
  const inNamespace = matches(member.namespaceSelector, namespace);
  return member.is === "pods" ? both(inNamespace, matches(member.podSelector, workload)) : inNamespace;
}

const everything: SelectorTerms = { labels: [], requirements: [] };

/** All that can match, and more: one label that must be there narrows the search to its carriers, the rarest of several. */
export function candidates(inventory: Inventory, { labels, requirements }: SelectorTerms): readonly ClusterWorkload[] {
  const rows = [
    ...labels.map(({ name, value }) => inventory.carriers(name.value, value.value)),
    ...requirements
      .filter(({ operator }) => operator.value === "In")
      .map(({ name, values }) => values.flatMap(({ value }) => inventory.carriers(name.value, value))),
  ];
  const [first, ...others] = rows;
  if (!first) return inventory.workloads;
  const fewest = others.reduce((least, row) => (row.length < least.length ? row : least), first);
  return inventory.doubtful.length === 0 ? fewest : [...new Set([...fewest, ...inventory.doubtful])];
}

function sorted<T>(candidates: Iterable<T>, answer: (candidate: T) => Answer): Selection<T> {
  const [certain, possible]: [T[], T[]] = [[], []];
  for (const candidate of candidates) {
    const found = answer(candidate);
    if (found !== "no") (found === "yes" ? certain : possible).push(candidate);
  }
  return { certain, possible };
}
