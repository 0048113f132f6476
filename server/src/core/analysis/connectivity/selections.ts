/** Whom the selectors of a cluster's policies match, each selector asked once however many policies write it. */

import type { ClusterWorkload, Inventory } from "../../workspace/cluster/cluster";
import type { Answer } from "../selection/matching";
import { type SoughtPods, workloadsSought } from "../selection/near-miss";
import { termsOf } from "../selection/terms";

/** A selector that has been asked. */
export interface Selected {
  /** Counts from 0, for telling selectors apart. */
  readonly id: number;
  answer(workload: ClusterWorkload): Answer;
  readonly certain: readonly ClusterWorkload[];
  readonly possible: readonly ClusterWorkload[];
}

export interface Selections {
  select(sought: SoughtPods): Selected;
  readonly all: readonly Selected[];
}

export function createSelections(inventory: Inventory): Selections {
  const known = new Map<string, Selected>();
  const all: Selected[] = [];
  return {
    all,
    select(sought) {
      const key = keyOf(sought);
      const before = known.get(key);
      if (before) return before;
      const selected = selectedBy(inventory, sought, all.length);
      known.set(key, selected);
      all.push(selected);
      return selected;
    },
  };
}

function selectedBy(inventory: Inventory, sought: SoughtPods, id: number): Selected {
  const { certain, possible } = workloadsSought(inventory, sought);
  const answers = new Map<ClusterWorkload, Answer>();
  for (const workload of certain) answers.set(workload, "yes");
  for (const workload of possible) answers.set(workload, "unknown");
  return { id, certain, possible, answer: (workload) => answers.get(workload) ?? "no" };
}

function keyOf(sought: SoughtPods): string {
  const where = "namespace" in sought ? sought.namespace : termsKey(sought.namespaceSelector);
  return JSON.stringify([termsKey(sought.podSelector), where]);
}

function termsKey(selector: SoughtPods["podSelector"]) {
  return termsOf(selector).map(({ name, operator, values }) => [name, operator, values]);
}
