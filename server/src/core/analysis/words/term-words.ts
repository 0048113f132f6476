/** A term of a selector as a condition: what a pod must be like for it to hold. */

import type { Term } from "../selection/terms";
import { inlineCode } from "./inline-code";
import { orList } from "./listing";

/** "`tier` to be `web` or `db`", "no `tier`". */
export function termWords({ name, operator, values }: Term): string {
  const [label, list] = [inlineCode(name), orList(values.map(inlineCode))];
  switch (operator) {
    case "In":
      return `${label} to be ${list}`;
    case "NotIn":
      return `${label} not to be ${list}`;
    case "Exists":
      return `${label} to be there`;
    default:
      return `${label} not to be there`;
  }
}
