/** A document that is no YAML: nothing else can be said about it. */

import { refused } from "../../model/objection";
import { finding } from "../finding";
import { defineRule } from "../rule";

export const yamlSyntax = defineRule({
  id: "yaml-syntax",
  scope: "document",
  severity: "error",
  *check(document) {
    if (!document.isOurs) return;
    for (const { span, message, server } of document.yaml.problems) {
      yield finding({
        span,
        path: [],
        what: message,
        why: "",
        todo: "The API server cannot read the document as it is.",
        ...(server !== undefined && { server: [refused("Decode", [], server)] }),
      });
    }
  },
});
