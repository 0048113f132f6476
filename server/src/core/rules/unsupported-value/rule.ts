/** A value outside the few that the field takes: `tcp`, `ingress`, `in`. */

import { distance } from "fastest-levenshtein";
import type { Editor } from "../../model/editor";
import { type Fix, finding, fix } from "../finding";
import { listed } from "../listed";
import { type ProblemOf, problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";

type Unsupported = ProblemOf<"unsupported-value">;

export const unsupportedValue = defineRule({
  id: "unsupported-value",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { problem } of problemsOf(document, "unsupported-value")) {
      const right = meant(problem);
      const list = listed(
        problem.supported.map((value) => `\`${value}\``),
        "or",
      );
      const given = problem.found === "" ? "An empty value" : `\`${problem.found}\``;
      yield finding({
        ...problem,
        what: `${given} is not ${list}.`,
        why: refusal,
        todo: right === undefined ? "Write one of these." : `Write \`${right}\`; case matters.`,
        mend: (editor) => mend(problem, right, editor),
      });
    }
  },
});

/** The value in another case, or with one slip in a word that is long enough to tell. */
function meant({ found, supported }: Unsupported): string | undefined {
  const given = found.trim().toLowerCase();
  const near = supported.filter((value) => {
    const far = distance(given, value.toLowerCase());
    return far === 0 || (far === 1 && value.length > 4);
  });
  return near.length === 1 ? near[0] : undefined;
}

function mend({ path, found }: Unsupported, right: string | undefined, editor: Editor): readonly Fix[] {
  return right === undefined ? [] : fix(`Change \`${found}\` to \`${right}\``, editor.setText(path, right));
}
