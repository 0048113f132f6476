/** From a JSON pointer (RFC 6901), which is how ajv names a place, to the node that stands there. */

import type { Path } from "./path";
import { jsonKey } from "./to-json";
import type { Entry, Item, Node } from "./tree";

export interface Located {
  readonly node: Node;
  /** The map entry whose value the node is; absent for the root and for items of a list. */
  readonly entry?: Entry;
  /** The item of a list whose value the node is. */
  readonly item?: Item;
  /** From the node that the pointer started at. */
  readonly path: Path;
}

/** The node at a pointer; undefined where the tree has none. Of a key given twice it is the last, as in the JSON. */
export function locate(root: Node, pointer: string): Located | undefined {
  let at: Located | undefined = { node: root, path: [] };
  for (const step of pointer.split("/").slice(1)) at = at && into(at, unescapeStep(step));
  return at;
}

function into({ node, path }: Located, step: string): Located | undefined {
  if (node.kind === "list") {
    const item = node.items[Number(step)];
    return item && { node: item.value, item, path: [...path, Number(step)] };
  }
  if (node.kind === "scalar") return undefined;
  const named = node.entries.filter((candidate) => jsonKey(candidate) === step);
  const entry = named.findLast((candidate) => !candidate.merged) ?? named.at(-1);
  return entry && { node: entry.value, entry, path: [...path, step] };
}

function unescapeStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
