/** The merge key `<<` of YAML 1.1. */

import { isScalar, type Node as LibraryNode } from "yaml";
import type { Entry, Node } from "./tree";

/** Is the key a merge key? Quoted, or with a tag other than `!!merge`, `<<` is a key like any other. */
export function isMergeKey(key: LibraryNode): boolean {
  if (!isScalar(key) || key.source !== "<<") return false;
  return key.tag ? key.tag === "tag:yaml.org,2002:merge" : key.type === "PLAIN";
}

/**
 * The entries that a merge key brings in, the weakest first: of several maps the first is the strongest. Undefined
 * where the value is neither a map nor a list of maps.
 */
export function mergedEntries(value: Node): readonly Entry[] | undefined {
  if (value.kind === "scalar") return undefined;
  const sources = value.kind === "map" ? [value] : value.items.map((item) => item.value).reverse();
  if (sources.some((source) => source.kind !== "map")) return undefined;
  const entries = sources.flatMap((source) => (source.kind === "map" ? source.entries : []));
  return entries.map((entry) => ({ ...entry, merged: true }));
}
