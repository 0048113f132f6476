/** What the finding about a wrong type says. */

import type { Editor } from "../../model/editor";
import type { Field } from "../../schema/field";
import { flowData } from "../../syntax/edit/write-data";
import type { Json } from "../../syntax/to-json";
import { listed } from "../listed";
import type { Remedy, WrongType } from "./remedy";

interface Words {
  readonly what: string;
  readonly todo: string;
}

/** `typed` is the value as it stands in the text. */
export function wordsOf(
  problem: WrongType,
  field: Field | undefined,
  remedy: Remedy,
  typed: string,
  editor: Editor,
): Words {
  const expected = listed(problem.expected.map(nameOf), "or");
  const what = `${subject(problem, field)} must be ${expected}; ${foundWords(problem, typed)}.`;
  return { what, todo: adviceOn(problem, field, remedy, typed, editor) };
}

function subject({ path }: WrongType, field: Field | undefined): string {
  const step = path.at(-1);
  if (field?.isMapValue) return `The value of \`${step}\``;
  return typeof step === "number" ? `Each item of \`${path.at(-2)}\`` : `\`${step}\``;
}

const names: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a map",
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "`true` or `false`",
  bool: "a boolean",
};

function nameOf(type: string): string {
  return names[type] ?? type;
}

/** Collections are known by their shape; of a scalar it is the missing or superfluous quotes that surprise. */
function foundWords({ found }: WrongType, typed: string): string {
  if (found === "object" || found === "array") return `this is ${nameOf(found)}`;
  return /^[^\n]{1,40}$/.test(typed) ? `\`${typed}\` is ${nameOf(found)}` : `this is ${nameOf(found)}`;
}

function adviceOn(problem: WrongType, field: Field | undefined, remedy: Remedy, typed: string, editor: Editor): string {
  const { path } = problem;
  const isFlow = editor.style(path) === "flow" || editor.style(path.slice(0, -1)) === "flow";
  switch (remedy.is) {
    case "wrap":
      return wrapAdvice(problem, isFlow);
    case "unwrap":
      return isFlow ? "Remove the brackets." : "Remove the dash.";
    case "join":
      return isFlow ? "Remove the brackets, and join the maps in one." : "Remove the dashes.";
    case "data":
      return remedy.lacks ? `${lackAdvice(remedy.lacks, typed)}.` : `Write \`${shown(remedy.data)}\`.`;
    case "items":
      return `Write an item of \`${remedy.item.at(-2)}\` for each of them.`;
    case "expression":
      return `Write an expression: \`${shown(requirement(remedy.key, remedy.values))}\`.`;
    case "empty":
      return "Write `[]` to admit nothing, or `[{}]` to admit everything.";
    case "outdent":
      return outdentAdvice(editor.keys(path));
    case "below":
      return "Remove the sign behind the colon: it makes a text of all that stands below.";
    case "quote":
      return "Put quotes around it.";
    case "unquote":
      return "Write the number without quotes.";
    case "none":
      return formWords(problem, field, typed);
  }
}

function outdentAdvice(keys: readonly string[]): string {
  const [belongs, them] = keys.length === 1 ? ["belongs", "it"] : ["belong", "them"];
  return `${listed(keys.map((key) => `\`${key}\``))} ${belongs} beside it, not below: move ${them} up.`;
}

function wrapAdvice({ found }: WrongType, isFlow: boolean): string {
  if (isFlow) return "Put brackets around it.";
  return found === "object" ? "Put a dash before it." : "Make it an item of a list.";
}

/** What is missing in `typed`, as something to do. */
export function lackAdvice(lacks: "blank" | "colon", typed: string): string {
  if (lacks === "colon") return `Put a colon behind \`${typed.trim().split(/\s/)[0]}\``;
  return `Put a blank behind ${(typed.match(/:\S/g)?.length ?? 0) > 1 ? "each" : "the"} colon`;
}

/** Nothing is known of what is meant: what may stand here. */
function formWords({ expected, path }: WrongType, field: Field | undefined, typed: string): string {
  if (typed.includes("\uff1a")) return "Write `:` and a blank in place of `\uff1a`.";
  const members = field?.members ?? [];
  const named = members.find(({ name }) => name === typed);
  const isItem = typeof path.at(-1) === "number";
  if (named && isItem) return `Put a colon and a value behind \`${named.name}\`.`;
  if (named) return `Put a colon behind \`${named.name}\`, on a line of its own below.`;
  if (members.some(({ name }) => name === "matchLabels")) return "Name labels, as in `matchLabels: {app: web}`.";
  if (field?.value?.format === "label-value") return "Write labels, as in `app: web`.";
  const values = field?.enum ?? field?.item?.enum;
  const form = values
    ? listed(
        values.map((value) => `\`${value}\``),
        "or",
      )
    : listed(expected.map(nameOf), "or");
  if (values && expected.includes("array")) return `Write a list of ${form}.`;
  const fields = fieldNames(field);
  return fields === "" ? `Write ${form}.` : `Write ${form} with ${fields}.`;
}

/** What a map, or each map of a list, may hold. */
function fieldNames(field: Field | undefined): string {
  const members = field?.members ?? field?.item?.members ?? [];
  const isSmall = members.length > 0 && members.length <= 4;
  return isSmall
    ? listed(
        members.map(({ name }) => `\`${name}\``),
        "or",
      )
    : "";
}

/** Data as it could be typed. */
export function shown(data: Json): string {
  return flowData(data, false);
}

/** One of several values will do. */
export function requirement(key: string, values: readonly string[]): Json {
  return { key, operator: "In", values };
}
