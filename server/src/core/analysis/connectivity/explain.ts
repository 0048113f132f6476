/** Why a connection is allowed or denied: the policies and rules that imply it, on the side of each end. */

import type { Bounds, Connections } from "./connections";
import * as sets from "./connections";
import { type Dependence, dependencesOf } from "./dependences";
import type { End } from "./ends";
import { passing } from "./passing";
import { type Reason, reasonsOf } from "./reasons";
import type { Side, SideOf } from "./side";

export interface Explanation {
  readonly source: End;
  readonly destination: End;
  /** The connections that were asked for. */
  readonly asked: Connections;
  /** Of these, what is allowed. */
  readonly bounds: Bounds;
  readonly verdict: Verdict;
  /** Egress of the source, then ingress of the destination; addresses have no side. */
  readonly sides: readonly ExplainedSide[];
  /** What the answer hangs on, by the sides that leave it open; empty where it is sure. */
  readonly dependences: readonly Dependence[];
}

/** `allowed`: at least one of the connections, for sure; `denied`: none; `depends`: on what is not here. */
export type Verdict = "allowed" | "denied" | "depends";

export interface ExplainedSide {
  readonly side: Side;
  /** Of what was asked for, what this side lets pass. */
  readonly bounds: Bounds;
  readonly reasons: readonly Reason[];
}

/** Which of the connections pass, and why. Between pods of one workload: two of them; a pod always reaches itself. */
export function explain(sideOf: SideOf, source: End, destination: End, asked: Connections): Explanation {
  const explainSide = (side: Side, other: End): ExplainedSide => {
    const bounds = within(passing(side, other), asked);
    return { side, bounds, reasons: reasonsOf(side, other, asked) };
  };
  const sides = [
    ...(source.is === "pods" ? [explainSide(sideOf(source, "egress"), destination)] : []),
    ...(destination.is === "pods" ? [explainSide(sideOf(destination, "ingress"), source)] : []),
  ];
  const bounds = sides.map((side) => side.bounds).reduce(sets.bothBounds, { lower: asked, upper: asked });
  const open = openOf(bounds);
  const isOpen = (side: ExplainedSide) => !sets.isNone(sets.both(openOf(side.bounds), open));
  const dependences = dependencesOf(sides.filter(isOpen), source, destination);
  return { source, destination, asked, bounds, verdict: verdictOf(bounds), sides, dependences };
}

function within({ lower, upper }: Bounds, asked: Connections): Bounds {
  return { lower: sets.both(lower, asked), upper: sets.both(upper, asked) };
}

/** What may be allowed or not. */
function openOf({ lower, upper }: Bounds): Connections {
  return sets.without(upper, lower);
}

function verdictOf({ lower, upper }: Bounds): Verdict {
  if (!sets.isNone(lower)) return "allowed";
  return sets.isNone(upper) ? "denied" : "depends";
}
