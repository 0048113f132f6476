/** How to mend a name that only its spelling keeps from being one: capitals, blanks, underscores. */

import type { Editor } from "../../model/editor";
import { fieldAt } from "../../schema/fields";
import { formatErrors } from "../../schema/formats";
import type { Kind } from "../../schema/kinds";
import type { Path } from "../../syntax/path";
import { type Fix, fix } from "../finding";
import type { ProblemOf } from "../problems";

/** Labels may have capitals: of a label that breaks its form nobody can tell what was meant. */
const lowerCaseFormats = ["object-name", "namespace", "port-name"];

/**
 * Small letters for capitals are the one right answer, since these names have none anywhere; dashes for other characters
 * are a proposal. `path` is that of the value in its resource.
 */
export function spellingFixes(kind: Kind, path: Path, problem: ProblemOf<"invalid-value">, editor: Editor) {
  const format = fieldAt(kind, path)?.format ?? "";
  if (!lowerCaseFormats.includes(format)) return [];
  const { found } = problem;
  const isGood = (name: string) => name !== "" && formatErrors(format, name).length === 0;
  const small = found.trim().toLowerCase();
  if (isGood(small)) return change(problem, small, true, editor);
  const dashed = small.replaceAll(/[^a-z0-9.]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "");
  return isGood(dashed) ? change(problem, dashed, false, editor) : [];
}

function change(
  { path, found }: ProblemOf<"invalid-value">,
  name: string,
  preferred: boolean,
  editor: Editor,
): readonly Fix[] {
  return fix(`Change \`${found.trim()}\` to \`${name}\``, editor.setText(path, name), preferred);
}
