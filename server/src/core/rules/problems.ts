/** The way from a document's problems to the rules that speak about them. */

import { type Editor, editorOf } from "../model/editor";
import type { Problem } from "../model/problem";
import type { Kind } from "../schema/kinds";
import type { Path } from "../syntax/path";
import type { PolicyDocument, Resource } from "../workspace/document";
import type { Wording } from "./finding";

/** A problem, with the further places that it has by aliases. */
export type ProblemOf<Type extends Problem["type"]> = Extract<Problem, { readonly type: Type }> &
  Pick<Wording, "alsoAt" | "related">;

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
  const found = document.resources.flatMap((resource) =>
    resource.problems
      .filter((problem): problem is ProblemOf<Type> => problem.type === type)
      .map((problem) => ({ problem, resource })),
  );
  return found.length > 1 ? oncePerPlace(found, document) : found;
}

/** What an alias brings in has the problems of its anchor: one slip, shown where it stands. */
function oncePerPlace<Type extends Problem["type"]>(
  found: readonly ResourceProblem<Type>[],
  { yaml }: PolicyDocument,
): ResourceProblem<Type>[] {
  const places = new Map<string, ResourceProblem<Type>[]>();
  for (const one of found) {
    const { span, path, releases } = one.problem;
    const id = JSON.stringify([span, path.at(-1), releases]);
    const same = places.get(id);
    if (same) same.push(one);
    else places.set(id, [one]);
  }
  return [...places.values()].flatMap((same) => together(same, editorOf(yaml)));
}

function together<Type extends Problem["type"]>(
  same: readonly ResourceProblem<Type>[],
  editor: Editor,
): ResourceProblem<Type>[] {
  const [first, ...others] = same;
  if (!first || others.length === 0) return [...same];
  const alsoAt = others.map(({ problem }) => problem.path);
  const aliases = alsoAt.flatMap((path) => editor.alias(path) ?? []);
  const related = () => aliases.map((span) => ({ span, message: "The alias here brings it in, too." }));
  const server = same.flatMap(({ problem }) => problem.server);
  return [{ ...first, problem: { ...first.problem, server, alsoAt, related } }];
}

/** A path of the document as a path of the resource: what the schema is asked with. */
export function pathInResource(resource: { readonly path: Path; readonly kind: Kind }, path: Path): Path {
  return path.slice(resource.path.length);
}
