/** A port's number that no container of the pods concerned declares, where they declare others. */

import { portsOf, type RulePort } from "../../analysis/selection/rule-ports";
import { confusedWith } from "../../analysis/selection/service-ports";
import { orList } from "../../analysis/words/listing";
import { whoseWords } from "../destination-words";
import { type Draft, finding, fix } from "../finding";
import { policiesToJudge } from "../judged";
import { relatedPorts } from "../related-manifests";
import { defineRule } from "../rule";

export const portNotListening = defineRule({
  id: "port-not-listening",
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
  const number = port.port?.value;
  if (!port.port || typeof number !== "number" || confusedWith(found)) return;
  const last = port.endPort?.value ?? number;
  const declared = destinations.map(({ workload }) => portsOf(workload));
  const isMeant = (one: { readonly number: number }) => one.number >= number && one.number <= last;
  const same = declared.flat().filter(isMeant);
  // A container need not declare what it listens on: one that declares nothing says nothing.
  if (declared.some((some) => some.length === 0) || same.some((one) => one.protocol === protocol)) return;
  const others = [...new Set(same.map((one) => one.protocol))];
  const numbers = [...new Set(declared.flat().map((one) => `${one.number}/${one.protocol}`))];
  const range = port.endPort ? `${number}–${last}` : String(number);
  const [other] = others;
  yield finding({
    span: port.port.span,
    path: [...port.path, "port"],
    ...(!(isNarrow && other) && { severity: "hint" }),
    what: `${whoseWords(destinations, `declares the ${protocol} port ${range}`)}${other ? `: there it is ${orList(others)}` : ""}.`,
    why: other
      ? "Where no protocol is written, TCP is meant; the other one is not admitted."
      : "A container need not declare what it listens on, but these do declare ports.",
    todo: other
      ? `Write \`protocol: ${other}\` if that one is meant.`
      : `Check the number: they declare ${orList(numbers)}.`,
    related: (_, snapshot) => relatedPorts(destinations, isMeant, snapshot),
    mend: (editor) => {
      if (!other || others.length > 1) return [];
      const edits = port.protocol
        ? editor.setText([...port.path, "protocol"], other)
        : editor.insert(port.path, "protocol", other);
      return fix(`Change the protocol to \`${other}\``, edits, false);
    },
  });
}
