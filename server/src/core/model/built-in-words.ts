/** The words of kube-apiserver about its own kinds: what its decoder says, and what its validation says. */

import { formatErrors, labelKeyErrors } from "../schema/formats";
import { formatPath, type Path } from "../syntax/path";
import { isNull, type Node } from "../syntax/tree";
import { jsonTypeOf } from "./json-type";
import type { Mistake } from "./mistake";
import { invalid, notSupported, type Objection, refused, requiredValue } from "./objection";

/** What the server lists for one error of the validator (rules.md: D2, D5, and the rows of the fields). */
export function builtInWords(mistake: Mistake): readonly Objection[] {
  const { error, at, path, found } = mistake;
  switch (error.keyword) {
    case "additionalProperties":
      return [unknownFieldWords(path)];
    case "type":
      return isNull(at.node) ? withoutValue(mistake) : [cannotUnmarshal(mistake)];
    case "required":
      return withoutValue(mistake);
    case "enum":
      return [unsupported(mistake)];
    case "maxItems":
      return [tooMany(mistake)];
    case "minimum":
    case "maximum":
      return [
        isInt32(at.node)
          ? invalid(path, Number(found), "must be between 1 and 65535, inclusive")
          : cannotUnmarshal(mistake),
      ];
    default:
      return malformed(mistake);
  }
}

export function unknownFieldWords(path: Path): Objection {
  return refused("UnknownField", path, `unknown field ${JSON.stringify(formatPath(path))}`);
}

/** A text that breaks its form: one entry for each thing that is wrong with it. */
function malformed(mistake: Mistake): readonly Objection[] {
  const { error, at, found, path } = mistake;
  const format = String(error.params.format);
  if (format === "int64") return [cannotUnmarshal(mistake)];
  if (format === "rfc3339") return formatErrors(format, found).map((detail) => refused("Decode", path, detail));
  const place = error.propertyName === undefined ? holderOf(mistake) : at.path;
  return formatErrors(format, found).map((detail) => invalid(place, found, detail));
}

/** A field that is missing or null where the server takes that for an empty text and refuses it. */
function withoutValue(mistake: Mistake): readonly Objection[] {
  const { field, path } = mistake;
  switch (`${field?.goStruct}.${field?.name}`) {
    case "LabelSelectorRequirement.key":
      return labelKeyErrors("").map((detail) => invalid(path, "", detail));
    case "OwnerReference.apiVersion":
      return [invalid(withoutIndex(path), "", "version must not be empty")];
    case "OwnerReference.kind":
    case "OwnerReference.name":
    case "OwnerReference.uid":
      return [invalid(withoutIndex(path), "", "must not be empty")];
    default:
      if (field?.members) return withoutMembers(mistake);
      return field?.enum ? [unsupported(mistake)] : [requiredValue(path)];
  }
}

/** An item that is null is one without any field. */
function withoutMembers(mistake: Mistake): readonly Objection[] {
  const required = mistake.field?.members?.filter((member) => member.required) ?? [];
  return required.flatMap((field) => withoutValue({ ...mistake, field, path: [...mistake.path, field.name] }));
}

/** rules.md, M10: the server names no index. */
function withoutIndex(path: Path): Path {
  return path.filter((step) => typeof step === "string");
}

function unsupported({ field, path, found }: Mistake): Objection {
  return field?.name === "operator"
    ? invalid(path, found, "not a valid selector operator")
    : notSupported(path, found, field?.enum ?? []);
}

/** Only `policyTypes` has a limit, and two are words in the server's message. */
function tooMany({ at, path, error }: Mistake): Objection {
  const limit = error.params.limit === 2 ? "two" : String(error.params.limit);
  const values =
    at.node.kind === "list" ? at.node.items.map(({ value }) => (value.kind === "scalar" ? value.text : "")) : [];
  return invalid(path, values, `may not specify more than ${limit} ${path.at(-1)}`);
}

/** The server must know the kind before it can decode anything: a reader of its own looks for it. */
function cannotInterpret(node: Node, path: Path): Objection {
  const detail = `cannot unmarshal ${jsonTypeOf(node)} into Go struct field .${path.join(".")} of type string`;
  return refused("Decode", path, `couldn't get version/kind; json parse error: json: ${detail}`);
}

/** The message of sigs.k8s.io/json: its path has no indices and ends at the map for a map's values (rules.md, D5). */
function cannotUnmarshal(mistake: Mistake): Objection {
  const { at, field, kind, path } = mistake;
  if (path.length === 1 && (path[0] === "kind" || path[0] === "apiVersion")) return cannotInterpret(at.node, path);
  const names = holderOf(mistake).filter((step) => typeof step === "string");
  // Of a custom resource only the metadata has a struct.
  const holder = kind.definedBy === "custom-resource" ? names.slice(1) : names;
  const { node } = at;
  // A number that an integer cannot hold is named; for other fields any number is just one.
  const isNumber = node.kind === "scalar" && typeof node.value === "number" && field?.goType.startsWith("int");
  const value = isNumber ? `number ${node.value}` : jsonTypeOf(node);
  const struct = `${field?.goStruct ?? kind.kind}.${holder.join(".")}`;
  return refused(
    "Decode",
    path,
    `json: cannot unmarshal ${value} into Go struct field ${struct} of type ${field?.goType ?? "?"}`,
  );
}

/** A map's value is named by its map. */
function holderOf({ field, path }: Mistake): Path {
  return field?.isMapValue ? path.slice(0, -1) : path;
}

function isInt32(node: Node): boolean {
  return node.kind === "scalar" && typeof node.value === "number" && (node.value | 0) === node.value;
}
