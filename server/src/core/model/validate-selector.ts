/** The rules between the fields of a label selector, from apimachinery meta/v1/validation upstream. */

import type { Span } from "../base/span";
import { formatPath, type Path } from "../syntax/path";
import { entryOf, isNull, type Node, valueAt } from "../syntax/tree";
import type { Problem } from "./problem";
import { readText } from "./read-selector";
import { required } from "./required";

/** The problems of the selector in a field of `holder`: In and NotIn need values, Exists and DoesNotExist take none. */
export function* validateSelector(holder: Node | undefined, field: string, parent: Path): Generator<Problem> {
  const list = valueAt(valueAt(holder, field), "matchExpressions");
  if (list?.kind !== "list") return;
  for (const [index, item] of list.items.entries()) {
    const path = [...parent, field, "matchExpressions", index];
    yield* validateRequirement(item.value, path);
  }
}

function* validateRequirement(requirement: Node, path: Path): Generator<Problem> {
  const operator = entryOf(requirement, "operator");
  const values = entryOf(requirement, "values");
  const count = values?.value.kind === "list" ? values.value.items.length : 0;
  if (operator && isNull(operator.value)) yield withoutOperator(path, operator.key.span);
  switch (readText(operator?.value)?.value) {
    case "In":
    case "NotIn": {
      const span = values?.key.span ?? operator?.value.span;
      if (count > 0 || !span || isMistyped(values?.value)) return;
      yield required("values", path, span, "must be specified when `operator` is 'In' or 'NotIn'");
      return;
    }
    case "Exists":
    case "DoesNotExist": {
      if (count === 0 || !values) return;
      const place = { span: values.key.span, key: values.key.span, path: [...path, "values"] };
      const server = `${formatPath(place.path)}: Forbidden: may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'`;
      yield { type: "forbidden-field", ...place, server };
    }
  }
}

/** A key without a value is an empty operator (rules.md, D6 and L5). */
function withoutOperator(path: Path, span: Span): Problem {
  const server = `${formatPath([...path, "operator"])}: Invalid value: "": not a valid selector operator`;
  return { ...required("operator", path, span, ""), server };
}

function isMistyped(node: Node | undefined): boolean {
  return node?.kind === "map" || (node?.kind === "scalar" && node.value !== null);
}
