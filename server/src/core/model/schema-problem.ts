/** One error of the schema validator as a problem: its place in the text, and the server's words. */

import { fieldAt } from "../schema/fields";
import type { FieldError, Kind } from "../schema/kinds";
import { type Located, locate } from "../syntax/locate";
import type { Path } from "../syntax/path";
import { isNull, type MapNode, type Node } from "../syntax/tree";
import { customResourceProblems } from "./custom-resource-problems";
import { jsonTypeOf } from "./json-type";
import type { Mistake } from "./mistake";
import { escapeStep, headOf, narrow, placeOf } from "./mistake-place";
import type { Problem } from "./problem";
import { serverWords } from "./server-words";

/** Paths begin at the resource. None for errors that only repeat others. */
export function problemsOf(error: FieldError, kind: Kind, root: MapNode): readonly Problem[] {
  const at = locate(root, error.instancePath);
  if (!at) return [];
  const mistake = mistakeAt(at, error, kind);
  const own = kind.definedBy === "custom-resource" ? customResourceProblems(mistake) : undefined;
  const problem = own ?? problemOf(mistake) ?? [];
  return [problem].flat();
}

function problemOf(mistake: Mistake): Problem | undefined {
  switch (mistake.error.keyword) {
    case "additionalProperties":
      return unknownField(mistake);
    case "type":
      return isNull(mistake.at.node) ? withoutValue(mistake) : wrongType(mistake);
    case "required":
      return missing(mistake);
    case "enum":
      return unsupported(mistake);
    case "format":
    case "minimum":
    case "maximum":
    case "maxItems":
      return invalid(mistake);
    default:
      return undefined;
  }
}

function mistakeAt(at: Located, error: FieldError, kind: Kind): Mistake {
  const { missingProperty, additionalProperty } = error.params;
  const below = missingProperty ?? additionalProperty;
  const path: Path = below === undefined ? at.path : [...at.path, String(below)];
  const text = at.node.kind === "scalar" && !isNull(at.node) ? at.node.text : "";
  return {
    error,
    kind,
    at,
    path,
    field: fieldAt(kind, path),
    found: error.propertyName ?? text,
    size: sizeOf(at.node),
  };
}

function sizeOf(node: Node): number {
  if (node.kind === "map") return node.entries.filter(({ value }) => !isNull(value)).length;
  return node.kind === "list" ? node.items.length : 0;
}

function unknownField(mistake: Mistake): Problem | undefined {
  const { at, path } = mistake;
  const name = String(path.at(-1));
  const key = locate(at.node, `/${escapeStep(name)}`)?.entry?.key.span;
  return key && { type: "unknown-field", name, span: key, key, path, holder: at.path, server: serverWords(mistake) };
}

function missing(mistake: Mistake): Problem {
  const { at, path } = mistake;
  const name = String(path.at(-1));
  const span = locate(at.node, `/${escapeStep(name)}`)?.entry?.key.span ?? headOf(at);
  return { type: "required-field", name, span, path, holder: at.path, server: serverWords(mistake) };
}

/** Null where the server makes an empty text of it, and refuses that. */
function withoutValue(mistake: Mistake): Problem {
  const { at, path, field } = mistake;
  if (field?.enum && !at.entry) return unsupported(mistake);
  if (field?.members) return withoutMembers(mistake);
  if (!at.entry) return invalid(mistake);
  const span = at.entry.key.span;
  const place = { span, key: span, path, holder: path.slice(0, -1) };
  return { type: "required-field", name: String(path.at(-1)), ...place, server: serverWords(mistake) };
}

/** An item that is null lacks all its fields: the first one stands for them. */
function withoutMembers(mistake: Mistake): Problem {
  const { at, path, field } = mistake;
  const name = field?.members?.find(({ required }) => required)?.name ?? "";
  const place = { span: placeOf(at).span, path: [...path, name], holder: path };
  return { type: "required-field", name, ...place, server: serverWords(mistake) };
}

function wrongType(mistake: Mistake): Problem {
  const { at, error } = mistake;
  const types = [error.params.type].flat().map(String);
  const expected = types.filter((type) => type !== "null");
  const server = serverWords(mistake);
  return { type: "wrong-type", ...placeOf(at), span: narrow(at), found: jsonTypeOf(at.node), expected, server };
}

function unsupported(mistake: Mistake): Problem {
  const { at, found, field } = mistake;
  const place = placeOf(at);
  const supported = field?.enum ?? [];
  return { type: "unsupported-value", ...place, found, supported, server: serverWords(mistake) };
}

function invalid(mistake: Mistake): Problem {
  const { at, error, found } = mistake;
  const server = serverWords(mistake);
  if (at.node.kind === "list") {
    return { type: "invalid-value", ...placeOf(at), span: narrow(at), found: String(at.node.items.length), server };
  }
  const { propertyName } = error;
  const key = propertyName === undefined ? undefined : locate(at.node, `/${escapeStep(propertyName)}`)?.entry?.key;
  return { type: "invalid-value", ...placeOf(at), ...(key && { span: key.span }), found, server };
}
