/** What a value was to be that stands where a scalar belongs. */

import type { Editor } from "../../model/editor";
import type { Field, FieldType } from "../../schema/field";
import type { Path } from "../../syntax/path";
import { none, type Remedy, type WrongType } from "./remedy";

export function scalarRemedy({ found, expected, path }: WrongType, field: Field, editor: Editor): Remedy {
  const text = editor.text(path);
  if (found === "array") return editor.size(path) === 1 ? { is: "unwrap" } : none;
  if (found === "object") return onlyValue(path, field, editor);
  if (field.enum) return ofNumber(text ?? "", field.enum);
  const wantsText = expected.every((type) => type === "string");
  if (wantsText && (found === "number" || found === "bool")) return { is: "quote" };
  return expected.includes("integer") && /^\d+$/.test(text ?? "") ? { is: "unquote" } : none;
}

/** https://www.iana.org/assignments/protocol-numbers */
const protocolNumbers: Readonly<Record<string, string>> = { "6": "TCP", "17": "UDP", "132": "SCTP" };

function ofNumber(text: string, values: readonly string[]): Remedy {
  const word = protocolNumbers[text];
  return word !== undefined && values.includes(word) ? { is: "data", data: word, isSure: true } : none;
}

/** `port: {number: 80}`, as other kinds write it. */
function onlyValue(path: Path, field: Field, editor: Editor): Remedy {
  const [key, ...others] = editor.keys(path);
  const data = key === undefined ? undefined : editor.data([...path, key]);
  const type: FieldType = typeof data === "number" ? "integer" : "string";
  const isKnown = (key === "number" || key === "name" || key === field.name) && others.length === 0;
  if (!isKnown || (typeof data !== "number" && typeof data !== "string") || !field.types.includes(type)) return none;
  return { is: "data", data, isSure: true };
}
