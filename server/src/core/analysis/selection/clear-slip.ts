/** When a selector that matches nothing here would match nothing in the cluster either, by all that one can tell. */

import type { Cluster } from "../../workspace/cluster/cluster";
import type { Carrier } from "./carried-labels";
import type { SelectorTerms } from "./matching";
import type { NearMiss } from "./near-miss";
import { workloadsIn } from "./selecting";
import { type SelectorPlace, selectorPlaces } from "./selector-places";
import type { Standpoint } from "./standpoint";
import { termsOf } from "./terms";

type Place = SelectorPlace<SelectorTerms>;

/**
 * Labels that stand on a workload instead of its pods; and one label that nobody carries at all beside others that
 * match. A value that nobody carries is no such sign: its pods may come from an operator, from Helm or from elsewhere.
 */
export function isClearlySlip(from: Standpoint, place: Place, miss: NearMiss<Carrier> | undefined): boolean {
  if (from.cluster.inventory.doubtful.length > 0) return false;
  switch (miss?.is) {
    case "own-labels":
      return true;
    case "one-label":
      return miss.term.isPositive && !isNamed(from, miss.term.name) && mostMatch(from, place);
    default:
      return false;
  }
}

/** Does any workload or Service know of the label? */
function isNamed({ all }: Standpoint, name: string): boolean {
  return all.some(({ inventory }) => inventory.podLabels().has(name) || inventory.serviceLabels().has(name));
}

/** Do most of the other selectors of the cluster's policies for their own namespaces match something? */
function mostMatch({ cluster }: Standpoint, place: Place): boolean {
  const { all, alike } = cluster.once(tallySelectors);
  const same = alike.get(meaningOf(place.selector)) ?? none;
  return all.matching - same.matching > all.missing - same.missing;
}

/** How many selectors match something, and how many nothing. */
interface Tally {
  matching: number;
  missing: number;
}

const none: Readonly<Tally> = { matching: 0, missing: 0 };

/** Of all selectors for their policy's own namespace, and of those that mean the same. */
function tallySelectors({ policies, inventory }: Cluster) {
  const all = { ...none };
  const alike = new Map<string, Tally>();
  for (const { policy, namespace } of policies) {
    for (const { owner, namespaceSelector, selector } of selectorPlaces(policy)) {
      if (owner !== "pod" || namespaceSelector || termsOf(selector).length === 0) continue;
      const meaning = meaningOf(selector);
      const same = alike.get(meaning) ?? { ...none };
      alike.set(meaning, same);
      const outcome = workloadsIn(inventory, namespace, selector).certain.length > 0 ? "matching" : "missing";
      all[outcome]++;
      same[outcome]++;
    }
  }
  return { all, alike };
}

function meaningOf(selector: SelectorTerms): string {
  return JSON.stringify(termsOf(selector).map(({ name, operator, values }) => [name, operator, values]));
}
