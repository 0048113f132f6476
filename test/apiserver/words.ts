/** The API server's messages, written down from its documentation and its source, and not from what our code says. */

import type { Objection, ObjectionType } from "../../server/src/core/model/objection";

/** A text that is no YAML to the server: the sentence of its YAML reader. */
export function unreadable(sentence: string): Objection {
  return { type: "Decode", path: "", message: sentence };
}

/** What stops decoding at a place, in the decoder's own sentence. */
export function undecodable(path: string, sentence: string): Objection {
  return { type: "Decode", path, message: sentence };
}

/** A value of another JSON type than its field: `field` is what the decoder calls it, its struct and then its path. */
export function cannotUnmarshal(path: string, value: string, field: string, goType: string): Objection {
  return undecodable(path, `json: cannot unmarshal ${value} into Go struct field ${field} of type ${goType}`);
}

export function unknownField(path: string): Objection {
  return { type: "UnknownField", path, message: `unknown field "${path}"` };
}

/** Lines are counted from 1; `key` is the one that has stood in its map before. */
export function duplicateField(path: string, line: number, key: string): Objection {
  return { type: "DuplicateField", path, message: `line ${line}: key "${key}" already set in map` };
}

/** The value as JSON, of which a finding shows no more than a line. */
export function invalid(path: string, value: unknown, detail: string): Objection {
  return fieldError("Invalid", path, `Invalid value: ${shown(value)}: ${detail}`);
}

/** A value of the wrong type, or a rule that is broken, as the definition of a custom resource words it. */
export function typeInvalid(path: string, value: unknown, detail: string): Objection {
  return fieldError("TypeInvalid", path, `Invalid value: ${shown(value)}: ${detail}`);
}

export function breaksRule(path: string, sentence: string): Objection {
  return fieldError("Invalid", path, `Invalid value: ${sentence}`);
}

export function required(path: string, detail?: string): Objection {
  return fieldError("Required", path, detail === undefined ? "Required value" : `Required value: ${detail}`);
}

export function forbidden(path: string, detail: string): Objection {
  return fieldError("Forbidden", path, `Forbidden: ${detail}`);
}

export function notSupported(path: string, value: string, supported: readonly string[]): Objection {
  const values = supported.map((one) => JSON.stringify(one)).join(", ");
  return fieldError("NotSupported", path, `Unsupported value: ${shown(value)}: supported values: ${values}`);
}

export function tooLong(path: string, limit: number): Objection {
  return fieldError("TooLong", path, `Too long: may not be more than ${limit} bytes`);
}

export function tooMany(path: string, count: number, limit: number): Objection {
  return fieldError("TooMany", path, `Too many: ${count}: must have at most ${limit} item${limit === 1 ? "" : "s"}`);
}

export function duplicate(path: string, value: string): Objection {
  return fieldError("Duplicate", path, `Duplicate value: ${JSON.stringify(value)}`);
}

/** What comes with a document that the server takes; `sentence` stands behind the place. */
export function warning(path: string, sentence: string): Objection {
  return { type: "Warning", path, message: `${path}: ${sentence}` };
}

/** The whole document has no path; where the server prints one it prints this. */
function fieldError(type: ObjectionType, path: string, message: string): Objection {
  return { type, path, message: `${path || "<nil>"}: ${message}` };
}

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 100 ? `${json.slice(0, 100)}…` : json;
}

/** The sentences on the forms of names, of labels and of blocks. */
export const forms = {
  subdomain:
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
  dnsLabel:
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')",
  labelName:
    "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')",
  labelKey:
    "a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')",
  labelValue:
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')",
  cidr: "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)",
  port: "must be between 1 and 65535, inclusive",
} as const;
