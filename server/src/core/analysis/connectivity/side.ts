/** The policies on one end of a connection: those that select its pods, or may. */

import type { Direction } from "../../model/policy";
import { type Answer, both } from "../selection/matching";
import type { PodsEnd } from "./ends";
import { anyOf } from "./rule-cover";
import type { BookPolicy, Rulebook } from "./rulebook";

/** The policies that select the pods of an end, or may. */
export interface Side {
  readonly end: PodsEnd;
  readonly direction: Direction;
  readonly admin: readonly Selecting[];
  /** Those that isolate the pods in this direction. */
  readonly isolating: readonly Selecting[];
  readonly baseline: readonly Selecting[];
  readonly rulebook: Rulebook;
}

export interface Selecting {
  readonly of: BookPolicy;
  readonly answer: Exclude<Answer, "no">;
}

/** The side of an end, whatever the policies are read from. */
export type SideOf = (end: PodsEnd, direction: Direction) => Side;

export function sideOf(rulebook: Rulebook, end: PodsEnd, direction: Direction): Side {
  const selecting = (policies: readonly BookPolicy[]): readonly Selecting[] =>
    policies.flatMap((of) => {
      const answer = selects(of, end, rulebook);
      return answer === "no" ? [] : [{ of, answer }];
    });
  const { admins } = rulebook;
  const policies = rulebook.policiesOf(end.workload.namespace);
  return {
    ...{ end, direction, rulebook },
    admin: selecting(admins.Admin),
    isolating: selecting(policies.filter(({ isolates }) => isolates[direction])),
    baseline: selecting(admins.Baseline),
  };
}

/** Of pods in the network of their node the API does not say whether policies apply to them. */
function selects({ subject, policy }: BookPolicy, end: PodsEnd, { sight }: Rulebook): Answer {
  const answer = anyOf(subject, end);
  const isSure = !policy.isPartial && (sight === "whole" || !end.workload.hostNetwork);
  return isSure ? answer : both(answer, "unknown");
}
