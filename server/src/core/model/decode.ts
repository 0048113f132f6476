/** A resource's map against its schema, the way the API server decodes it: every problem, each once.
 *
 * The server stops at the first phase that fails (syntax, types, unknown and duplicate fields, validation); here all
 * phases speak, less what is only the consequence of an earlier problem. */

import { fieldAt } from "../schema/fields";
import type { Kind } from "../schema/kinds";
import { formatPath, type Path } from "../syntax/path";
import { toJson } from "../syntax/to-json";
import type { MapNode } from "../syntax/tree";
import { withoutConsequences } from "./consequences";
import { duplicateFields } from "./duplicate-fields";
import { refused } from "./objection";
import type { Problem, UnknownField } from "./problem";
import { problemsOf } from "./schema-problem";
import { validate } from "./validate";

/** Where a resource stands. */
export interface Standing {
  /** The document that holds it. */
  readonly text: string;
  /** From the root of the document. */
  readonly path: Path;
  /** Is it an item of a `kind: List`? Those kubectl checks itself, before any server sees them. */
  readonly isListed: boolean;
}

/** All problems of a resource in the order of the text. */
export function decode(root: MapNode, kind: Kind, { text, path, isListed }: Standing): readonly Problem[] {
  const schemaProblems = kind.validate(toJson(root)).flatMap((error) => problemsOf(error, kind, root));
  const problems = [...duplicateFields(root, text), ...schemaProblems, ...validate(root, kind)];
  const told = withoutConsequences(problems).toSorted((a, b) => a.span.start - b.span.start);
  if (path.length === 0) return told;
  return told.map((problem) => placed(isListed ? toldByClient(problem, kind) : problem, path));
}

/** A problem's paths begin at the resource; those of findings and of edits begin at the document. */
function placed(problem: Problem, path: Path): Problem {
  const at = { path: [...path, ...problem.path] };
  return "holder" in problem ? { ...problem, ...at, holder: [...path, ...problem.holder] } : { ...problem, ...at };
}

const metaStructs = ["ObjectMeta", "OwnerReference", "ManagedFieldsEntry", "LabelSelector", "LabelSelectorRequirement"];

/** The struct by its name in the server's OpenAPI document. */
function inStruct({ holder }: UnknownField, kind: Kind): string {
  const struct = fieldAt(kind, holder)?.members?.[0]?.goStruct;
  if (struct === undefined) return "";
  const inPackage = metaStructs.includes(struct) ? "apimachinery.pkg.apis.meta" : "api.networking";
  return ` in io.k8s.${inPackage}.v1.${struct}`;
}

/** rules.md, K3: kubectl's words about the items of a list. */
function toldByClient(problem: Problem, kind: Kind): Problem {
  if (problem.type !== "unknown-field") return problem;
  const holder = [kind.kind, ...problem.holder];
  const message = `ValidationError(${formatPath(holder)}): unknown field ${JSON.stringify(problem.name)}${inStruct(problem, kind)}`;
  return { ...problem, server: [refused("UnknownField", problem.path, message)] };
}
