/** A list where one value belongs: a list of ports with one each, or a label with several values that will do. */

import type { Editor } from "../../model/editor";
import type { Field } from "../../schema/field";
import type { Path } from "../../syntax/path";
import type { Json } from "../../syntax/to-json";
import type { Remedy } from "./remedy";

/** Undefined where the list has a single value, and where one item for each value is not the same. */
export function severalValues(path: Path, field: Field, editor: Editor): Remedy | undefined {
  const values = Array.from({ length: editor.size(path) }, (_, index) => editor.data([...path, index]) ?? null);
  const isEach = (type: (value: Json) => boolean) => values.length > 1 && values.every(type);
  if (isEach(isScalar) && field.isMapValue && path.at(-2) === "matchLabels") {
    return { is: "expression", selector: path.slice(0, -2), key: String(path.at(-1)), values: values.map(String) };
  }
  const item = path.slice(0, path.findLastIndex((step) => typeof step === "number") + 1);
  const isOneOfThem = isEach(isScalar)
    ? isAlternative(item, path, editor)
    : isEach(isMap) && areRivals(item, path, values);
  return isOneOfThem ? { is: "items", item, values } : undefined;
}

/** Items of these lists are alternatives. Where a block has exceptions, they belong to one of its addresses. */
function isAlternative(item: Path, path: Path, editor: Editor): boolean {
  if (item.at(-2) === "ports") return path.length === item.length + 1;
  const isBlock = isPeer(item) && path.at(-1) === "cidr";
  return isBlock && editor.keys(item).length === 1 && editor.keys(path.slice(0, -1)).length === 1;
}

/** Several selectors of a peer that cannot be one: each has labels of its own. */
function areRivals(item: Path, path: Path, values: readonly Json[]): boolean {
  const keys = values.map((value) => (isMap(value) ? Object.keys(value) : []));
  const isShared = keys[0]?.some((key) => keys.slice(1).every((others) => others.includes(key))) ?? false;
  return isPeer(item) && path.length === item.length + 1 && isShared;
}

function isPeer(item: Path): boolean {
  return item.at(-2) === "from" || item.at(-2) === "to";
}

function isScalar(value: Json): boolean {
  return typeof value === "string" || typeof value === "number";
}

function isMap(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
