/** Where a field belongs that stands at a level which does not have it. */

import type { Field } from "../../schema/field";
import { fieldsOf } from "../../schema/fields";
import type { Kind } from "../../schema/kinds";
import type { Path } from "../../syntax/path";
import type { UnknownKey } from "./unknown-key";

/** The map at `holder` takes the field after `path` has been gone down from it: `"-"` is a new item of a list. */
export interface Home {
  /** Of the resource. */
  readonly holder: Path;
  readonly path: readonly string[];
  /** The field where it belongs. */
  readonly field: Field;
}

/** The nearest place that takes a field of this name, one below before one above; several where none below is nearer. */
export function homesOf(kind: Kind, key: UnknownKey): readonly Home[] {
  const homes = homesBelow(kind, key);
  // Nobody writes the lists in metadata by hand.
  if (homes.length > 1) return key.holder[0] === "spec" ? homes : [];
  const [below = twoBelow(kind, key)] = homes;
  const higher = outside(kind, key);
  if (!below || !higher) return [below ?? higher].filter((home) => home !== undefined);
  return [below.path.length <= key.holder.length - higher.holder.length ? below : higher];
}

function outside(kind: Kind, key: UnknownKey): Home | undefined {
  const [next, higher] = [beside(kind, key), above(kind, key)];
  return next && higher && higher.holder.length >= next.holder.length ? higher : (next ?? higher);
}

/** What stands in an item of a list may be meant for an item of the list beside it: `port` of a peer for `ports`. */
function beside(kind: Kind, { holder, name }: UnknownKey): Home | undefined {
  if (typeof holder.at(-1) !== "number") return undefined;
  const struct = holder.slice(0, -2);
  const lists = (fieldsOf(kind, struct) ?? []).filter((field) => field.item && field.name !== holder.at(-2));
  const homes = lists.flatMap((field) => homesIn(field, struct, name));
  return homes.length === 1 ? homes[0] : undefined;
}

/** One level down; where a neighbour that takes the field is there, that one alone. */
export function homesBelow(kind: Kind, key: UnknownKey): readonly Home[] {
  const homes = (fieldsOf(kind, key.holder) ?? []).flatMap((field) => homesIn(field, key.holder, key.name));
  const given = key.keys(key.holder);
  const present = homes.filter((home) => given.includes(home.path[0] ?? ""));
  return present.length > 0 ? nearest(present, given, key.name) : homesOfMost(homes, kind, key);
}

/** `cidr` in a rule: an `ipBlock` is missing around it, and the item that this is in. */
function twoBelow(kind: Kind, { holder, name }: UnknownKey): Home | undefined {
  const homes = (fieldsOf(kind, holder) ?? []).flatMap((field) => {
    const inside = field.item?.members ?? [];
    return inside.flatMap((struct) =>
      homesIn(struct, holder, name).map((home) => ({ ...home, path: [field.name, "-", ...home.path] })),
    );
  });
  return homes.length === 1 ? homes[0] : undefined;
}

/** Where several places take the key, those that take most of the other unknown keys: `port` tells which `protocol` is meant. */
function homesOfMost(homes: readonly Home[], kind: Kind, { holder, keys }: UnknownKey): readonly Home[] {
  const fields = fieldsOf(kind, holder) ?? [];
  const strange = keys(holder).filter((name) => !fields.some((field) => field.name === name));
  const taken = ({ path: [place] }: Home) => {
    const field = fields.find(({ name }) => name === place);
    const members = field?.members ?? field?.item?.members ?? [];
    return members.filter(({ name }) => strange.includes(name)).length;
  };
  const most = Math.max(...homes.map(taken));
  return homes.filter((home) => taken(home) === most);
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
