/** What a value was to be that stands where a list belongs. */

import type { Editor } from "../../model/editor";
import type { Field } from "../../schema/field";
import type { Path } from "../../syntax/path";
import { longest, meantBy } from "./meant";
import { none, type Remedy, type WrongType } from "./remedy";

/** The fields of the struct that holds a value, and the keys that are given there. */
export interface Place {
  readonly fields: readonly Field[];
  readonly keys: readonly string[];
}

export function listRemedy({ found, path }: WrongType, field: Field, beside: Place, editor: Editor): Remedy {
  const { item } = field;
  if (!item) return none;
  if (found === "object") return isOutdent(path, item, beside, editor) ? { is: "outdent" } : ofMap(path, item, editor);
  const text = editor.text(path) ?? "";
  const words = text.length > longest ? [] : wordsOf(text, item);
  if (item.types.includes("string")) return ofWords(words, found, item);
  const meant = words.map((word) => meantBy(word, item));
  if (meant.length === 0 || !meant.every((one) => one !== undefined)) return none;
  return { is: "data", data: meant.map(({ data }) => data), isSure: meant.every(({ isSure }) => isSure) };
}

/** No word of a list has a comma in it, and no value of an enumeration a blank. */
function wordsOf(text: string, item: Field): readonly string[] {
  if (item.enum?.length === 2 && text.trim().toLowerCase() === "both") return item.enum;
  const words = text.split(item.enum ? /[\s,;|+&/]+/ : /\s*,\s*|\s+/).filter((word) => word !== "");
  return item.enum && words.length > 1 ? words.filter((word) => word !== "and") : words;
}

function ofWords(words: readonly string[], found: WrongType["found"], item: Field): Remedy {
  if (words.length < 2 && found === "string") return { is: "wrap" };
  if (found === "array" || found === "bool" || words.length === 0) return none;
  const known = item.enum ? words.flatMap((word) => asListed(word, item.enum) ?? []) : words;
  return known.length === words.length ? { is: "data", data: known, isSure: true } : none;
}

/** The value in the case in which it is listed. */
function asListed(word: string, values: readonly string[] = []): string | undefined {
  return values.find((value) => value.toLowerCase() === word.toLowerCase());
}

/** `policyTypes: {Ingress: , Egress: }`: the words of an enumeration as keys. */
function ofMap(path: Path, item: Field, editor: Editor): Remedy {
  const keys = editor.keys(path);
  // An administrators' rule has an action at least.
  const mayBeEmpty = isRules(path) && !item.members?.some(({ required }) => required);
  if (keys.length === 0) return mayBeEmpty ? { is: "empty" } : none;
  const isWords = item.enum !== undefined && keys.every((key) => item.enum?.includes(key));
  if (isWords && keys.every((key) => editor.shape([...path, key]) === "null")) {
    return { is: "data", data: keys, isSure: true };
  }
  return item.types.some((type) => type === "struct" || type === "map") ? { is: "wrap" } : none;
}

/** `policyTypes` below `ingress`, which then says nothing and admits nobody. An empty `from` would admit all. */
function isOutdent(path: Path, item: Field, { fields, keys: given }: Place, editor: Editor): boolean {
  if (!isRules(path)) return false;
  const keys = editor.keys(path);
  const belongs = (key: string) => fields.some(({ name }) => name === key) && !given.includes(key);
  return keys.length > 0 && keys.every((key) => belongs(key) && !item.members?.some(({ name }) => name === key));
}

function isRules(path: Path): boolean {
  return path.at(-1) === "ingress" || path.at(-1) === "egress";
}
