/** A selector whose terms exclude each other: it can match nothing. */

import { contradictionIn } from "../../analysis/selection/contradiction";
import { selectorPlaces } from "../../analysis/selection/selector-places";
import { placeOf } from "../../analysis/selection/terms";
import { inlineCode } from "../../analysis/words/inline-code";
import { andList } from "../../analysis/words/listing";
import { termWords } from "../../analysis/words/term-words";
import type { Selector } from "../../model/policy";
import { type Draft, finding } from "../finding";
import { defineRule } from "../rule";

export const contradictorySelector = defineRule({
  id: "contradictory-selector",
  scope: "document",
  severity: "warning",
  *check(document) {
    if (document.yaml.problems.length > 0) return;
    for (const { policy } of document.resources) {
      for (const { selector, isSubject } of selectorPlaces(policy)) {
        const found = contradicted(selector, isSubject);
        if (found) yield found;
      }
    }
  },
});

function contradicted(selector: Selector, isSubject: boolean): Draft | undefined {
  const contradiction = contradictionIn(selector);
  if (!contradiction) return undefined;
  const involved = contradiction.terms.flatMap((term) => placeOf(term, selector) ?? []);
  const last = involved.at(-1) ?? selector;
  return finding({
    span: last.span,
    path: last.path,
    what: `This selector matches nothing: it asks for ${andList(contradiction.terms.map(termWords))}.`,
    why: isSubject ? "The policy applies to no pod." : "Nobody is meant by it.",
    todo: `Take one of the terms about ${inlineCode(contradiction.name)} out; \`values\` of one \`In\` are alternatives.`,
    related: () => involved.slice(0, -1).map(({ span }) => ({ span, message: "This must hold at the same time." })),
  });
}
