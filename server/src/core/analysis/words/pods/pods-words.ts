/** Which workloads selectors match, in a sentence or two. */

import type { ClusterWorkload, Inventory } from "../../../workspace/cluster/cluster";
import { impliedNamespace } from "../../../workspace/cluster/standings";
import { type FoundPods, findPods } from "../../selection/finding-pods";
import type { SoughtPods } from "../../selection/near-miss";
import type { Term } from "../../selection/terms";
import { inlineCode } from "../inline-code";
import { andList, counted } from "../listing";
import { termCode } from "../near-miss-words";
import { sentences } from "../paragraphs";
import { countedWorkloads, groupedWords } from "./grouped";
import type { Link } from "./links";
import { leftOpenWords } from "./namespaces-words";
import { zeroWords } from "./zero-words";

/**
 * "**3 Deployments** here: web, cart and db in `shop`."; `lead` is the verb before it, if any ("Selects"). A zero is explained by its
 * nearest miss, and by what a kustomization adds to the selector.
 */
export function podsWords(
  inventory: Inventory,
  sought: readonly SoughtPods[],
  link: Link,
  lead = "",
  added: readonly Term[] = [],
): string {
  const found = findPods(inventory, sought);
  const count = `${lead === "" ? "" : `${lead} `}**${countedWorkloads(found.certain)}** here`;
  const certain = found.certain.length > 0 && `${count}: ${groupedWords(found.certain, link)}.`;
  const words = sentences(certain, ...doubtWords(inventory, found, link));
  return words === "" ? sentences(zeroWords(inventory, sought), addedWords(added)) : words;
}

function addedWords(added: readonly Term[]): string | false {
  return added.length > 0 && `The kustomization adds ${andList(added.map(termCode))} to the selector.`;
}

/** The same without names: "**5 workloads** here, in `shop` and `monitoring`."; undefined where there are none. */
export function countWords(inventory: Inventory, sought: readonly SoughtPods[]): string | undefined {
  const { certain, doubtful, perhapsInReach } = findPods(inventory, sought);
  const namespaces = new Set(certain.map(({ namespace }) => namespace));
  const [isPlain, perhaps] = [certain.every(({ isNamespaced }) => !isNamespaced), [...doubtful, ...perhapsInReach]];
  const places = isPlain ? "" : `, in ${andList([...namespaces].toSorted().map(inlineCode))}`;
  const words = sentences(
    certain.length > 0 && `**${counted(certain.length, "workload")}** here${places}.`,
    perhaps.length > 0 && `${amount(perhaps, certain.length > 0)} may match.`,
  );
  return words === "" ? undefined : words;
}

/** One sentence for each reason why some may match. */
function doubtWords(inventory: Inventory, { certain, doubtful, perhapsInReach }: FoundPods, link: Link): string[] {
  const homeless = perhapsInReach.filter((workload) => isHomeless(inventory, workload));
  const elsewhere = perhapsInReach.filter((workload) => !homeless.includes(workload));
  const isOne = doubtful.length === 1;
  const isTemplate = doubtful.every(({ member }) => member.object.hasUnknownLabels);
  const labels = `${isOne ? "its labels are" : "their labels are"} ${isTemplate ? "templated" : "not all known"}`;
  const reasons: readonly (readonly [readonly ClusterWorkload[], string])[] = [
    [doubtful, `${labels} (${groupedWords(doubtful, link)})`],
    [elsewhere, namespacesLeftOpen(inventory, elsewhere, link)],
    [homeless, homeless.length === 1 ? "it names no namespace" : "they name no namespace"],
  ];
  const said = reasons.filter(([workloads]) => workloads.length > 0);
  return said.map(
    ([workloads, why], index) => `${amount(workloads, certain.length > 0 || index > 0)} may match: ${why}.`,
  );
}

/** It lands in whatever namespace it is applied to, and nothing here speaks of `default`. */
function isHomeless({ namespaces }: Inventory, { isNamespaced, namespace }: ClusterWorkload): boolean {
  return !isNamespaced && namespaces.get(namespace)?.member === undefined;
}

function amount(workloads: readonly ClusterWorkload[], isMore: boolean): string {
  return isMore ? `${workloads.length} more` : `**${counted(workloads.length, "workload")}** here`;
}

function namespacesLeftOpen(inventory: Inventory, workloads: readonly ClusterWorkload[], link: Link): string {
  const names = new Set(workloads.map(({ namespace }) => namespace));
  const known = Array.from(names, (name) => inventory.namespaces.get(name) ?? impliedNamespace(name));
  return leftOpenWords(known, link);
}
