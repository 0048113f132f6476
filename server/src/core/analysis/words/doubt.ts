/** Where nothing sure can be said: places that errors touch, templates, fields that are none. */

import { fieldAt } from "../../schema/fields";
import type { Place, PolicyPlace } from "../../workspace/place";
import { inlineCode } from "./inline-code";
import type { Reading } from "./reading";

/** Does no error touch what the answer at the place depends on? */
export function isCertain(place: PolicyPlace, reading: Reading): boolean {
  switch (place.is) {
    case "policyTypes":
    case "policyType":
      return reading.knowsIsolation;
    case "namespace":
      return reading.knowsNamespace;
    case "direction":
      return reading.knowsIsolation && reading.knowsRules(place.direction);
    case "rule":
    case "peers":
    case "ports":
      return reading.isSound(place.rule);
    case "peer":
    case "ipBlock":
      return reading.isSound(place.peer);
    case "port":
      return reading.isSound(place.port);
    case "selector":
      return place.peer ? reading.isSound(place.selector) : reading.knowsPods;
    case "label":
      return reading.isSound(place.label);
    case "requirement":
      return reading.isSound(place.requirement);
    default:
      return true;
  }
}

/** What to say in place of an answer that would be a guess. */
export function uncertain(place: Place): string {
  const until = isTemplate(place) ? "the template is rendered" : "the error in it is mended";
  return `What this means can only be told once ${until}.`;
}

/** The answer, with a word of caution where the document is no YAML. */
export function asFarAsRead(place: Place, answer: string | undefined): string | undefined {
  return answer !== undefined && isBroken(place) ? `As far as the YAML can be read: ${answer}` : answer;
}

/** The outermost step that leads nowhere, and what it stands in. */
export function unknownField({ resource: { kind, path: start }, path }: Place): string {
  const within = path.slice(start.length);
  const known = within.findLastIndex((_, index) => fieldAt(kind, within.slice(0, index)) !== undefined);
  const holder = fieldAt(kind, within.slice(0, known));
  const step = within[known];
  if (typeof step !== "string") return "There is no place for a list here, so it has no meaning.";
  return holder?.members
    ? `${inlineCode(step)} is no field of ${holder.title}, so it has no meaning here.`
    : `There is no place for ${inlineCode(step)} here, so it has no meaning.`;
}

/** Is the document no YAML? */
export function isBroken({ document }: Place): boolean {
  return document.yaml.problems.length > 0;
}

/** Will something render the document before the API server sees it? */
export function isTemplate({ document }: Place): boolean {
  return document.template !== "none";
}
