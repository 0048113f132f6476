/** A resource's map against its schema, the way the API server decodes it: every problem, each once.
 *
 * The server stops at the first phase that fails (syntax, types, unknown and duplicate fields, validation); here all
 * phases speak, less what is only the consequence of an earlier problem. */

import type { Kind } from "../schema/kinds";
import type { Path } from "../syntax/path";
import { toJson } from "../syntax/to-json";
import type { MapNode } from "../syntax/tree";
import { withoutConsequences } from "./consequences";
import { duplicateFields } from "./duplicate-fields";
import type { Problem } from "./problem";
import { problemOf } from "./schema-problem";
import { validate } from "./validate";

/** All problems of a resource in the order of the text. `path` is the resource's place in its document. */
export function decode(root: MapNode, kind: Kind, path: Path): readonly Problem[] {
  const schemaProblems = kind.validate(toJson(root)).flatMap((error) => problemOf(error, kind, root, path) ?? []);
  const problems = [...duplicateFields(root, path), ...schemaProblems, ...validate(root, path)];
  return withoutConsequences(problems).toSorted((a, b) => a.span.start - b.span.start);
}
