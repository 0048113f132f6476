/** What a node is to JSON, in the words of Go's decoder. */

import type { Node } from "../syntax/tree";
import type { JsonType } from "./problem";

export function jsonTypeOf(node: Node): JsonType {
  if (node.kind === "map") return "object";
  if (node.kind === "list") return "array";
  return typeof node.value === "boolean" ? "bool" : typeof node.value === "number" ? "number" : "string";
}
