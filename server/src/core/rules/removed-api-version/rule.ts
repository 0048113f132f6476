/** An apiVersion that API servers have ceased to serve. */

import { finding, fix } from "../finding";
import { problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";

export const removedApiVersion = defineRule({
  id: "removed-api-version",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { problem } of problemsOf(document, "removed-api-version")) {
      yield finding({
        ...problem,
        releases: { since: problem.since },
        what: `\`${problem.found}\` has not been served since Kubernetes ${problem.since}.`,
        why: refusal,
        todo: `Write \`${problem.instead}\`; the fields are the same.`,
        mend: (editor) =>
          fix(`Change \`${problem.found}\` to \`${problem.instead}\``, editor.setText(problem.path, problem.instead)),
      });
    }
  },
});
