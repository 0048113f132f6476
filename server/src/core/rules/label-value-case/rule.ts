/** A label value that nobody carries, spelt a little otherwise than one that pods carry or that policies use for their own pods. */

import { nearMissWords } from "../../analysis/words/near-miss-words";
import { carriersOf } from "../carriers";
import { evidence } from "../evidence";
import { finding, fix } from "../finding";
import type { LabelSlip } from "../label-slip";
import { defineRule } from "../rule";

export const labelValueCase = defineRule({
  id: "label-value-case",
  scope: "workspace",
  restsOn: "all pods",
  severity: "warning",
  *check(document, around) {
    for (const slip of document.resources.flatMap(({ policy }) => around.labelSlips(policy))) {
      if (slip.of !== "value") continue;
      const { place, value, valuePath, right, miss } = slip;
      const { owner } = place;
      const name = miss?.name ?? place.name.value;
      yield finding({
        span: value.span,
        path: valuePath,
        what: what(slip),
        why: `This selector does not mean the ${owner}s labelled \`${name}=${right}\`.`,
        todo: `Write \`${right}\`, unless some ${owner}s really carry \`${value.value}\`.`,
        related: (sightings, snapshot) =>
          miss
            ? carriersOf(miss.those, name, right, snapshot)
            : evidence(sightings().ofValue(owner, name, right), right),
        mend: (editor) => fix(`Change \`${value.value}\` to \`${right}\``, editor.setText(valuePath, right)),
      });
    }
  },
});

function what({ place: { owner }, value, right, miss }: Extract<LabelSlip, { readonly of: "value" }>): string {
  if (!miss) {
    return `\`${value.value}\` is another value than \`${right}\`, which a policy here selects its own pods by: values are case-sensitive.`;
  }
  const words = nearMissWords(miss, owner === "namespace" ? "namespace" : "workload");
  return miss.slip === "case" ? `${words} Values are case-sensitive.` : words;
}
