/** Which parts of a policy can be taken at their word: what an error touches is not put into sentences. */

import type { Placed } from "../../model/policy";
import type { Problem } from "../../model/problem";
import { type Path, startsWith } from "../../syntax/path";

export interface Soundness {
  /** No problem is inside of the part or around it. */
  isSound(part: Pick<Placed, "path">): boolean;
  /** Are all fields known that are written there? A misspelt one may be any of those that are not there. */
  isComplete(holder: Path): boolean;
}

/** `unfinished` are the parts that lack something, even where the list of problems holds only what explains it. */
export function soundnessOf(problems: readonly Problem[], unfinished: readonly Pick<Placed, "path">[]): Soundness {
  const broken = [...refusals(problems), ...unfinished];
  return {
    isSound: soundness(broken.map(({ path }) => path)),
    isComplete: (holder) =>
      !problems.some(
        ({ type, path }) => type === "unknown-field" && path.length === holder.length + 1 && startsWith(path, holder),
      ),
  };
}

/** The problems for which the API server refuses the policy: the others come with one that it takes. */
export function refusals(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ type }) => type !== "non-canonical-cidr");
}

/** Is no broken place inside of a part or around it? Asked for every part of a policy: looked up, not compared with each. */
function soundness(broken: readonly Path[]): Soundness["isSound"] {
  const places = new Set(broken.map(keyOf));
  const around = new Set(broken.flatMap((path) => path.map((_, length) => keyOf(path.slice(0, length)))));
  return ({ path }) =>
    places.size === 0 ||
    !(
      around.has(keyOf(path)) ||
      places.has(keyOf(path)) ||
      path.some((_, length) => places.has(keyOf(path.slice(0, length))))
    );
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
