/** What a kustomization comes to. */

import type { Absence, Member, WorldObject } from "./world";

export interface Gathered<O extends WorldObject> {
  readonly members: readonly Member<O>[];
  readonly absent: ReadonlySet<Absence>;
  /** The keys that it depends on, those included that were looked for in vain. */
  readonly looked: ReadonlySet<string>;
  /** A measure of what it takes to gather it: it follows from the files alone, not from what is remembered of them. */
  readonly work: number;
  /** Something was left out because of where it was asked from: asked from elsewhere it may come to something else. */
  readonly isCut: boolean;
}
