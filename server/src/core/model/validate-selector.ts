/** The rules between the fields of a label selector, from apimachinery meta/v1/validation upstream. */

import type { Path } from "../syntax/path";
import { entryOf, type Node, valueAt } from "../syntax/tree";
import { itemsOf } from "./items";
import { forbidden } from "./objection";
import type { Problem } from "./problem";
import { readText } from "./read-selector";
import { required } from "./required";

/** The problems of the selector in a field of `holder`: In and NotIn need values, Exists and DoesNotExist take none. */
export function* validateSelector(holder: Node | undefined, field: string, parent: Path): Generator<Problem> {
  for (const { node, path } of itemsOf(valueAt(holder, field), "matchExpressions", [...parent, field])) {
    yield* validateRequirement(node, path);
  }
}

function* validateRequirement(requirement: Node, path: Path): Generator<Problem> {
  const operator = entryOf(requirement, "operator");
  const values = entryOf(requirement, "values");
  const count = values?.value.kind === "list" ? values.value.items.length : 0;
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
      const server = [forbidden(place.path, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")];
      yield { type: "forbidden-field", ...place, server };
    }
  }
}

function isMistyped(node: Node | undefined): boolean {
  return node?.kind === "map" || (node?.kind === "scalar" && node.value !== null);
}
