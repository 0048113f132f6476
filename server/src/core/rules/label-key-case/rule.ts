/** A label key that differs only in case from the one that the policies around it use. */

import { placesIn } from "../../analysis/label-sightings";
import { evidence } from "../evidence";
import { finding, fix } from "../finding";
import { defineRule } from "../rule";

export const labelKeyCase = defineRule({
  id: "label-key-case",
  scope: "workspace",
  severity: "warning",
  *check(document, around) {
    const told = new Set<number>();
    for (const place of placesIn(document)) {
      const { owner, name } = place;
      const right = around.census.betterName(owner, name.value);
      // The key of an expression is a place of its own for each of its values.
      if (right === undefined || told.has(name.span.start)) continue;
      told.add(name.span.start);
      yield finding({
        span: name.span,
        path: place.path,
        what: `\`${name.value}\` is another label than \`${right}\`, which the policies here use: keys are case-sensitive.`,
        why: `This selector does not look at the label \`${right}\`.`,
        todo: `Write \`${right}\`, unless the ${owner}s really carry \`${name.value}\`.`,
        related: (sightings) => evidence(sightings().ofName(owner, right), right),
        mend: (editor) =>
          fix(
            `Change \`${name.value}\` to \`${right}\``,
            place.inExpression ? editor.setText(place.path, right) : editor.renameKey(place.path, right),
          ),
      });
    }
  },
});
