/** One error of the schema validator as a problem with its place in the text and the server's words. */

import { fieldAt } from "../schema/fields";
import type { FieldError, Kind } from "../schema/kinds";
import { type Located, locate } from "../syntax/locate";
import { formatPath, type Path } from "../syntax/path";
import type { MapNode, Node } from "../syntax/tree";
import type { JsonType, Problem } from "./problem";

/** Undefined for errors that only repeat others (`anyOf` over its branches, `propertyNames` over its pattern). */
export function problemOf(error: FieldError, kind: Kind, root: MapNode, prefix: Path): Problem | undefined {
  const at = locate(root, error.instancePath);
  if (!at) return undefined;
  const place = { span: at.node.span, path: [...prefix, ...at.path], ...(at.entry && { key: at.entry.key.span }) };
  switch (error.keyword) {
    case "additionalProperties":
      return unknownField(String(error.params.additionalProperty), at, prefix);
    case "type":
      return { type: "wrong-type", ...place, span: narrow(at), ...wrongType(at, error, kind) };
    case "enum":
      return { type: "unsupported-value", ...place, ...unsupported(at, error) };
    case "required":
      return requiredField(String(error.params.missingProperty), at, prefix);
    case "pattern":
    case "minLength":
    case "maxLength":
    case "minimum":
    case "maximum":
      return { type: "invalid-value", ...place, ...invalid(at, error) };
    case "maxItems":
      return { type: "invalid-value", ...place, span: narrow(at), ...tooMany(at, error) };
    default:
      return undefined;
  }
}

function unknownField(name: string, holder: Located, prefix: Path): Problem | undefined {
  const found = locate(holder.node, `/${escapeStep(name)}`);
  if (!found?.entry) return undefined;
  const path = [...holder.path, name];
  return {
    type: "unknown-field",
    name,
    span: found.entry.key.span,
    key: found.entry.key.span,
    path: [...prefix, ...path],
    holder: [...prefix, ...holder.path],
    server: `unknown field ${JSON.stringify(formatPath(path))}`,
  };
}

function requiredField(name: string, holder: Located, prefix: Path): Problem {
  const path = [...holder.path, name];
  return {
    type: "required-field",
    name,
    span: headOf(holder),
    path: [...prefix, ...path],
    holder: [...prefix, ...holder.path],
    server: `${formatPath(path)}: ${withoutValue[name] ?? "Required value"}`,
  };
}

const notAnOperator = "not a valid selector operator";

/** Of a requirement's fields the server does not say that they are missing: it judges the empty text (rules.md, L5 and L6). */
const withoutValue: Readonly<Record<string, string>> = {
  operator: `Invalid value: "": ${notAnOperator}`,
  key: 'Invalid value: "": name part must be non-empty',
};

/** Where a finding about something missing shows: the key that holds it, else the first key inside. */
function headOf({ node, entry }: Located) {
  if (entry) return entry.key.span;
  return node.kind === "map" ? (node.entries[0]?.key.span ?? node.span) : node.span;
}

/** A collection of the wrong kind may run over many lines: its key stands for it. */
function narrow({ node, entry }: Located) {
  return node.kind === "scalar" || !entry ? node.span : entry.key.span;
}

function wrongType(at: Located, error: FieldError, kind: Kind) {
  const expected = [error.params.type]
    .flat()
    .map(String)
    .filter((type) => type !== "null");
  const found = jsonTypeOf(at.node);
  return { found, expected, server: cannotUnmarshal(at, found, kind) };
}

/** The message of sigs.k8s.io/json: its path has no indices and ends at the map for a map's values (rules.md, D5). */
function cannotUnmarshal(at: Located, found: JsonType, kind: Kind): string {
  const field = fieldAt(kind, at.path);
  const holder = field?.isMapValue ? at.path.slice(0, -1) : at.path;
  const path = holder.filter((step) => typeof step === "string").join(".");
  const number = at.node.kind === "scalar" && typeof at.node.value === "number" && !Number.isInteger(at.node.value);
  const value = number && at.node.kind === "scalar" ? `number ${at.node.value}` : found;
  return `json: cannot unmarshal ${value} into Go struct field ${field?.goStruct ?? kind.kind}.${path} of type ${field?.goType ?? "?"}`;
}

function unsupported(at: Located, error: FieldError) {
  const allowed: unknown = error.params.allowedValues;
  const supported = (Array.isArray(allowed) ? allowed : []).filter((value) => value !== null).map(String);
  const found = at.node.kind === "scalar" ? at.node.text : "";
  const list = supported.map((value) => JSON.stringify(value)).join(", ");
  const verdict =
    at.path.at(-1) === "operator"
      ? `Invalid value: ${JSON.stringify(found)}: ${notAnOperator}`
      : `Unsupported value: ${JSON.stringify(found)}: supported values: ${list}`;
  return { found, supported, server: `${formatPath(at.path)}: ${verdict}` };
}

function invalid(at: Located, error: FieldError) {
  const found = error.propertyName ?? (at.node.kind === "scalar" ? at.node.text : "");
  const key =
    error.propertyName === undefined ? undefined : locate(at.node, `/${escapeStep(error.propertyName)}`)?.entry;
  const place = key ? { span: key.key.span } : {};
  const isNumber = at.node.kind === "scalar" && typeof at.node.value === "number";
  const value = isNumber ? `${found}: must be between 1 and 65535, inclusive` : JSON.stringify(found);
  return { ...place, found, server: `${formatPath(at.path)}: Invalid value: ${value}` };
}

/** Only `policyTypes` has a limit, and two are words in the server's message. */
function tooMany(at: Located, error: FieldError) {
  const found = at.node.kind === "list" ? String(at.node.items.length) : "";
  const limit = error.params.limit === 2 ? "two" : String(error.params.limit);
  return {
    found,
    server: `${formatPath(at.path)}: Invalid value: may not specify more than ${limit} ${at.path.at(-1)}`,
  };
}

function jsonTypeOf(node: Node): JsonType {
  if (node.kind === "map") return "object";
  if (node.kind === "list") return "array";
  return typeof node.value === "boolean" ? "bool" : typeof node.value === "number" ? "number" : "string";
}

/** A key as a step of a JSON pointer (RFC 6901). */
function escapeStep(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
