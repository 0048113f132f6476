/** A label key that nobody carries, spelt a little otherwise than the one that pods carry or that the policies around it use. */

import { nearMissWords } from "../../analysis/words/near-miss-words";
import { carriersOf } from "../carriers";
import { evidence } from "../evidence";
import { finding, fix } from "../finding";
import type { LabelSlip } from "../label-slip";
import { defineRule } from "../rule";

export const labelKeyCase = defineRule({
  id: "label-key-case",
  scope: "workspace",
  restsOn: "all pods",
  severity: "warning",
  *check(document, around) {
    for (const slip of document.resources.flatMap(({ policy }) => around.labelSlips(policy))) {
      if (slip.of !== "name") continue;
      const { place, right, miss } = slip;
      const { owner, name } = place;
      yield finding({
        span: name.span,
        path: place.path,
        what: what(slip),
        why: `This selector does not look at the label \`${right}\`.`,
        todo: `Write \`${right}\`, unless the ${owner}s really carry \`${name.value}\`.`,
        related: (sightings, snapshot) =>
          miss ? carriersOf(miss.those, right, undefined, snapshot) : evidence(sightings().ofName(owner, right), right),
        mend: (editor) =>
          fix(
            `Change \`${name.value}\` to \`${right}\``,
            place.inExpression ? editor.setText(place.path, right) : editor.renameKey(place.path, right),
          ),
      });
    }
  },
});

function what({ place: { name, owner }, right, miss }: LabelSlip): string {
  if (!miss) {
    return `\`${name.value}\` is another label than \`${right}\`, which the policies here use: keys are case-sensitive.`;
  }
  const words = nearMissWords(miss, owner === "namespace" ? "namespace" : "workload");
  return miss.slip === "case" ? `${words} Keys are case-sensitive.` : words;
}
