/** A custom resource as the API server looks at it: a field that is null counts as left out.
 *
 * PruneNonNullableNullsWithoutDefaults of apiextensions-apiserver upstream. The items of a list stay, and so does what
 * the schema does not know. */

import type { Field } from "./field";

/** The data without the nulls of known fields and of maps; `metadata`, which every kind has alike, is not looked into. */
export function withoutNulls(data: unknown, field: Field | undefined): unknown {
  if (!field || field.place.join(".") === "metadata") return data;
  if (Array.isArray(data)) return data.map((item: unknown) => withoutNulls(item, field.item));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const below = field.members?.find((member) => member.name === name) ?? field.value;
      return below && value === null ? [] : [[name, withoutNulls(value, below)]];
    }),
  );
}
