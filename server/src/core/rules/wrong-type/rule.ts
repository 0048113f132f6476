/** A value of another type than the field takes: a map for a list, `true` for a text. */

import { editorOf } from "../../model/editor";
import { fieldAt } from "../../schema/fields";
import type { PolicyDocument } from "../../workspace/document";
import { type Draft, finding } from "../finding";
import { pathInResource, problemsOf, type ResourceProblem } from "../problems";
import { refusal } from "../refusal";
import { defineRule } from "../rule";
import { findRemedy } from "./find-remedy";
import { mendingOf } from "./mend";
import { wordsOf } from "./words";

export const wrongType = defineRule({
  id: "wrong-type",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const found of problemsOf(document, "wrong-type")) yield draft(found, document);
  },
});

function draft({ problem, resource }: ResourceProblem<"wrong-type">, { yaml }: PolicyDocument): Draft {
  const { span, path } = problem;
  const inResource = pathInResource(resource, path);
  const [field, holder] = [fieldAt(resource.kind, inResource), fieldAt(resource.kind, inResource.slice(0, -1))];
  const editor = editorOf(yaml);
  const beside = { fields: holder?.members ?? [], keys: editor.keys(path.slice(0, -1)) };
  const remedy = findRemedy(problem, field, beside, editor);
  return finding({
    ...problem,
    ...wordsOf(problem, field, remedy, yaml.text.slice(span.start, span.end), editor),
    why: refusal,
    mend: (later) => mendingOf(problem, remedy, holder?.title ?? "its place", later),
  });
}
