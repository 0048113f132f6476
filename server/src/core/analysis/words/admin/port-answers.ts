/** What a rule of an administrator's policy decides for one of its ports. */

import type { AdminPort, AdminRule, PortMember } from "../../../model/admin-policy";
import { neighbours, preposition } from "../admission-words";
import { inlineCode } from "../inline-code";
import { sentences } from "../paragraphs";
import { decidesOn } from "./effect-words";
import { peersWords } from "./peer-words";
import { portWords, protocolOf } from "./port-words";
import type { AdminReading } from "./reading";

/** The port with the peers of its rule, and what it leaves unsaid. */
export function portAnswer(reading: AdminReading, rule: AdminRule, port: AdminPort): string {
  const peers = reading.isSound(rule) ? ` ${preposition(rule.direction)} ${peersWords(rule)}` : "";
  const others = rule.ports.filter((other) => other !== port);
  return sentences(
    decidesOn(reading, rule, `${portWords(port)}${peers}`),
    ...port.members.map((member) => note(member, rule)),
    neighbours("port", reading, rule, others.map(portWords)),
  );
}

function note(member: PortMember, rule: AdminRule): string | false {
  switch (member.is) {
    case "protocol":
      return false;
    case "number":
      return protocolNote(member);
    case "range":
      return sentences(rangeNote(member.start.value, member.end.value), protocolNote(member));
    case "name":
      return `${inlineCode(member.name.value)} is looked up among the container ports of each ${rule.direction === "egress" ? "destination" : "selected"} pod, with its protocol there, so the number may differ from pod to pod.`;
  }
}

/** The older API checks neither the order of a range nor the word of a protocol. */
function rangeNote(start: number, end: number): string {
  return start <= end
    ? "Both ends of the range are included."
    : "It ends before it begins: what that means is left open.";
}

function protocolNote(member: Parameters<typeof protocolOf>[0]): string | false {
  if (!member.protocol) return "The protocol is TCP, because none is given.";
  const name = protocolOf(member);
  return (
    !["TCP", "UDP", "SCTP"].includes(name) &&
    `The API defines TCP, UDP and SCTP: what ${inlineCode(name)} means is left open.`
  );
}
