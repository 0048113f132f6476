/** One slip is one finding: what follows from a problem that is reported anyway is not reported again. */

import { type Path, startsWith } from "../syntax/path";
import type { Problem, RequiredField, UnknownField } from "./problem";

/** The problems less those that only follow from another one. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter((problem) => problem.type === "unknown-field");
  return distinct(problems.filter((problem) => !isConsequence(problem, problems, unknown)));
}

function isConsequence(problem: Problem, all: readonly Problem[], unknown: readonly UnknownField[]): boolean {
  switch (problem.type) {
    case "required-field":
      return unknown.some((field) => explains(field, problem)) || all.some((other) => blocks(other, problem));
    case "invalid-value":
      return all.some((other) => other.type === "forbidden-field" && equal(other.path, problem.path));
    case "unsupported-value":
      return all.some((other) => isTooLong(other, problem.path.slice(0, -1)));
    default:
      return false;
  }
}

/** The server does not look at the items of `policyTypes` when there are too many. */
function isTooLong(other: Problem, list: Path): boolean {
  return other.type === "invalid-value" && equal(other.path, list);
}

/** The field is missing because somebody wrote it, or what should hold it, under a name or at a level that is wrong. */
function explains(unknown: UnknownField, missing: RequiredField): boolean {
  return (
    equal(unknown.holder, missing.holder) ||
    unknown.name.toLowerCase() === missing.name.toLowerCase() ||
    (unknown.name.toLowerCase() === String(missing.holder.at(-1)).toLowerCase() &&
      equal(unknown.holder, missing.holder.slice(0, -1)))
  );
}

/** Nothing can be said about what a value of the wrong type lacks. */
function blocks(other: Problem, missing: RequiredField): boolean {
  return other.type === "wrong-type" && startsWith(missing.path, other.path);
}

/** Two things that the server says about one place are one problem. */
function distinct(problems: readonly Problem[]): Problem[] {
  const known = new Map<string, Problem>();
  for (const problem of problems) {
    const id = JSON.stringify([problem.type, problem.path, problem.span, problem.releases]);
    const same = known.get(id);
    known.set(id, same ? { ...same, server: [...same.server, ...problem.server] } : problem);
  }
  return [...known.values()];
}

function equal(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b);
}
