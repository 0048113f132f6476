/** A label value that differs only in case from the one that policies use for their own pods. */

import { placesIn } from "../../analysis/label-sightings";
import { evidence } from "../evidence";
import { finding, fix } from "../finding";
import { defineRule } from "../rule";

export const labelValueCase = defineRule({
  id: "label-value-case",
  scope: "workspace",
  severity: "warning",
  *check(document, around) {
    for (const place of placesIn(document)) {
      const { owner, name, value, valuePath } = place;
      const right = value && around.census.betterValue(owner, name.value, value.value);
      if (right === undefined || !value || !valuePath) continue;
      yield finding({
        span: value.span,
        path: valuePath,
        what: `\`${value.value}\` is another value than \`${right}\`, which a policy here selects its own pods by: values are case-sensitive.`,
        why: `This selector does not mean the ${owner}s labelled \`${name.value}=${right}\`.`,
        todo: `Write \`${right}\`, unless some ${owner}s really carry \`${value.value}\`.`,
        related: (sightings) => evidence(sightings().ofValue(owner, name.value, right), right),
        mend: (editor) => fix(`Change \`${value.value}\` to \`${right}\``, editor.setText(valuePath, right)),
      });
    }
  },
});
