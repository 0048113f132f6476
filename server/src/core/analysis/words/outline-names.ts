/** What outlines are written in: plain words on one line, no Markdown, never empty. */

import type { AnyPolicy } from "../../model/admin-policy";
import type { Placed, Requirement, Selector } from "../../model/policy";
import { orList } from "./listing";
import { oneLine } from "./one-line";
import { isEmpty, namesOf } from "./selector-words";
import type { Soundness } from "./soundness";

/** A name, and what an outline shows in grey beside it; that may be the empty string. */
export interface Title {
  readonly name: string;
  readonly detail: string;
}

/** Outlines are narrow: what is longer is cut with an ellipsis. */
const LONGEST = 120;
/** How many of a rule's peers, and of its ports, are spelt out. */
export const MOST = 3;

/** "accounts-allow", and the kind with what is to be said of it. */
export function policyName({ name }: AnyPolicy, kind: string, where: string, isBroken: boolean): Title {
  return {
    name: plain(name?.value ?? "") || `unnamed ${kind}`,
    detail: plain(`${kind}${where}${isBroken ? ", not valid YAML" : ""}`),
  };
}

/** What an error touches is counted, not put into words. */
export function titled({ isSound }: Pick<Soundness, "isSound">, part: Placed, noun: string, title: Title): Title {
  if (isSound(part)) return { name: plain(title.name), detail: plain(title.detail) };
  return { name: `${noun} ${Number(part.path.at(-1)) + 1}`, detail: "unclear" };
}

export function plain(text: string): string {
  return oneLine(text.trim(), LONGEST);
}

export function namespacesName(selector: Selector): string {
  const names = namesOf(selector);
  if (names) return `namespace ${orList(names)}`;
  return isEmpty(selector) ? "all namespaces" : `namespaces ${selectorName(selector)}`;
}

/** As `kubectl get --selector` takes it: "app=web,env in (live, test),!canary". */
export function selectorName({ labels, requirements }: Selector): string {
  return [
    ...labels.map(({ name, value }) => `${name.value}=${value.value}`),
    ...requirements.map(requirementName),
  ].join(",");
}

function requirementName({ name, operator, values }: Requirement): string {
  const options = values.map(({ value }) => value).join(", ");
  switch (operator.value) {
    case "Exists":
      return name.value;
    case "DoesNotExist":
      return `!${name.value}`;
    default:
      return `${name.value} ${operator.value.toLowerCase()} (${options})`;
  }
}
