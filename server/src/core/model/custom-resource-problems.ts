/** What only the definition of a custom resource can find wrong: limits, fields that exclude each other, CEL rules. */

import { parseCidr } from "../schema/cidr";
import type { Field } from "../schema/field";
import { locate } from "../syntax/locate";
import { type Entry, isNull } from "../syntax/tree";
import { duplicates } from "./custom-resource-words";
import type { Mistake } from "./mistake";
import { headOf, narrow, placeOf } from "./mistake-place";
import type { CidrFault, Count, InvalidValue, Problem } from "./problem";
import { serverWords } from "./server-words";

/** Undefined for what every kind has alike. */
export function customResourceProblems(mistake: Mistake): Problem | readonly Problem[] | undefined {
  const { error, at, found, size } = mistake;
  const limit = Number(error.params.limit);
  switch (error.keyword) {
    case "type":
      return isNull(at.node) && mistake.field?.members ? saysNothing(mistake) : undefined;
    case "minProperties":
      return saysNothing(mistake);
    case "maxProperties":
      return tooManyFields(mistake);
    case "minItems":
    case "maxItems":
      return invalid(mistake, { count: { of: "items", is: size, limit } });
    case "maxLength":
      return invalid(mistake, { count: { of: "characters", is: [...found].length, limit } });
    case "uniqueItems":
      return repeated(mistake);
    case "x-rules":
      return brokenRule(mistake);
    default:
      return undefined;
  }
}

/** A field without a value is likelier the slip than what holds it. */
function saysNothing(mistake: Mistake): Problem {
  const { at, path } = mistake;
  const valueless = entriesOf(mistake).find(({ key }) => isMember(mistake.field, key.text))?.key;
  const span = at.node.kind === "map" || at.entry ? headOf(at) : placeOf(at).span;
  return {
    type: "required-field",
    name: "",
    span: valueless?.span ?? span,
    path,
    holder: path,
    ...(valueless && { valueless: valueless.text }),
    server: serverWords(mistake),
  };
}

/** Shown at the second field: the first one is as good as any. */
function tooManyFields(mistake: Mistake): Problem {
  const { at, path, field } = mistake;
  const rivals = entriesOf(mistake).filter(({ key, value }) => !isNull(value) && isMember(field, key.text));
  const span = rivals[1]?.key.span ?? headOf(at);
  const names = rivals.map(({ key }) => key.text);
  return {
    type: "forbidden-field",
    span,
    key: span,
    path: [...path, names[1] ?? ""],
    rivals: names,
    server: serverWords(mistake),
  };
}

function entriesOf({ at: { node } }: Mistake): readonly Entry[] {
  return node.kind === "map" ? node.entries : [];
}

function isMember(field: Field | undefined, name: string): boolean {
  return field?.members?.some((member) => member.name === name) ?? false;
}

function invalid(mistake: Mistake, why: { readonly count: Count }): InvalidValue {
  const { at, found } = mistake;
  return { type: "invalid-value", ...placeOf(at), span: narrow(at), found, ...why, server: serverWords(mistake) };
}

function repeated(mistake: Mistake): readonly Problem[] {
  const { at } = mistake;
  const server = serverWords(mistake);
  return duplicates(mistake).flatMap(({ value, index }, nth): Problem | [] => {
    const item = locate(at.node, `/${index}`);
    const said = server[nth];
    if (!item || !said) return [];
    const path = [...at.path, index];
    return { type: "invalid-value", ...placeOf(item), path, found: value, isTwice: true, server: [said] };
  });
}

/** The place of a rule may be missing: then it shows where it would stand. */
function brokenRule(mistake: Mistake): Problem | undefined {
  const { at, field, error } = mistake;
  const rule = field?.rules[Number(error.params.rule)];
  if (!rule) return undefined;
  const shown = nearest(mistake, rule.at);
  const path = [...at.path, ...shown.path];
  const span = narrow(shown);
  const found = shown.node.kind === "scalar" ? shown.node.text : "";
  const cause = rule.format === "network" ? { fault: faultOf(found) } : { rule };
  return { type: "invalid-value", ...placeOf(shown), span, path, found, ...cause, server: serverWords(mistake) };
}

function faultOf(text: string): CidrFault {
  const cidr = parseCidr(text);
  return cidr ? { is: "spelling", cidr } : { is: "unreadable" };
}

function nearest({ at }: Mistake, pointer: string) {
  const place = locate(at.node, pointer);
  if (place) return pointer === "" ? { ...at, path: [] } : place;
  return locate(at.node, pointer.slice(0, pointer.lastIndexOf("/"))) ?? { ...at, path: [] };
}
