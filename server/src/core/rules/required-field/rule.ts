/** Something that must be there is not. */

import type { Editor } from "../../model/editor";
import { fieldAt } from "../../schema/fields";
import type { Kind } from "../../schema/kinds";
import { type Fix, finding, fix } from "../finding";
import { type ProblemOf, pathInResource, problemsOf, type ResourceProblem } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";

type Required = ProblemOf<"required-field">;

export const requiredField = defineRule({
  id: "required-field",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const found of problemsOf(document, "required-field")) {
      yield finding({
        ...found.problem,
        ...words(found),
        why: refusal,
        mend: (editor) => mend(found.problem, found.resource.kind, editor),
      });
    }
  },
});

function words({ problem, resource }: ResourceProblem<"required-field">): { what: string; todo: string } {
  const { name } = problem;
  if (name === "") return emptyPeer;
  if (name === "values")
    return { what: "`In` and `NotIn` need `values` to compare with.", todo: "Add `values`, a list." };
  const path = pathInResource(resource, problem.holder);
  const holder = path.length === 0 ? "the document" : (fieldAt(resource.kind, path)?.title ?? "this place");
  return { what: `\`${name}\` is missing from ${holder.replace(/^an? /, "this ")}.`, todo: `Add \`${name}\`.` };
}

const emptyPeer = {
  what: "This peer says nothing: a selector without a value is not the same as `{}`.",
  todo: "Write `podSelector: {}` for every pod of the namespace, or name a `podSelector`, `namespaceSelector` or `ipBlock`.",
};

/** Only what can have but one value is written for the author. */
function mend({ name, holder }: Required, kind: Kind, editor: Editor): readonly Fix[] {
  if (name !== "apiVersion" && name !== "kind") return [];
  const value = kind[name];
  return fix(`Add \`${name}: ${value}\``, editor.insert(holder, name, value, { first: true }));
}
