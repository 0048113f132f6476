/** Label selectors as noun phrases: "pods labelled `app=web` and without the label `tier`". */

import type { LabelOwner } from "../../model/label-places";
import type { Label, Requirement, Selector } from "../../model/policy";
import { inlineCode } from "./inline-code";
import { andList, orList } from "./listing";

/** The label that the API server gives every namespace, with its name as the value. */
export const namespaceName = "kubernetes.io/metadata.name";

/** "`app=web`", and "`app=""`" where the value is empty. */
export function labelWords({ name, value }: Pick<Label, "name" | "value">): string {
  return inlineCode(`${name.value}=${value.value === "" ? '""' : value.value}`);
}

/** Does the selector match everything? */
export function isEmpty({ labels, requirements }: Selector): boolean {
  return labels.length === 0 && requirements.length === 0;
}

/** "labelled `a=b` and `c=d`, and whose label `e` is `f` or `g`"; the empty string for an empty selector. */
export function conditionWords(selector: Selector, list: (labels: readonly string[]) => string = andList): string {
  const labels = selector.labels.map(labelWords);
  const conditions = selector.requirements.map(requirementWords);
  return joinConditions(labels.length > 0 ? [`labelled ${list(labels)}`, ...conditions] : conditions);
}

/** What one match expression demands, as a clause behind "pods" or "namespaces". */
export function requirementWords(requirement: Requirement): string {
  const { name, operator, values } = requirement;
  const label = inlineCode(name.value);
  if (isLeftOpen(requirement)) return `with a condition on the label ${label} whose meaning is left open`;
  const options = values.map(({ value }) => inlineCode(value));
  switch (operator.value) {
    case "In":
      return `whose label ${label} is ${orList(options)}`;
    case "NotIn":
      return `whose label ${label} is missing or ${neither(options)}`;
    case "Exists":
      return `with a label ${label}`;
    default:
      return `without a label ${label}`;
  }
}

/** The schema of a custom resource takes any operator, with values or without; what that means, the API does not say. */
export function isLeftOpen({ operator, values }: Requirement): boolean {
  switch (operator.value) {
    case "In":
    case "NotIn":
      return values.length === 0;
    case "Exists":
    case "DoesNotExist":
      return values.length > 0;
    default:
      return true;
  }
}

/** "namespaces labelled `team=a`", "all namespaces", and "namespace `a`" where the selector goes by the name alone. */
export function namespacesWords(selector: Selector): string {
  const names = namesOf(selector);
  if (names) return `namespace ${orList(names.map(inlineCode))}`;
  return isEmpty(selector) ? "all namespaces" : `namespaces ${conditionWords(selector)}`;
}

/** "every pod" or "pods labelled `app=web`"; of namespaces "all namespaces", of nodes "every node" where it is empty. */
export function selectedWords(selector: Selector, owner: LabelOwner): string {
  if (owner === "namespace") return namespacesWords(selector);
  return isEmpty(selector) ? `every ${owner}` : `${owner}s ${conditionWords(selector)}`;
}

/** The pods of a selector at a place: "every pod in namespace `a`", "pods labelled `b=c` in namespace `a`". */
export function podsIn(selector: Selector, place: string, list?: (labels: readonly string[]) => string): string {
  if (isEmpty(selector)) return `every pod in ${place}`;
  const comma = selector.requirements.length > 0 ? "," : "";
  return `pods ${conditionWords(selector, list)}${comma} in ${place}`;
}

/** The names of the namespaces, where the selector goes by nothing else; undefined where it does. */
export function namesOf({ labels, requirements }: Selector): readonly string[] | undefined {
  const [label] = labels;
  const [requirement] = requirements;
  if (labels.length + requirements.length !== 1) return undefined;
  if (label) return label.name.value === namespaceName ? [label.value.value] : undefined;
  const isByName = requirement?.name.value === namespaceName && requirement.operator.value === "In";
  return isByName ? requirement.values.map(({ value }) => value) : undefined;
}

function neither(options: readonly string[]): string {
  if (options.length === 1) return `not ${options.join("")}`;
  return options.length === 2 ? `neither ${options.join(" nor ")}` : `none of ${andList(options)}`;
}

function joinConditions(conditions: readonly string[]): string {
  const [first = "", second] = conditions;
  if (second === undefined) return first;
  return `${conditions.slice(0, -1).join(", ")}, and ${conditions.at(-1)}`;
}
