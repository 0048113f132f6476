/** A port's name that no container of the pods concerned has. */

import { portsOf, type RulePort } from "../../analysis/selection/rule-ports";
import { nearestWords } from "../../analysis/selection/spelling";
import { inlineCode } from "../../analysis/words/inline-code";
import { orList } from "../../analysis/words/listing";
import { whoseWords } from "../destination-words";
import { type Draft, type Fix, finding, fix } from "../finding";
import { policiesToJudge } from "../judged";
import { relatedPorts } from "../related-manifests";
import { defineRule } from "../rule";

export const unknownNamedPort = defineRule({
  id: "unknown-named-port",
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
  const { port, protocol, destinations, isNarrow } = found;
  const name = port.port?.value;
  if (!port.port || typeof name !== "string") return;
  const declared = destinations.flatMap(({ workload }) => portsOf(workload));
  if (declared.some((one) => one.name === name && one.protocol === protocol)) return;
  const others = [...new Set(declared.filter((one) => one.name === name).map((one) => one.protocol))];
  const names = new Set(declared.filter((one) => one.protocol === protocol).flatMap((one) => one.name ?? []));
  const near = nearestWords(name, names);
  const path = [...port.path, "port"];
  yield finding({
    span: port.port.span,
    path,
    ...(!isNarrow && near.length + others.length === 0 && { severity: "hint" }),
    what: `${whoseWords(destinations, `has a ${protocol} port called ${inlineCode(name)}`)}${others.length > 0 ? `: there it is ${orList(others)}` : ""}.`,
    why: "A name is looked up among the ports that the destination's containers declare; where it is not found, this port admits nothing.",
    todo: todo(names, others),
    related: (_, snapshot) => relatedPorts(destinations, (one) => one.name === (near[0]?.word ?? name), snapshot),
    mend: (editor): readonly Fix[] =>
      near.flatMap(({ word, slip }) =>
        fix(`Change \`${name}\` to \`${word}\``, editor.setText(path, word), near.length === 1 && slip !== "letter"),
      ),
  });
}

function todo(names: ReadonlySet<string>, others: readonly string[]): string {
  if (others.length > 0) return `Write \`protocol: ${others[0]}\` if that one is meant.`;
  if (names.size === 0) return "Give the container's port that name, or write its number.";
  return `Write ${orList([...names].map(inlineCode))}, or give the container's port that name.`;
}
