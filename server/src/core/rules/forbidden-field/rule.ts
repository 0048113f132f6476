/** Fields that exclude each other. */

import { finding } from "../finding";
import { type ProblemOf, problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";

export const forbiddenField = defineRule({
  id: "forbidden-field",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { problem } of problemsOf(document, "forbidden-field")) {
      yield finding({ ...problem, ...words(problem), why: refusal });
    }
  },
});

function words({ path, server }: ProblemOf<"forbidden-field">): { what: string; todo: string } {
  switch (path.at(-1)) {
    case "ipBlock":
      return {
        what: "`ipBlock` cannot stand beside a selector in one peer.",
        todo: "Make it an item of its own: the list admits what any of its items admits.",
      };
    case "endPort":
      return {
        what: "`endPort` ends a range, and a range begins at a `port` that is a number.",
        todo: "Write that number as `port`, or remove `endPort`.",
      };
    case "values":
      return { what: "`Exists` and `DoesNotExist` take no `values`.", todo: "Remove them, or write `In` or `NotIn`." };
    default:
      return { what: server, todo: "" };
  }
}
