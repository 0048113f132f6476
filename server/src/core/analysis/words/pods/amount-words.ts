/** How many are found, in the fewest words: what is not known is told apart. */

import type { FoundPods } from "../../selection/finding-pods";
import type { Selection } from "../../selection/selecting";
import { counted } from "../listing";

/** "3 workloads", "3 workloads, perhaps 2 more", "perhaps 2 workloads", "no workload here": there may be some elsewhere. */
export function amountWords({ certain, possible }: Selection<unknown>, noun: string): string {
  if (possible.length === 0) return certain.length === 0 ? `no ${noun} here` : counted(certain.length, noun);
  return certain.length === 0
    ? `perhaps ${counted(possible.length, noun)}`
    : `${counted(certain.length, noun)}, perhaps ${possible.length} more`;
}

/** Whatever the reason is why some are not known. */
export function asSelection({ certain, doubtful, perhapsInReach }: FoundPods): Selection<FoundPods["certain"][number]> {
  return { certain, possible: [...doubtful, ...perhapsInReach] };
}
