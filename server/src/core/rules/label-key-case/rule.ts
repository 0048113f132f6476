/** A label key that differs only in case from the one that the policies around it use. */

import type { LabelPlace } from "../../model/label-places";
import { finding, fix } from "../finding";
import { evidence, placesIn } from "../label-casing";
import { defineRule } from "../rule";

export const labelKeyCase = defineRule({
  id: "label-key-case",
  scope: "workspace",
  severity: "warning",
  *check(document, around) {
    for (const place of placesIn(document)) {
      const { owner, name } = place;
      const right = around.census.betterName(owner, name.value);
      if (right === undefined) continue;
      yield finding({
        span: name.span,
        path: place.path,
        what: `\`${name.value}\` is another label than \`${right}\`, which the policies here use: keys are case-sensitive.`,
        why: `This selector does not look at the label \`${right}\`.`,
        todo: `Write \`${right}\`, unless the ${owner}s really carry \`${name.value}\`.`,
        related: evidence(around, (other) => sameLabel(place, other, right), `\`${right}\` is used here.`),
        mend: (editor) =>
          fix(
            `Change \`${name.value}\` to \`${right}\``,
            place.inExpression ? editor.setText(place.path, right) : editor.renameKey(place.path, right),
          ),
      });
    }
  },
});

function sameLabel(place: LabelPlace, other: LabelPlace, name: string) {
  return other.owner === place.owner && other.name.value === name ? other.name : undefined;
}
