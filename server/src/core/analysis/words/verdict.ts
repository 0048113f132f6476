/** A whole policy, beginning with what the API server says of it. */

import type { Place } from "../../workspace/place";
import { isBroken, isTemplate } from "./doubt";
import { counted } from "./listing";
import { refusals } from "./soundness";

/** What the API server makes of the policy comes first; then `words`, which say only what no error touches. */
export function wholePolicy(place: Place, words: string): string {
  const verdict = verdictOn(place);
  if (verdict === undefined) return words;
  return words === "" || isBroken(place) ? verdict : `${verdict} What is certain of it:\n\n${words}`;
}

/** Undefined where the API server takes the policy. */
function verdictOn(place: Place): string | undefined {
  const count = refusals(place.resource.problems).length;
  if (count === 0 && !isBroken(place)) return undefined;
  if (isTemplate(place)) return "This is a template: the whole of it can only be told once it is rendered.";
  if (isBroken(place)) return "The API server cannot read this document: it is not valid YAML.";
  return `The API server refuses this policy as it is (${counted(count, "error")}).`;
}
