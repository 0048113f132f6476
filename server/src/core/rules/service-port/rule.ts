/** The number of a Service's port, where the pods behind it listen on another one. */

import type { RulePort } from "../../analysis/selection/rule-ports";
import { confusedWith } from "../../analysis/selection/service-ports";
import { inlineCode } from "../../analysis/words/inline-code";
import { type Draft, finding, fix } from "../finding";
import { policiesToJudge } from "../judged";
import { relatedManifests } from "../related-manifests";
import { defineRule } from "../rule";

export const servicePort = defineRule({
  id: "service-port",
  scope: "workspace",
  restsOn: "pods",
  severity: "warning",
  *check(document, around) {
    for (const { policy } of policiesToJudge(document, around)) {
      for (const found of around.rulePorts(policy)) yield* judge(found);
    }
  },
});

function* judge(found: RulePort): Generator<Draft> {
  const { port } = found;
  const confused = confusedWith(found);
  if (!port.port || !confused) return;
  const { service, target } = confused;
  const [path, number] = [[...port.path, "port"], port.port.value];
  yield finding({
    span: port.port.span,
    path,
    what: `${number} is the port of Service ${inlineCode(service.name)}; its pods listen on ${target}.`,
    why: "A policy looks at what reaches the pod, where the Service's own port has been replaced already: this one admits nothing.",
    todo: `Write ${target}.`,
    related: (_, snapshot) =>
      relatedManifests(
        [service],
        (who) => `The port of ${who}.`,
        snapshot,
        (manifest) =>
          manifest.is === "service" ? manifest.ports.find((one) => one.port.value === number)?.port.span : undefined,
      ),
    mend: (editor) => fix(`Change ${number} to ${target}`, editor.setText(path, String(target))),
  });
}
