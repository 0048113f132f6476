/** A value of another type than the field takes: a map for a list, `true` for a text. */

import type { Editor } from "../../model/editor";
import type { Field, FieldType } from "../../schema/field";
import { fieldAt } from "../../schema/fields";
import { type Fix, finding, fix } from "../finding";
import { listed } from "../listed";
import { type ProblemOf, pathInResource, problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";

type WrongType = ProblemOf<"wrong-type">;

export const wrongType = defineRule({
  id: "wrong-type",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { problem, resource } of problemsOf(document, "wrong-type")) {
      const field = fieldAt(resource.kind, pathInResource(resource, problem.path));
      const expected = listed(problem.expected.map(nameOf), "or");
      yield finding({
        ...problem,
        what: `${subject(problem, field)} must be ${expected}; ${foundWords(problem, document.yaml.text)}.`,
        why: refusal,
        todo: adviceOn(problem, field),
        mend: (editor) => mend(problem, field, editor),
      });
    }
  },
});

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
function foundWords({ found, span }: WrongType, text: string): string {
  if (found === "object" || found === "array") return `this is ${nameOf(found)}`;
  const typed = text.slice(span.start, span.end);
  return /^[^\n]{1,40}$/.test(typed) ? `\`${typed}\` is ${nameOf(found)}` : `this is ${nameOf(found)}`;
}

function adviceOn(problem: WrongType, field: Field | undefined): string {
  const { expected, found } = problem;
  if (isListToBe(problem, field)) return found === "object" ? "Put a dash before it." : "Make it an item of a list.";
  if (expected.includes("object") && found === "array") return "Remove the dash.";
  if (isTextToBe(problem)) return "Put quotes around it.";
  if (expected.includes("integer") && found === "string") return "Write the number without quotes.";
  return `Write ${listed(expected.map(nameOf), "or")}.`;
}

function mend(problem: WrongType, field: Field | undefined, editor: Editor): readonly Fix[] {
  const { expected, found, path } = problem;
  const name = `\`${path.findLast((step) => typeof step === "string")}\``;
  if (isListToBe(problem, field)) return fix(`Make ${name} a list`, editor.wrapInList(path));
  if (expected.includes("object") && found === "array") return fix(`Make ${name} a map`, editor.unwrapList(path));
  const text = editor.text(path);
  if (text === undefined) return [];
  if (isTextToBe(problem)) return fix(`Put quotes around \`${text}\``, editor.quote(path));
  const isNumber = expected.includes("integer") && /^\d+$/.test(text);
  return isNumber ? fix(`Write ${text} without quotes`, editor.unquote(path)) : [];
}

/** The value would do as an item of the list that belongs here. */
function isListToBe({ expected, found }: WrongType, field: Field | undefined): boolean {
  return expected.includes("array") && (field?.item?.types.some((type) => jsonTypes[type] === found) ?? false);
}

const jsonTypes: Readonly<Partial<Record<FieldType, WrongType["found"]>>> = {
  struct: "object",
  map: "object",
  list: "array",
  string: "string",
};

/** A number or boolean for want of quotes. Not where a number has its place too: `port: 80.5` is no name. */
function isTextToBe({ expected, found }: WrongType): boolean {
  return expected.every((type) => type === "string") && (found === "number" || found === "bool");
}
