/** An owner that is named twice. */

import { finding } from "../finding";
import { problemsOf } from "../problems";
import { defineRule } from "../rule";

export const duplicateOwner = defineRule({
  id: "duplicate-owner",
  scope: "document",
  severity: "warning",
  *check(document) {
    for (const { problem } of problemsOf(document, "duplicate-owner")) {
      yield finding({
        ...problem,
        what: `The owner with the uid \`${problem.uid}\` is named already.`,
        why: "The API server keeps one of the two.",
        todo: "Remove the other.",
        related: () => [{ span: problem.first, message: "It is named here." }],
      });
    }
  },
});
