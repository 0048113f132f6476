/** The way from a document's problems to the rules that speak about them. */

import type { Problem } from "../model/problem";
import type { Kind } from "../schema/kinds";
import type { Path } from "../syntax/path";
import type { PolicyDocument, Resource } from "../workspace/document";

export type ProblemOf<Type extends Problem["type"]> = Extract<Problem, { readonly type: Type }>;

export interface ResourceProblem<Type extends Problem["type"]> {
  readonly problem: ProblemOf<Type>;
  readonly resource: Resource;
}

/** The problems of one type. A document that is no YAML has only that problem: the rest may follow from it. */
export function problemsOf<Type extends Problem["type"]>(
  document: PolicyDocument,
  type: Type,
): ResourceProblem<Type>[] {
  if (document.yaml.problems.length > 0) return [];
  return document.resources.flatMap((resource) =>
    resource.problems
      .filter((problem): problem is ProblemOf<Type> => problem.type === type)
      .map((problem) => ({ problem, resource })),
  );
}

/** A path of the document as a path of the resource: what the schema is asked with. */
export function pathInResource(resource: { readonly path: Path; readonly kind: Kind }, path: Path): Path {
  return path.slice(resource.path.length);
}
