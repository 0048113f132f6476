/** A node on its way into the tree, with what the nodes around it need to know of it. */

import type { Node } from "./tree";

export interface Built {
  readonly node: Node;
  /** How many values the server decodes for it. */
  readonly size: number;
  readonly height: number;
}

/** The measures of a collection of these. */
export function measure(children: readonly Built[]): { readonly size: number; readonly height: number } {
  return {
    size: children.reduce((sum, child) => sum + child.size, 1),
    height: children.reduce((most, child) => Math.max(most, child.height), 0) + 1,
  };
}
