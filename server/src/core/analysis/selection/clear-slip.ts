/** When a selector that matches nothing here would match nothing in the cluster either, by all that one can tell. */

import type { Cluster } from "../../workspace/cluster/cluster";
import type { Carrier } from "./carried-labels";
import type { SelectorTerms } from "./matching";
import type { NearMiss } from "./near-miss";
import { matchesSomeIn } from "./selecting";
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
  const { matching, missing, alike } = cluster.once(tallySelectors);
  return matching > missing - (alike.get(meaningOf(place.selector)) ?? 0);
}

/** How many selectors match something, how many nothing, and of those how many that mean the same. */
function tallySelectors({ policies, inventory }: Cluster) {
  let [matching, missing] = [0, 0];
  const alike = new Map<string, number>();
  for (const { policy, namespace } of policies) {
    for (const { owner, namespaceSelector, selector } of selectorPlaces(policy)) {
      if (owner !== "pod" || namespaceSelector || termsOf(selector).length === 0) continue;
      if (matchesSomeIn(inventory, namespace, selector)) {
        matching++;
        continue;
      }
      missing++;
      const meaning = meaningOf(selector);
      alike.set(meaning, (alike.get(meaning) ?? 0) + 1);
    }
  }
  return { matching, missing, alike };
}

function meaningOf(selector: SelectorTerms): string {
  return JSON.stringify(termsOf(selector).map(({ name, operator, values }) => [name, operator, values]));
}
