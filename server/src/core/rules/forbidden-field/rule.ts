/** Fields that exclude each other. */

import type { Editor } from "../../model/editor";
import { said } from "../../model/objection";
import { everyItem, type Field } from "../../schema/field";
import { fieldAt } from "../../schema/fields";
import { finding } from "../finding";
import { listed } from "../listed";
import { type ProblemOf, pathInResource, problemsOf } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";
import { mendingOf } from "./mend";

export const forbiddenField = defineRule({
  id: "forbidden-field",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { problem, resource } of problemsOf(document, "forbidden-field")) {
      const holder = fieldAt(resource.kind, pathInResource(resource, problem.path).slice(0, -1));
      const words = problem.rivals ? rivalWords(problem.rivals, holder) : wordsOf(problem);
      const mend = (editor: Editor) => mendingOf(problem.path, editor);
      yield finding({ ...problem, ...words, why: refusal, mend });
    }
  },
});

/** Of a struct that takes one of its fields. */
function rivalWords(rivals: readonly string[], holder: Field | undefined) {
  const names = listed(rivals.map((name) => `\`${name}\``));
  const isItem = holder?.place.at(-1) === everyItem;
  return {
    what: `${names} cannot stand together in ${holder?.title ?? "one place"}: it takes just one of its fields.`,
    todo: isItem ? "Make each an item of its own, or remove one." : "Remove one of them.",
  };
}

function wordsOf({ path, server }: ProblemOf<"forbidden-field">): { what: string; todo: string } {
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
    case "resourceVersion":
      return { what: "A manifest that creates an object cannot say its `resourceVersion`.", todo: "Remove the line." };
    case "finalizers":
      return { what: "`orphan` and `foregroundDeletion` exclude each other.", todo: "Remove one of them." };
    case "controller":
      return { what: "Another owner is the controller already.", todo: "Leave `controller: true` at one of them." };
    default:
      return { what: said(server), todo: "" };
  }
}
