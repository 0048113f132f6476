/** Ports as noun phrases: "TCP 80", "UDP 8000 to 8080", "every TCP port", "the TCP port named `http`". */

import type { Port, Rule } from "../../model/policy";
import { inlineCode } from "./inline-code";
import { andList } from "./listing";

/** TCP where the port names no protocol. */
export function protocolOf({ protocol }: Port): string {
  return protocol?.value ?? "TCP";
}

/** "UDP 80 to 90": the protocol, and which of its ports. */
export function portWords(port: Port): string {
  const protocol = protocolOf(port);
  if (!port.port) return `every ${protocol} port`;
  if (typeof port.port.value === "string") return `the ${protocol} port named ${inlineCode(port.port.value)}`;
  return port.endPort && port.endPort.value !== port.port.value
    ? `${protocol} ${port.port.value} to ${port.endPort.value}`
    : `${protocol} ${port.port.value}`;
}

/** The ports of a rule, "TCP 80 and UDP 53"; "all traffic" where it names none. */
export function trafficWords({ ports }: Rule): string {
  return ports.length === 0 ? "all traffic" : andList(ports.map(portWords));
}
