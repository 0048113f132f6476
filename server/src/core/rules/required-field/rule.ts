/** Something that must be there is not. */

import { editorOf } from "../../model/editor";
import { finding } from "../finding";
import { problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";
import { mendingOf } from "./mend";
import { wordsOf } from "./words";

export const requiredField = defineRule({
  id: "required-field",
  scope: "document",
  severity: "error",
  *check(document) {
    const editor = editorOf(document.yaml);
    for (const found of problemsOf(document, "required-field")) {
      yield finding({
        ...found.problem,
        ...wordsOf(found, editor.keys(found.problem.holder)),
        why: refusal,
        mend: (later) => mendingOf(found.problem, found.resource.kind, later),
      });
    }
  },
});
