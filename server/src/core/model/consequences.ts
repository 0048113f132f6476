/** One slip is one finding: what follows from a problem that is reported anyway is not reported again. */

import { type Path, startsWith } from "../syntax/path";
import type { Problem, RequiredField, UnknownField } from "./problem";

/** The problems less those that only follow from another one. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter((problem) => problem.type === "unknown-field");
  return distinct(problems.filter((problem) => !isConsequence(problem, problems, unknown)));
}

function isConsequence(problem: Problem, all: readonly Problem[], unknown: readonly UnknownField[]): boolean {
  if (problem.type !== "required-field") return false;
  return unknown.some((field) => explains(field, problem)) || all.some((other) => blocks(other, problem));
}

/** The field is missing because somebody wrote it, or what should hold it, under a name or at a level that is wrong. */
function explains(unknown: UnknownField, missing: RequiredField): boolean {
  return (
    equal(unknown.holder, missing.holder) ||
    unknown.name.toLowerCase() === missing.name.toLowerCase() ||
    unknown.name.toLowerCase() === String(missing.holder.at(-1)).toLowerCase()
  );
}

/** Nothing can be said about what a value of the wrong type lacks. */
function blocks(other: Problem, missing: RequiredField): boolean {
  return other.type === "wrong-type" && startsWith(missing.path, other.path);
}

function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const id = JSON.stringify([problem.type, problem.path, problem.span]);
    return !seen.has(id) && seen.add(id);
  });
}

function equal(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b);
}
