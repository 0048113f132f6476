/** From a path inside a label selector to the part of it that stands there. */

import type { LabelOwner } from "../model/label-places";
import type { Label, Requirement, Selector } from "../model/policy";
import type { Path } from "../syntax/path";

/** A selector, and whose labels it speaks of. */
export interface InSelector {
  readonly selector: Selector;
  readonly owner: LabelOwner;
}

/** `Where` is the selector with what is known of its place in the policy. */
export type SelectorMeaning<Where extends InSelector> =
  | (Where & { readonly is: "selector" })
  | (Where & { readonly is: "label"; readonly label: Label })
  | (Where & { readonly is: "requirement"; readonly requirement: Requirement });

/** The innermost part around a path that begins at the selector. */
export function selectorMeaning<Where extends InSelector>(where: Where, [list, item]: Path): SelectorMeaning<Where> {
  const { labels, requirements } = where.selector;
  const label = list === "matchLabels" ? labels.findLast(({ name }) => name.value === item) : undefined;
  if (label) return { ...where, is: "label", label };
  const requirement = list === "matchExpressions" ? requirements[Number(item)] : undefined;
  return requirement ? { ...where, is: "requirement", requirement } : { ...where, is: "selector" };
}
