/** The merge key `<<` of YAML 1.1. */

import type { Source } from "./source";
import type { Entry, Node } from "./tree";

const MERGE_TAG = "tag:yaml.org,2002:merge";

/** Is the key a merge key? Quoted, or with another tag, `<<` is a key like any other; the tag `!` makes it one again. */
export function isMergeKey(key: Source): boolean {
  if (key.kind !== "scalar" || key.text !== "<<") return false;
  return key.tag === undefined ? key.style === "plain" : key.tag === MERGE_TAG || key.tag === "!";
}

/** Can it be merged, as far as aliases do not tell otherwise? */
export function mayBeMerged(value: Source): boolean {
  const isMap = ({ kind }: Source) => kind === "map" || kind === "alias";
  return isMap(value) || (value.kind === "list" && value.items.every((item) => isMap(item.value)));
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
