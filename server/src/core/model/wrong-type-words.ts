/** What kube-apiserver says about a value of the wrong type in a custom resource. */

import { formatPath, type Path } from "../syntax/path";
import { isNull, type Node } from "../syntax/tree";
import { unknownFieldWords } from "./built-in-words";
import type { Mistake } from "./mistake";
import { fieldError, type Objection } from "./objection";

/**
 * A map where no map belongs has fields that the definition does not know, and that is what the server says first
 * (pruning upstream). Else it names the type, and for an enum the value as well.
 */
export function wrongTypeWords(mistake: Mistake): readonly Objection[] {
  const { at, path, field } = mistake;
  const strange = strangeKeys(at.node, path);
  if (strange.length > 0) return strange.map(unknownFieldWords);
  const wrong = typeInvalid(mistake);
  if (!field?.enum || at.node.kind !== "scalar") return [wrong];
  const supported = `supported values: ${field.enum.map((one) => JSON.stringify(one)).join(", ")}`;
  return [wrong, fieldError("NotSupported", path, "Unsupported value", [String(at.node.value), supported])];
}

/** The outermost keys in a value that may have none. */
function strangeKeys(node: Node, path: Path): readonly Path[] {
  switch (node.kind) {
    case "map":
      return node.entries.map(({ key }) => [...path, key.text]);
    case "list":
      return node.items.flatMap(({ value }, index) => strangeKeys(value, [...path, index]));
    case "scalar":
      return [];
  }
}

/** An int32 is called so, but for a text or a list: a quirk of typeValidator in kube-openapi. */
function typeInvalid({ at, path, field, error }: Mistake): Objection {
  const found = nameOf(at.node);
  const isNumber = field?.goType === "int32" && !["string", "array", "null"].includes(found);
  const [wanted, given] = isNumber
    ? ["int32", found === "number" ? "float64" : ""]
    : [String(error.params.type), found];
  const quoted = JSON.stringify(given);
  return fieldError("TypeInvalid", path, "Invalid value", [
    quoted,
    `${formatPath(path)} in body must be of type ${wanted}: ${quoted}`,
  ]);
}

function nameOf(node: Node): string {
  if (node.kind === "map") return "object";
  if (node.kind === "list") return "array";
  if (isNull(node)) return "null";
  if (typeof node.value === "number") return Number.isInteger(node.value) ? "integer" : "number";
  return typeof node.value;
}
