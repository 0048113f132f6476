/** Questions about the fields of a kind: what stands at a path, what may stand there, where else it could stand. */

import type { Path } from "../syntax/path";
import { everyItem, everyValue, type Field, type Place } from "./field";
import type { Kind } from "./kinds";

/**
 * The field at a path of a document: a number is an item of a list, and any text is a key of a map. The empty path is
 * the document itself. Undefined where the kind has no such field.
 */
export function fieldAt(kind: Kind, path: Path): Field | undefined {
  return path.reduce<Field | undefined>((field, step) => field && fieldBelow(field, step), kind.root);
}

/** The fields that the struct at a path may have; undefined where something else than a struct belongs. */
export function fieldsOf(kind: Kind, path: Path): readonly Field[] | undefined {
  return fieldAt(kind, path)?.members;
}

/** All places at which a field of exactly this name is allowed, in the order of the schema. */
export function placesOf(kind: Kind, name: string): readonly Place[] {
  return fieldsBelow(kind.root)
    .filter((field) => field.name === name && field.name !== everyItem && field.name !== everyValue)
    .map((field) => field.place);
}

/** Every field of the kind, itself first, each before those inside it. */
export function allFields(kind: Kind): readonly Field[] {
  return [kind.root, ...fieldsBelow(kind.root)];
}

function fieldBelow(field: Field, step: string | number): Field | undefined {
  if (typeof step === "number") return field.item;
  return field.members?.find((member) => member.name === step) ?? field.value;
}

function fieldsBelow(field: Field): readonly Field[] {
  const inside = [...(field.members ?? []), field.item, field.value].filter((below) => below !== undefined);
  return inside.flatMap((below) => [below, ...fieldsBelow(below)]);
}
