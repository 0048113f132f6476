/** Whose ports a rule is about, in a few words. */

import { eachObject } from "../analysis/selection/each-object";
import type { Destination } from "../analysis/selection/rule-ports";
import { inlineCode } from "../analysis/words/inline-code";
import { counted } from "../analysis/words/listing";

/** "Deployment `web` has no …" is said of one, "None of the 3 workloads … has …" of several. */
export function whoseWords(destinations: readonly Destination[], predicate: string): string {
  const those = eachObject(destinations.map(({ workload }) => workload));
  const [first] = those;
  return those.length === 1 && first
    ? `Nothing in ${`${first.member.object.kind} ${inlineCode(first.name)}`} ${predicate}`
    : `None of the ${counted(those.length, "workload")} that are meant ${predicate}`;
}
