/** A value outside the few that the field takes: `tcp`, `ingress`, `in`. */

import type { Editor } from "../../model/editor";
import { type Fix, finding, fix } from "../finding";
import { problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";
import { spread } from "../spread";
import { type Meant, meantBy, type Unsupported } from "./meant";
import { quoted, wordsOf } from "./words";

export const unsupportedValue = defineRule({
  id: "unsupported-value",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { problem } of problemsOf(document, "unsupported-value")) {
      const meant = meantBy(problem);
      yield finding({
        ...problem,
        ...wordsOf(problem, meant),
        why: refusal,
        mend: (editor) => mend(problem, meant, editor),
      });
    }
  },
});

function mend(problem: Unsupported, meant: Meant, editor: Editor): readonly Fix[] {
  const { path, found } = problem;
  switch (meant.is) {
    case "word":
    case "carrier":
      return fix(`Change \`${found}\` to \`${meant.word}\``, editor.setText(path, meant.word), meant.is === "word");
    case "several": {
      const title = `Make an item of \`${meant.item.at(-2)}\` for each of ${quoted(meant.words)}`;
      return fix(title, spread(meant.item, problem, meant.words, editor));
    }
    case "unknown":
      return [];
  }
}
