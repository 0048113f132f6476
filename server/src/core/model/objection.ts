/** What the API server says against a document: one entry of its list of errors, as data. */

import { formatPath, type Path } from "../syntax/path";
import type { Json } from "../syntax/to-json";

/**
 * The server's types of errors: those of apimachinery/pkg/util/validation/field/errors.go, and three of the phases before
 * them: the document does not fit its Go type (Decode), or strict decoding refuses it (UnknownField, DuplicateField).
 * A Warning is none of them: it comes with a document that the server takes.
 */
export type ObjectionType =
  | "Decode"
  | "UnknownField"
  | "DuplicateField"
  | "Required"
  | "Invalid"
  | "NotSupported"
  | "Forbidden"
  | "TooLong"
  | "TooMany"
  | "TypeInvalid"
  | "Duplicate"
  | "Warning";

export interface Objection {
  readonly type: ObjectionType;
  /** The field as the server writes it, from the resource down (`spec.ingress[0].from`); empty for the whole document. */
  readonly path: string;
  /** The server's sentence, with the path where the server names it. */
  readonly message: string;
}

/** An error of the phases before validation: its sentence stands alone. */
export function refused(type: "Decode" | "UnknownField" | "DuplicateField", path: Path, message: string): Objection {
  return { type, path: formatPath(path), message };
}

/** `PATH: Invalid value: "x": detail`; the value as JSON, as field.Invalid prints it, but never more than a line of it. */
export function invalid(path: Path, value: Json, detail: string): Objection {
  return fieldError("Invalid", path, "Invalid value", [shortened(JSON.stringify(value)), detail]);
}

/** `PATH: Required value: detail`. */
export function requiredValue(path: Path, detail = ""): Objection {
  return fieldError("Required", path, "Required value", [detail]);
}

/** `PATH: Forbidden: detail`. */
export function forbidden(path: Path, detail: string): Objection {
  return fieldError("Forbidden", path, "Forbidden", [detail]);
}

/** `PATH: Unsupported value: "x": supported values: "A", "B"`. */
export function notSupported(path: Path, value: string, supported: readonly string[]): Objection {
  const list = supported.map((one) => JSON.stringify(one)).join(", ");
  return fieldError("NotSupported", path, "Unsupported value", [
    shortened(JSON.stringify(value)),
    `supported values: ${list}`,
  ]);
}

/** `PATH: Too long: detail`. */
export function tooLong(path: Path, detail: string): Objection {
  return fieldError("TooLong", path, "Too long", [detail]);
}

/** `PATH: text`, as in a Warning header. */
export function warning(path: Path, text: string): Objection {
  return { type: "Warning", path: formatPath(path), message: `${formatPath(path)}: ${text}` };
}

/** `PATH: WORD: detail: detail`, as field.Error prints itself; `<nil>` stands for the whole document. */
export function fieldError(type: ObjectionType, path: Path, word: string, details: readonly string[]): Objection {
  const text = formatPath(path);
  const parts = [text === "" ? "<nil>" : text, word, ...details.filter((detail) => detail !== "")];
  return { type, path: text, message: parts.join(": ") };
}

const longest = 100;

function shortened(value: string): string {
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}

/** What the server prints of several errors: one after another. */
export function said(objections: readonly Objection[]): string {
  return [...new Set(objections.map(({ message }) => message))].join(", ");
}
