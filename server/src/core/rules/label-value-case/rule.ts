/** A label value that differs only in case from the one that policies use for their own pods. */

import type { LabelPlace } from "../../model/label-places";
import { finding, fix } from "../finding";
import { evidence, placesIn } from "../label-casing";
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
        related: evidence(around, (other) => sameLabel(place, other, right), `\`${right}\` is used here.`),
        mend: (editor) => fix(`Change \`${value.value}\` to \`${right}\``, editor.setText(valuePath, right)),
      });
    }
  },
});

function sameLabel(place: LabelPlace, other: LabelPlace, value: string) {
  const sameName = other.name.value.toLowerCase() === place.name.value.toLowerCase();
  return other.owner === place.owner && sameName && other.value?.value === value ? other.value : undefined;
}
