/** Where a path ends in a tree, and which of its steps are not there yet. */

import type { Entry, ListNode, MapNode } from "../tree";
import { entryOf } from "../tree";
import { isOwn } from "./layout";

export type Landing =
  /** New last siblings in a map. */
  | { readonly kind: "end"; readonly map: MapNode; readonly missing: readonly string[] }
  /** The value of an entry (of `map`) that has none yet, or null, or an empty collection. */
  | { readonly kind: "value"; readonly map: MapNode; readonly entry: Entry; readonly missing: readonly string[] }
  /** A new last item. */
  | { readonly kind: "item"; readonly list: ListNode; readonly missing: readonly string[] };

/** Undefined where the path leads into a value of another kind, an alias or a merge key. */
export function findLanding(holder: MapNode, path: readonly string[]): Landing | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return { kind: "end", map: holder, missing: [] };
  const entry = step === "-" ? undefined : entryOf(holder, step);
  if (!entry) return step === "-" ? undefined : { kind: "end", map: holder, missing: path };
  if (!isOwn(entry)) return undefined;
  const { value } = entry;
  if (isVacant(entry)) {
    const fits = value.kind === "scalar" || (value.kind === "list") === (rest[0] === "-");
    return fits ? { kind: "value", map: holder, entry, missing: rest } : undefined;
  }
  if (value.kind === "list") return rest[0] === "-" ? { kind: "item", list: value, missing: rest.slice(1) } : undefined;
  return value.kind === "map" ? findLanding(value, rest) : undefined;
}

function isVacant({ value }: Entry): boolean {
  if (value.kind === "scalar") return value.value === null;
  return (value.kind === "map" ? value.entries : value.items).length === 0;
}
