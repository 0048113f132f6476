/** Workloads by their namespaces, a few of them by name: "web and cart in `shop`; coredns in `kube-system`". */

import type { ClusterWorkload } from "../../../workspace/cluster/cluster";
import { inlineCode } from "../inline-code";
import { andList, counted } from "../listing";
import type { Link } from "./links";

/** So many are named in a namespace, and so many in all. */
const most = { inNamespace: 5, inAll: 10 };

/** "3 Deployments"; "4 workloads" where they are of several kinds. */
export function countedWorkloads(workloads: readonly ClusterWorkload[]): string {
  return counted(workloads.length, commonKind(workloads) ?? "workload");
}

/** The first of them as links. */
export function groupedWords(workloads: readonly ClusterWorkload[], link: Link): string {
  const groups = byNamespace(workloads);
  const isPlain = groups.length === 1 && workloads.every(({ isNamespaced }) => !isNamespaced);
  const itemOf = itemsAmong(workloads, link);
  const shown = readable(groups);
  const words = shown.map(({ namespace, members }) => {
    const names = namesOf(members, itemOf);
    return isPlain ? names : `${names} in ${inlineCode(namespace)}`;
  });
  const rest = groups.slice(shown.length);
  return [...words, ...(rest.length > 0 ? [restWords(rest)] : [])].join("; ");
}

/** The same for workloads that are all in one namespace, which goes without saying. */
export function namedWorkloads(workloads: readonly ClusterWorkload[], link: Link): string {
  return namesOf(workloads, itemsAmong(workloads, link));
}

function itemsAmong(workloads: readonly ClusterWorkload[], link: Link): (one: ClusterWorkload) => string {
  return commonKind(workloads) ? link : (one) => `${link(one)} (${one.member.object.kind})`;
}

interface Group {
  readonly namespace: string;
  readonly members: readonly ClusterWorkload[];
}

/** Of one kind, if they are; a Knative Service is taken for another one. */
function commonKind([first, ...others]: readonly ClusterWorkload[]): string | undefined {
  const kind = first?.member.object.kind;
  return kind !== "Service" && others.every(({ member }) => member.object.kind === kind) ? kind : undefined;
}

/** In the order of their names; only those that are named are asked for their places. */
function namesOf(members: readonly ClusterWorkload[], itemOf: (one: ClusterWorkload) => string): string {
  const sorted = members.toSorted((a, b) => inOrder(a.name, b.name));
  const isShort = members.length <= most.inNamespace + 1;
  const named = sorted.slice(0, isShort ? members.length : most.inNamespace).map(itemOf);
  return andList([...named, ...(isShort ? [] : [`${members.length - most.inNamespace} more`])], members.length);
}

function readable(groups: readonly Group[]): readonly Group[] {
  let named = 0;
  const end = groups.findIndex(({ members }) => {
    const isFull = named >= most.inAll;
    named += Math.min(members.length, most.inNamespace);
    return isFull;
  });
  return end < 0 ? groups : groups.slice(0, end);
}

function restWords(rest: readonly Group[]): string {
  const count = rest.reduce((sum, { members }) => sum + members.length, 0);
  return `and ${count} more in ${counted(rest.length, "other namespace")}`;
}

/** In the order of the namespaces' names; of thousands of workloads only those that are shown need to be in order. */
function byNamespace(workloads: readonly ClusterWorkload[]): readonly Group[] {
  const groups = new Map<string, ClusterWorkload[]>();
  for (const workload of workloads) {
    const group = groups.get(workload.namespace);
    if (group) group.push(workload);
    else groups.set(workload.namespace, [workload]);
  }
  return Array.from(groups, ([namespace, members]) => ({ namespace, members })).toSorted((a, b) =>
    inOrder(a.namespace, b.namespace),
  );
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
