/** A key that stands twice in one map: which of the two counts depends on who reads it. */

import type { Span } from "../../base/span";
import { type Editor, editorOf, type Namesake } from "../../model/editor";
import type { Path } from "../../syntax/path";
import { type Fix, finding, fix } from "../finding";
import { type ProblemOf, problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";

type Duplicate = ProblemOf<"duplicate-field">;

export const duplicateField = defineRule({
  id: "duplicate-field",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { problem } of problemsOf(document, "duplicate-field")) {
      yield finding({
        ...problem,
        ...wordsOf(problem, editorOf(document.yaml)),
        related: () => [{ span: problem.first, message: `\`${problem.name}\` stands here first.` }],
        mend: (editor) => mend(problem, editor),
      });
    }
  },
});

function wordsOf(problem: Duplicate, editor: Editor) {
  const { name, path } = problem;
  if (editor.namesakes(path).some(({ isMerged }) => isMerged)) {
    const what = `\`${name}\` comes into this map twice, and at least once by \`<<\`.`;
    return { what, why: refusal, todo: "Leave it out here, or of what is merged." };
  }
  const what = `\`${name}\` stands in this map twice.`;
  const why = `${refusal} Where a tool takes it, the first one is lost.`;
  if (areSame(problem, editor)) return { what, why, todo: "Both say the same: remove one." };
  const isCollection = editor.style(path) !== undefined;
  return { what, why, todo: isCollection ? "Remove one, or join the two." : "Remove one of the two." };
}

/** Only of two that say the same is it sure which may go, and not where a comment goes with it. */
function mend(problem: Duplicate, editor: Editor): readonly Fix[] {
  const { path, name, span, first } = problem;
  const isSame = areSame(problem, editor);
  const isSure = isSame && !at(span, path, editor)?.isCommented;
  const later = fix(`Remove the later \`${name}\``, editor.removeRepeated(path, span), isSure);
  if (isSame) return later;
  const earlier = fix(`Remove the earlier \`${name}\``, editor.removeRepeated(path, first), false);
  return [...earlier, ...later, ...fix(`Join the two \`${name}\``, editor.joinRepeated(path, first, span), false)];
}

function areSame({ path, span, first }: Duplicate, editor: Editor): boolean {
  const [a, b] = [at(first, path, editor), at(span, path, editor)];
  return a !== undefined && b !== undefined && JSON.stringify(a.data) === JSON.stringify(b.data);
}

function at({ start }: Span, path: Path, editor: Editor): Namesake | undefined {
  return editor.namesakes(path).find(({ key }) => key.start === start);
}
