/** What one label, or one requirement on a label, demands of a pod or namespace. */

import type { LabelOwner } from "../../model/label-places";
import type { Label, Requirement, Selector } from "../../model/policy";
import { inlineCode } from "./inline-code";
import { orList } from "./listing";
import { sentences } from "./paragraphs";
import { isLeftOpen, namespaceName, selectedWords } from "./selector-words";

/** For an entry of `matchLabels`. */
export function labelAnswer({ name, value }: Label, owner: LabelOwner, selector: Selector): string {
  return sentences(labelDemand(name.value, value.value, owner), together(selector));
}

/** For an item of `matchExpressions`. */
export function requirementAnswer(requirement: Requirement, owner: LabelOwner, selector: Selector): string {
  return sentences(requirementDemand(requirement, owner), together(selector));
}

/** For a peer's `matchLabels` and `matchExpressions`: "Chooses pods labelled `a=b` and `c=d`." */
export function selectorAnswer(selector: Selector, owner: LabelOwner): string {
  return `Chooses ${selectedWords(selector, owner)}.`;
}

/** For a label in the policy's own metadata. */
export const ownLabelAnswer = "A label of the policy itself: it plays no part in which pods the policy selects.";

function labelDemand(name: string, value: string, owner: LabelOwner): string {
  if (owner === "namespace" && name === namespaceName) {
    return `Only the namespace named ${inlineCode(value)}: the API server labels every namespace with its name.`;
  }
  const exactly = value === "" ? "with the empty value" : `with exactly the value ${inlineCode(value)}`;
  return `Only ${owner}s that carry ${inlineCode(name)} ${exactly}; case counts.`;
}

function requirementDemand(requirement: Requirement, owner: LabelOwner): string {
  const { name, operator, values } = requirement;
  if (isLeftOpen(requirement)) return openDemand(operator.value);
  const label = inlineCode(name.value);
  const options = values.map(({ value }) => inlineCode(value));
  switch (operator.value) {
    case "In":
      return `Only ${owner}s that carry ${label} with the value ${orList(options)}; case counts.`;
    case "NotIn":
      return `Only ${owner}s that do not carry ${label} with the value ${orList(options)}; those without ${label} match, too. Case counts.`;
    case "Exists":
      return `Only ${owner}s that carry ${label}, with whatever value.`;
    default:
      return `Only ${owner}s that do not carry ${label}.`;
  }
}

/** What some custom resources let pass. */
function openDemand(operator: string): string {
  switch (operator) {
    case "In":
    case "NotIn":
      return `${inlineCode(operator)} needs values: what it means without is left open.`;
    case "Exists":
    case "DoesNotExist":
      return `${inlineCode(operator)} takes no values: what it means with them is left open.`;
    default:
      return `${inlineCode(operator)} is none of \`In\`, \`NotIn\`, \`Exists\` and \`DoesNotExist\`: what it means is left open.`;
  }
}

function together({ labels, requirements }: Selector): string | false {
  const count = labels.length + requirements.length;
  if (count < 2) return false;
  return count === 2
    ? "Both conditions of this selector must hold."
    : `All ${count} conditions of this selector must hold.`;
}
