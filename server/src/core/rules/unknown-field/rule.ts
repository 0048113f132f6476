/** A key that the schema does not know at its level: the API server refuses the whole document. */

import { editorOf } from "../../model/editor";
import type { PolicyDocument, Resource } from "../../workspace/document";
import { type Draft, finding } from "../finding";
import { refusal } from "../refusal";
import { defineRule } from "../rule";
import { mendingOf } from "./mend";
import { type Slip, slipsOf } from "./slip";
import { wordsOf } from "./words";

export const unknownField = defineRule({
  id: "unknown-field",
  scope: "document",
  severity: "error",
  *check(document) {
    for (const { slip, resource } of slipsOf(document)) yield draft(slip, resource, document);
  },
});

function draft(slip: Slip, resource: Resource, { yaml }: PolicyDocument): Draft {
  const { first, all } = slip;
  const others = all.slice(1);
  return finding({
    span: first.span,
    path: first.path,
    alsoAt: all.flatMap(({ path, alsoAt = [] }) => [path, ...alsoAt]).slice(1),
    ...wordsOf(slip, resource, editorOf(yaml)),
    why: refusal,
    server: all.flatMap(({ server }) => server),
    related: (sightings, snapshot) => [
      ...others.map(({ span, name }) => ({ span, message: `\`${name}\` is part of the same slip.` })),
      ...(first.related?.(sightings, snapshot) ?? []),
    ],
    mend: (editor) => mendingOf(slip, resource, editor),
  });
}
