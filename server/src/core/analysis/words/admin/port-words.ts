/** Ports of an administrator's policy as noun phrases: "TCP 80", "UDP 8000 to 8080", "the port named `http`". */

import type { AdminPort, AdminRule, PortMember } from "../../../model/admin-policy";
import { inlineCode } from "../inline-code";
import { andList } from "../listing";

/** The port of an item, which has one member as far as it is sound. */
export function portWords({ members }: AdminPort): string {
  return members.length === 0 ? "no port" : andList(members.map(memberWords));
}

/** The ports of a rule, "TCP 80 and UDP 53"; "all traffic" where it names none. */
export function trafficWords({ ports }: AdminRule): string {
  return ports.length === 0 ? "all traffic" : andList(ports.map(portWords));
}

/** TCP where none is given. */
export function protocolOf({ protocol }: Extract<PortMember, { readonly is: "number" | "range" }>): string {
  return protocol?.value ?? "TCP";
}

function memberWords(member: PortMember): string {
  switch (member.is) {
    case "number":
      return `${protocolOf(member)} ${member.port.value}`;
    case "range": {
      const { start, end } = member;
      return `${protocolOf(member)} ${start.value}${end.value === start.value ? "" : ` to ${end.value}`}`;
    }
    case "protocol":
      return `every ${member.protocol.value} port`;
    case "name":
      return `the port named ${inlineCode(member.name.value)}`;
  }
}
