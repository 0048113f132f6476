/** Which namespaces a selector matches, and how many workloads are in them. */

import type { ClusterNamespace, Inventory } from "../../../workspace/cluster/cluster";
import { defaultNamespace } from "../../../workspace/cluster/standings";
import type { SelectorTerms } from "../../selection/matching";
import { namespacesBy, type Selection } from "../../selection/selecting";
import { andList, counted } from "../listing";
import { sentences } from "../paragraphs";
import type { Link } from "./links";
import { zeroNamespaces } from "./zero-words";

/** "**2 namespaces** here: shop and `db`, with 5 workloads."; a namespace without a manifest is no link. */
export function namespacesWords(inventory: Inventory, selector: SelectorTerms, link: Link, lead = ""): string {
  const found = namespacesBy(inventory, selector);
  const words = foundWords(inventory, found, link, lead);
  return words === "" ? zeroNamespaces(inventory, { podSelector: selector, namespaceSelector: selector }) : words;
}

function foundWords(inventory: Inventory, found: Selection<ClusterNamespace>, link: Link, lead: string): string {
  const { certain } = found;
  const possible = found.possible.filter((namespace) => !isOnlyAssumed(inventory, namespace));
  const count = `${lead === "" ? "" : `${lead} `}**${counted(certain.length, "namespace")}** here`;
  const inThem = counted(workloadsIn(inventory, certain), "workload");
  return sentences(
    certain.length > 0 && `${count}: ${andList(namesOf(certain, link))}, with ${inThem}.`,
    possible.length > 0 && doubtWords(possible, certain.length > 0, link),
  );
}

function doubtWords(possible: readonly ClusterNamespace[], isMore: boolean, link: Link): string {
  const amount = isMore ? `${possible.length} more` : `**${counted(possible.length, "namespace")}** here`;
  return `${amount} may match: ${leftOpenWords(possible, link)}.`;
}

/** Why their labels are not all known: no manifest makes them, or it is a template, or patched. */
export function leftOpenWords(namespaces: readonly ClusterNamespace[], link: Link): string {
  const names = andList(namesOf(namespaces, link));
  const isOne = namespaces.length === 1;
  return namespaces.every(({ member }) => member === undefined)
    ? `no manifest tells how ${isOne ? "namespace" : "namespaces"} ${names} ${isOne ? "is" : "are"} labelled`
    : `the labels of ${isOne ? "namespace" : "namespaces"} ${names} are not all known`;
}

/** Nothing here names `default`: what names no namespace is taken to be there, and may be applied to any. */
function isOnlyAssumed({ workloads, services }: Inventory, { name, member }: ClusterNamespace): boolean {
  const isStated = [...workloads, ...services].some((one) => one.isNamespaced && one.namespace === name);
  return name === defaultNamespace && !member && !isStated;
}

/** Only those that are named are asked for their places. */
function namesOf(namespaces: readonly ClusterNamespace[], link: Link): readonly string[] {
  const sorted = namespaces.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.map((namespace, index) => (index < 6 ? link(namespace) : ""));
}

function workloadsIn({ workloads }: Inventory, namespaces: readonly ClusterNamespace[]): number {
  const names = new Set(namespaces.map(({ name }) => name));
  return workloads.filter(({ namespace }) => names.has(namespace)).length;
}
