/** Whom the selectors of a cluster's policies match, each selector asked once however many policies write it. */

import { remembered } from "../../base/remembered";
import type { ClusterWorkload, Inventory } from "../../workspace/cluster/cluster";
import { type Answer, both, matches } from "../selection/matching";
import { reachOf, type SoughtPods, workloadsSought } from "../selection/near-miss";
import type { Selection } from "../selection/selecting";
import { termsOf } from "../selection/terms";

/** A selector that can be asked. */
export interface Selected {
  /** Counts from 0, for telling selectors apart. */
  readonly id: number;
  answer(workload: ClusterWorkload): Answer;
  /** All that match, or may. Who asks about a few workloads does not ask for this. */
  all(): Selection<ClusterWorkload>;
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
  const isIn = reachOf(inventory, sought);
  let found: Selection<ClusterWorkload> | undefined;
  return {
    id,
    answer: remembered((workload) => both(isIn(workload.namespace), matches(sought.podSelector, workload))),
    all: () => (found ??= workloadsSought(inventory, sought)),
  };
}

function keyOf(sought: SoughtPods): string {
  const where = "namespace" in sought ? `in${apart(sought.namespace)}` : termsKey(sought.namespaceSelector);
  return `${termsKey(sought.podSelector)}|${where}`;
}

function termsKey(selector: SoughtPods["podSelector"]): string {
  return termsOf(selector)
    .map(({ name, operator, values }) => `${[name, operator, ...values].map(apart).join("")};`)
    .join("");
}

/** Texts in a row can be told apart, whatever is in them. */
function apart(text: string): string {
  return `${text.length}:${text}`;
}
