/** The words of kube-apiserver about custom resources: what it says of a definition's schema, and of its CEL rules.
 *
 * ValidateCustomResource of apiextensions-apiserver upstream, and the messages of kube-openapi's validation. Metadata is
 * decoded and checked as that of every kind. */

import { formatErrors } from "../schema/formats";
import { formatPath, type Path } from "../syntax/path";
import { builtInWords, unknownFieldWords } from "./built-in-words";
import type { Mistake } from "./mistake";
import { fieldError, invalid, notSupported, type Objection, requiredValue, tooLong } from "./objection";
import { wrongTypeWords } from "./wrong-type-words";

/** What the server lists for one error of the validator (rules.md, appendix). */
export function customResourceWords(mistake: Mistake): readonly Objection[] {
  const { error, path, field, found } = mistake;
  if (path[0] === "metadata") return builtInWords(mistake);
  switch (error.keyword) {
    case "additionalProperties":
      return [unknownFieldWords(path)];
    case "type":
      return wrongTypeWords(mistake);
    case "required":
      return [requiredValue(path)];
    case "enum":
      return [notSupported(path, found, field?.enum ?? [])];
    case "format":
      return formatErrors(String(error.params.format), found).map((detail) =>
        invalid(path, found, inBody(path, detail)),
      );
    case "uniqueItems":
      return duplicates(mistake).map(({ value, index }) =>
        fieldError("Duplicate", [...path, index], "Duplicate value", [JSON.stringify(value)]),
      );
    case "x-rules":
      return [brokenRule(mistake)];
    default:
      return [beyondLimit(mistake)];
  }
}

/** `FIELD in body should be ...` */
export function inBody(path: Path, detail: string): string {
  return `${formatPath(path)} in body ${detail}`;
}

/** Items that stand in the list before: of each text the second one, as the server lists them. */
export function duplicates({ at: { node } }: Mistake): readonly { readonly value: string; readonly index: number }[] {
  const texts = node.kind === "list" ? node.items.map(({ value }) => (value.kind === "scalar" ? value.text : "")) : [];
  return texts
    .map((value, index) => ({ value, index }))
    .filter(({ value, index }) => texts.slice(0, index).filter((before) => before === value).length === 1);
}

/** The server shows a text, but no struct. */
function brokenRule({ error, at, path, field, found }: Mistake): Objection {
  const message = field?.rules[Number(error.params.rule)]?.message ?? "";
  return at.node.kind === "scalar"
    ? invalid(path, found, message)
    : fieldError("Invalid", path, "Invalid value", [message]);
}

function beyondLimit({ error, path, found, size }: Mistake): Objection {
  const limit = Number(error.params.limit);
  switch (error.keyword) {
    case "minimum":
      return invalid(path, Number(found), inBody(path, `should be greater than or equal to ${limit}`));
    case "maximum":
      return invalid(path, Number(found), inBody(path, `should be less than or equal to ${limit}`));
    case "minItems":
      return invalid(path, size, inBody(path, `should have at least ${limit} items`));
    case "minProperties":
      return invalid(path, size, inBody(path, `should have at least ${limit} properties`));
    case "maxLength":
      return tooLong(path, `may not be more than ${limit} bytes`);
    default: {
      const items = limit === 1 ? "item" : "items";
      return fieldError("TooMany", path, "Too many", [String(size), `must have at most ${limit} ${items}`]);
    }
  }
}
