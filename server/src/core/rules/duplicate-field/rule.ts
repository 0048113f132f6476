/** A key that stands twice in one map: which of the two counts depends on who reads it. */

import { finding } from "../finding";
import { problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";

export const duplicateField = defineRule({
  id: "duplicate-field",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { problem } of problemsOf(document, "duplicate-field")) {
      yield finding({
        ...problem,
        what: `\`${problem.name}\` stands in this map twice.`,
        why: `${refusal} Where a tool takes it, the first one is lost.`,
        todo: "Remove one, or join the two.",
        related: () => [{ span: problem.first, message: `\`${problem.name}\` stands here first.` }],
      });
    }
  },
});
