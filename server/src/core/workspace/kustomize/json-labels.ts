/** What a JSON patch does to a map of labels. */

import { isJsonObject, type Operation } from "../../model/patch";
import { startsWith } from "../../syntax/path";
import type { Json } from "../../syntax/to-json";
import { type LabelChange, type LabelChanges, replacement, withChange } from "./label-changes";
import { labelsSet } from "./merge-labels";

/** The changes after all operations; undefined where it cannot be told. `place` leads from the object to its labels. */
export function operatedLabels(
  changes: LabelChanges,
  operations: readonly Operation[],
  place: readonly string[],
  source: string,
): LabelChanges | undefined {
  return operations.reduce<LabelChanges | undefined>(
    (before, operation) => before && operatedOnce(before, operation, place, source),
    changes,
  );
}

function operatedOnce(
  changes: LabelChanges,
  operation: Operation,
  place: readonly string[],
  source: string,
): LabelChanges | undefined {
  const { op, path, from = [], value } = operation;
  const touches = (end: readonly string[]) => startsWith(place, end) || startsWith(end, place);
  switch (op) {
    case "remove":
      if (!touches(path)) return changes;
      return setAt(changes, path, place, { label: { source, by: "patch" }, above: () => replacement });
    case "add":
    case "replace": {
      if (!touches(path)) return changes;
      const label = typeof value === "string" ? ({ value, source, by: "patch" } as const) : undefined;
      return setAt(changes, path, place, { label, above: (below) => givenLabels(value, below, source) });
    }
    case "move":
      return touches(path) || touches(from) ? undefined : changes;
    case "copy":
      return touches(path) ? undefined : changes;
    default:
      return changes;
  }
}

interface Setting {
  /** For a path to one label. Undefined: no label can be like this. */
  readonly label: LabelChange | undefined;
  /** For a path to all labels or to what holds them; `below` leads from there to the labels. */
  readonly above: (below: readonly string[]) => LabelChanges | undefined;
}

function setAt(
  changes: LabelChanges,
  path: readonly string[],
  place: readonly string[],
  { label, above }: Setting,
): LabelChanges | undefined {
  const [name, ...deeper] = path.slice(place.length);
  if (name === undefined) return above(place.slice(path.length));
  return deeper.length === 0 && label ? withChange(changes, name, label) : undefined;
}

/** What a value that is put above the labels, or in their place, brings along. */
function givenLabels(value: Json | undefined, place: readonly string[], source: string): LabelChanges | undefined {
  if (value === undefined) return undefined;
  let node: Json | undefined = value;
  for (const step of place) node = isJsonObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  if (node === undefined || node === null) return replacement;
  return isJsonObject(node) ? labelsSet(replacement, node, source) : undefined;
}
