/** A kind or an apiVersion that no API server knows, but that is almost ours. */

import { finding, fix } from "../finding";
import { problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";

export const unknownKind = defineRule({
  id: "unknown-kind",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { problem, resource } of problemsOf(document, "unknown-kind")) {
      const known = problem.field === "apiVersion" ? `of ${resource.kind.root.title}` : "that an API server knows";
      yield finding({
        ...problem,
        what: `\`${problem.found}\` is no ${problem.field} ${known}.`,
        why: refusal,
        todo: `Write \`${problem.meant}\`.`,
        mend: (editor) =>
          fix(`Change \`${problem.found}\` to \`${problem.meant}\``, editor.setText(problem.path, problem.meant)),
      });
    }
  },
});
