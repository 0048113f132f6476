/** An explanation in words: the verdict first, then on each side the lines that imply it. */

import type { Direction } from "../../../model/policy";
import type { WhereIsPart } from "../../../workspace/whereabouts";
import { areSame, type Bounds, type Connections, isNone } from "../../connectivity/connections";
import type { ExplainedSide, Explanation } from "../../connectivity/explain";
import { boundsText, connectionsText } from "../../connectivity/notation";
import { dependenceWords } from "./dependence-words";
import { endCode } from "./names";
import { reasonSteps, type Step } from "./reason-steps";

export interface Told {
  /** `TCP 80`, `TCP 80, perhaps UDP 53`, or what is denied. */
  readonly connections: string;
  readonly sides: readonly ToldSide[];
  /** Empty where the answer is sure. */
  readonly dependsOn: readonly string[];
}

export interface ToldSide {
  readonly direction: Direction;
  /** "Egress of `shop/web[Deployment]` allows it: no policy here isolates it" */
  readonly title: string;
  readonly steps: readonly Step[];
}

export function tell(explanation: Explanation, whereIs: WhereIsPart): Told {
  const { asked, bounds, sides, source, destination, dependences } = explanation;
  const told = sides.map(({ side, ...explained }): ToldSide => {
    const other = side.direction === "egress" ? destination : source;
    const steps = explained.reasons.flatMap((reason) => reasonSteps(reason, { side, other, asked, whereIs }));
    return { direction: side.direction, title: titleOf({ side, ...explained }, asked), steps };
  });
  return { connections: connectionsWords(bounds, asked), sides: told, dependsOn: dependences.map(dependenceWords) };
}

/** What is allowed, and what may be; where nothing is, what was asked for. */
function connectionsWords(bounds: Bounds, asked: Connections): string {
  return isNone(bounds.upper) ? connectionsText(asked) : boundsText(bounds);
}

function titleOf({ side, bounds, reasons }: ExplainedSide, asked: Connections): string {
  const whose = `${side.direction === "egress" ? "Egress" : "Ingress"} of ${endCode(side.end)}`;
  return `${whose} ${outcome(bounds, asked)}${reasons.length === 0 ? ": no policy here isolates it" : ""}`;
}

function outcome({ lower, upper }: Bounds, asked: Connections): string {
  if (isNone(upper)) return "denies it";
  if (areSame(lower, asked)) return "allows it";
  if (areSame(lower, upper)) return `allows ${connectionsText(lower)} of it`;
  return `perhaps allows ${areSame(upper, asked) ? "it" : `${connectionsText(upper)} of it`}`;
}
