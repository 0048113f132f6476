/** What a value was to be that stands where a map belongs. */

import type { Editor } from "../../model/editor";
import type { Field } from "../../schema/field";
import type { Path } from "../../syntax/path";
import { meantBy } from "./meant";
import { none, type Remedy, type WrongType } from "./remedy";

export function mapRemedy({ found, path }: WrongType, field: Field, editor: Editor): Remedy {
  if (found !== "array") {
    const meant = meantBy(editor.text(path) ?? "", field);
    return meant ? { is: "data", ...meant } : none;
  }
  const items = Array.from({ length: editor.size(path) }, (_, index) => [...path, index]);
  const texts = items.map((item) => editor.text(item));
  const meant = texts.every((text) => text !== undefined) ? meantBy(texts.join(","), field) : undefined;
  if (meant) return { is: "data", ...meant };
  if (items.length === 0) return { is: "data", data: {}, isSure: false };
  if (items.length === 1) return typeof path.at(-1) === "number" ? ofInner(items, editor) : { is: "unwrap" };
  if (haveOwnKeys(items, editor)) return { is: "join", isSure: isJoint(field) };
  return field.name === "matchLabels" ? oneOfSeveral(path, items, editor) : none;
}

/** `- - podSelector: {}`: an item that has one dash too many. */
function ofInner([inner = []]: readonly Path[], editor: Editor): Remedy {
  const data = editor.data(inner);
  return data === undefined || editor.shape(inner) !== "map" ? none : { is: "data", data, isSure: true };
}

/** Labels that stand in items of their own must all hold, and the parts of a block are one; selectors may be alternatives. */
function isJoint(field: Field): boolean {
  return !field.members?.some(({ name }) => name === "matchLabels");
}

function haveOwnKeys(items: readonly Path[], editor: Editor): boolean {
  const keys = items.map((item) => editor.keys(item));
  return keys.every(({ length }) => length > 0) && new Set(keys.flat()).size === keys.flat().length;
}

/** `- app: web` and `- app: db`: a label has but one value, so either will do. */
function oneOfSeveral(path: Path, items: readonly Path[], editor: Editor): Remedy {
  const [name, ...others] = new Set(items.flatMap((item) => editor.keys(item)));
  const values = items.map((item) => (name === undefined ? undefined : editor.text([...item, name])));
  const areTexts = values.every((value) => value !== undefined);
  if (name === undefined || others.length > 0 || !areTexts) return none;
  return { is: "expression", selector: path.slice(0, -1), key: name, values };
}
