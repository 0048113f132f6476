/** A document that is no YAML: nothing else can be said about it. */

import { finding } from "../finding";
import { defineRule } from "../rule";

export const yamlSyntax = defineRule({
  id: "yaml-syntax",
  scope: "document",
  severity: "error",
  *check(document) {
    if (!document.isOurs) return;
    for (const { span, message } of document.yaml.problems) {
      yield finding({
        span,
        path: [],
        what: message,
        why: "",
        todo: "The API server cannot read the document as it is.",
      });
    }
  },
});
