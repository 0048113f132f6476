/** Where a field belongs that stands at a level which does not have it. */

import type { Field } from "../../schema/field";
import { fieldsOf } from "../../schema/fields";
import type { Kind } from "../../schema/kinds";
import type { Path } from "../../syntax/path";
import type { UnknownKey } from "./unknown-key";

/** The map at `holder` takes the field after `path` has been gone down from it: `"-"` is a new item of a list. */
export interface Home {
  readonly holder: Path;
  readonly path: readonly string[];
  /** The field where it belongs. */
  readonly field: Field;
}

/** The nearest place that takes a field of this name, one below before one above; undefined where there is none, or several. */
export function homeOf(kind: Kind, key: UnknownKey): Home | undefined {
  const homes = homesBelow(kind, key);
  if (homes.length > 1) return undefined;
  const [below] = homes;
  const higher = above(kind, key);
  if (!below || !higher) return below ?? higher;
  return below.path.length <= key.holder.length - higher.holder.length ? below : higher;
}

/** One level down; where a neighbour that takes the field is there, that one alone. */
export function homesBelow(kind: Kind, key: UnknownKey): readonly Home[] {
  const homes = (fieldsOf(kind, key.holder) ?? []).flatMap((field) => homesIn(field, key.holder, key.name));
  const given = key.keys(key.holder);
  const present = homes.filter((home) => given.includes(home.path[0] ?? ""));
  return present.length > 0 ? nearest(present, given, key.name) : homes;
}

function homesIn(field: Field, holder: Path, name: string): Home[] {
  const struct = field.members ?? field.item?.members ?? [];
  const path = field.members ? [field.name] : [field.name, "-"];
  return struct.filter((member) => member.name === name).map((member) => ({ holder, path, field: member }));
}

/** The neighbour that the key stands below: of two selectors, `matchLabels` belongs to the one just before it. */
function nearest(homes: readonly Home[], given: readonly string[], name: string): readonly Home[] {
  const before = given.slice(0, given.indexOf(name));
  const place = (home: Home) => before.lastIndexOf(home.path[0] ?? "");
  return homes.toSorted((a, b) => place(b) - place(a)).slice(0, 1);
}

/** In a struct further up, or in another branch of it (`namespace` in `spec` belongs into `metadata`). */
function above(kind: Kind, key: UnknownKey): Home | undefined {
  for (let up = key.holder; up.length > 0; ) {
    up = up.slice(0, -1);
    const field = fieldsOf(kind, up)?.find((member) => member.name === key.name);
    const home = field ? { holder: up, path: [], field } : branch(kind, up, key);
    if (home) return home;
  }
  return undefined;
}

/** What stands in an item of a list was meant for that item: it never belongs into another branch. */
function branch(kind: Kind, up: Path, key: UnknownKey): Home | undefined {
  if (key.holder.slice(up.length).some((step) => typeof step === "number")) return undefined;
  const homes = (fieldsOf(kind, up) ?? [])
    .filter((field) => field.members && field.name !== key.holder[up.length])
    .flatMap((field) => homesIn(field, up, key.name));
  return homes.length === 1 ? homes[0] : undefined;
}
