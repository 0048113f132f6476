/** Whom each class of pods may connect to: found from what the rules name, without a look at every pair. */

import { remembered } from "../../base/remembered";
import type { Classes, PodClass } from "./classes";
import { type Bounds, bothBounds, isNone } from "./connections";
import { passingWith } from "./reach";
import type { Reaches } from "./reaches";

export function createDestinations(
  classes: Classes,
  { egress, ingress }: Reaches,
): (source: PodClass) => ReadonlyMap<PodClass, Bounds> {
  // Asked for only where some class may go out to others than those that its rules name.
  let made: Doors | undefined;
  const doors = () => (made ??= doorsOf(classes, ingress.toPods));
  return remembered((source) => {
    const { named, others } = egress.toPods(source);
    const able = isNone(others.upper) ? named.keys() : new Set([...named.keys(), ...doors().to(source)]);
    const found = new Map<PodClass, Bounds>();
    for (const destination of able) {
      const leaving = named.get(destination) ?? others;
      const bounds = bothBounds(leaving, passingWith(source, ingress.toPods(destination)));
      if (!isNone(bounds.upper)) found.set(destination, bounds);
    }
    return found;
  });
}

interface Doors {
  /** The classes that let others in than those that their rules name, and those that let this one in by its name. */
  to(source: PodClass): Iterable<PodClass>;
}

function doorsOf({ all }: Classes, reachOf: Reaches["ingress"]["toPods"]): Doors {
  const open: PodClass[] = [];
  const byName = new Map<PodClass, PodClass[]>();
  for (const destination of all) {
    const { named, others } = reachOf(destination);
    if (!isNone(others.upper)) open.push(destination);
    for (const source of named.keys()) {
      const known = byName.get(source);
      if (known) known.push(destination);
      else byName.set(source, [destination]);
    }
  }
  return { to: (source) => [...open, ...(byName.get(source) ?? [])] };
}
