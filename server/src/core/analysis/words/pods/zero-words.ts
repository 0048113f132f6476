/** Why selectors match no workload: the nearest miss, where there is one. */

import type { Inventory } from "../../../workspace/cluster/cluster";
import { type NearMiss, nearMiss, nearNamespace, type SoughtPods } from "../../selection/near-miss";
import { namespacesBy } from "../../selection/selecting";
import { inlineCode } from "../inline-code";
import { nearMissWords } from "../near-miss-words";
import { sentences } from "../paragraphs";
import { absentWords } from "./absent-words";

/** "No workload here carries `Tier`; 3 carry `tier=backend`."; without a near miss the bare fact. */
export function zeroWords(inventory: Inventory, sought: readonly SoughtPods[]): string {
  const [only, ...others] = sought;
  if (!only || others.length > 0) return sentences("No workload here matches.", absentWords(inventory));
  if ("namespaceSelector" in only) {
    const namespaces = namespacesBy(inventory, only.namespaceSelector);
    if (namespaces.certain.length + namespaces.possible.length === 0) return zeroNamespaces(inventory, only);
  }
  const place = "namespace" in only && isPlace(inventory, only.namespace) ? ` in ${inlineCode(only.namespace)}` : "";
  const fact = `No workload here${place} matches.`;
  return missWords(fact, nearMiss(inventory, only)) ?? sentences(fact, absentWords(inventory));
}

/** The same for a selector of namespaces. */
export function zeroNamespaces(
  inventory: Inventory,
  { namespaceSelector }: Extract<SoughtPods, { readonly namespaceSelector: unknown }>,
): string {
  const fact = "No namespace here matches.";
  const miss = nearNamespace(inventory, namespaceSelector);
  return (miss && missWords(fact, miss, "namespace")) ?? sentences(fact, absentWords(inventory));
}

/** Does it help to name the namespace? Where nothing says any there is but one. */
function isPlace({ workloads }: Inventory, namespace: string): boolean {
  return namespace !== "default" || workloads.some(({ isNamespaced }) => isNamespaced);
}

/** Some misses say themselves that nothing matches. */
function missWords(
  fact: string,
  miss: NearMiss<unknown> | undefined,
  noun: "workload" | "namespace" = "workload",
): string | undefined {
  if (!miss) return undefined;
  const words = nearMissWords(miss, noun);
  return words.startsWith(`No ${noun} here`) ? words : `${fact} ${words}`;
}
