/** The parts of a NetworkPolicy as an outline shows them. */

import type { Direction, Peer, Port, Rule } from "../../model/policy";
import { preposition } from "./admission-words";
import { andList, counted, orList } from "./listing";
import { MOST, namespacesName, policyName, selectorName, type Title, titled } from "./outline-names";
import { protocolOf } from "./port-words";
import type { Reading } from "./reading";
import { isEmpty } from "./selector-words";

/** "accounts-allow", "NetworkPolicy in namespace accounts". */
export function policyTitle({ policy, knowsNamespace }: Reading, kind: string, isBroken: boolean): Title {
  const isKnown = knowsNamespace && policy.namespace;
  return policyName(policy, kind, isKnown ? ` in namespace ${policy.namespace.value}` : "", isBroken);
}

/** "ingress", "isolated, 2 rules". Beside it, as far as it is known: what the policy does in the direction. */
export function directionTitle(reading: Reading, direction: Direction): Title {
  const count = reading.policy[direction].length;
  const isSure = count > 0 || reading.knowsRules(direction);
  const rules = isSure ? [count === 0 ? "no rules" : counted(count, "rule")] : [];
  if (!reading.knowsIsolation) return { name: direction, detail: rules.join("") };
  if (reading.policy.isolates[direction]) return { name: direction, detail: ["isolated", ...rules].join(", ") };
  return { name: direction, detail: count > 0 ? "ignored" : "not restricted" };
}

/** "from app=web in namespaces usage=finance, TCP 3111". */
export function ruleTitle(reading: Reading, rule: Rule): Title {
  const { direction, peers, ports } = rule;
  const anybody = direction === "ingress" ? "any source" : "any destination";
  const whom = peers.length === 0 ? anybody : orList(peers.map(shortPeer), MOST);
  const which = ports.length === 0 ? "all ports" : andList(ports.map(portName), MOST);
  return titled(reading, rule, "rule", { name: `${preposition(direction)} ${whom}, ${which}`, detail: "" });
}

/** "pods app=web in namespaces usage=finance", "10.0.0.0/8 except 10.1.0.0/16". */
export function peerTitle(reading: Reading, peer: Peer): Title {
  const hasLabels = peer.podSelector && !isEmpty(peer.podSelector) && !peer.ipBlock;
  return titled(reading, peer, "peer", { name: `${hasLabels ? "pods " : ""}${shortPeer(peer)}`, detail: "" });
}

/** "TCP 3111", "UDP 8000-8080", "TCP http", "all SCTP ports". */
export function portTitle(reading: Reading, port: Port): Title {
  return titled(reading, port, "port", { name: portName(port), detail: "" });
}

function shortPeer({ podSelector, namespaceSelector, ipBlock }: Peer): string {
  if (ipBlock) return addressName(ipBlock.cidr.value, ipBlock.except);
  const pods = podSelector && (isEmpty(podSelector) ? "all pods" : selectorName(podSelector));
  const namespaces = namespaceSelector && namespacesName(namespaceSelector);
  return [pods, namespaces].filter((part) => part !== undefined).join(" in ");
}

function addressName(cidr: string, except: readonly { readonly value: string }[]): string {
  return except.length === 0 ? cidr : `${cidr} except ${andList(except.map(({ value }) => value))}`;
}

function portName(port: Port): string {
  if (!port.port) return `all ${protocolOf(port)} ports`;
  const end = port.endPort && port.endPort.value !== port.port.value ? `-${port.endPort.value}` : "";
  return `${protocolOf(port)} ${port.port.value}${end}`;
}
