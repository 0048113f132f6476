/** What each class of pods lets pass on its sides, worked out when it is first asked for. */

import { remembered } from "../../base/remembered";
import type { Direction } from "../../model/policy";
import { addressReachOf, type RangeBounds } from "./address-reach";
import type { Classes, PodClass } from "./classes";
import { type Reach, reachOf } from "./reach";
import type { Rulebook } from "./rulebook";
import { sideOf } from "./side";

export interface ReachesOfSide {
  toPods(own: PodClass): Reach;
  /** All addresses of both families, in their order. */
  toAddresses(own: PodClass): readonly RangeBounds[];
}

export type Reaches = Readonly<Record<Direction, ReachesOfSide>>;

export function createReaches(rulebook: Rulebook, classes: Classes): Reaches {
  const ofSide = (direction: Direction): ReachesOfSide => {
    const side = remembered((one: PodClass) => sideOf(rulebook, one.end, direction));
    return {
      toPods: remembered((own) => reachOf(side(own), classes)),
      toAddresses: remembered((own) => addressReachOf(side(own))),
    };
  };
  return { ingress: ofSide("ingress"), egress: ofSide("egress") };
}
