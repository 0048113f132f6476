/** The parts of a policy in a few plain words each, as an outline shows them: one line, no Markdown, never empty. */

import type { Direction, Peer, Placed, Port, Requirement, Rule, Selector } from "../../model/policy";
import { preposition } from "./admission-words";
import { andList, counted, orList } from "./listing";
import { oneLine } from "./one-line";
import { protocolOf } from "./port-words";
import type { Reading } from "./reading";
import { isEmpty, namesOf } from "./selector-words";

/** A name, and what an outline shows in grey beside it; that may be the empty string. */
export interface Title {
  readonly name: string;
  readonly detail: string;
}

/** Outlines are narrow: what is longer is cut with an ellipsis. */
const LONGEST = 120;
/** How many of a rule's peers, and of its ports, are spelt out. */
const MOST = 3;

/** "accounts-allow", "NetworkPolicy in namespace accounts". */
export function policyTitle({ policy, knowsNamespace }: Reading, kind: string, isBroken: boolean): Title {
  const namespace = knowsNamespace && policy.namespace ? ` in namespace ${policy.namespace.value}` : "";
  return {
    name: plain(policy.name?.value ?? "") || `unnamed ${kind}`,
    detail: plain(`${kind}${namespace}${isBroken ? ", not valid YAML" : ""}`),
  };
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
  return titled(reading, rule, "rule", `${preposition(direction)} ${whom}, ${which}`);
}

/** "pods app=web in namespaces usage=finance", "10.0.0.0/8 except 10.1.0.0/16". */
export function peerTitle(reading: Reading, peer: Peer): Title {
  const hasLabels = peer.podSelector && !isEmpty(peer.podSelector) && !peer.ipBlock;
  return titled(reading, peer, "peer", `${hasLabels ? "pods " : ""}${shortPeer(peer)}`);
}

/** "TCP 3111", "UDP 8000-8080", "TCP http", "all SCTP ports". */
export function portTitle(reading: Reading, port: Port): Title {
  return titled(reading, port, "port", portName(port));
}

/** What an error touches is counted, not put into words. */
function titled(reading: Reading, part: Placed, noun: string, name: string): Title {
  if (reading.isSound(part)) return { name: plain(name), detail: "" };
  return { name: `${noun} ${Number(part.path.at(-1)) + 1}`, detail: "unclear" };
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

function namespacesName(selector: Selector): string {
  const names = namesOf(selector);
  if (names) return `namespace ${orList(names)}`;
  return isEmpty(selector) ? "all namespaces" : `namespaces ${selectorName(selector)}`;
}

/** As `kubectl get --selector` takes it: "app=web,env in (live, test),!canary". */
function selectorName({ labels, requirements }: Selector): string {
  return [
    ...labels.map(({ name, value }) => `${name.value}=${value.value}`),
    ...requirements.map(requirementName),
  ].join(",");
}

function requirementName({ name, operator, values }: Requirement): string {
  const options = values.map(({ value }) => value).join(", ");
  switch (operator.value) {
    case "Exists":
      return name.value;
    case "DoesNotExist":
      return `!${name.value}`;
    default:
      return `${name.value} ${operator.value.toLowerCase()} (${options})`;
  }
}

function portName(port: Port): string {
  if (!port.port) return `all ${protocolOf(port)} ports`;
  const end = port.endPort && port.endPort.value !== port.port.value ? `-${port.endPort.value}` : "";
  return `${protocolOf(port)} ${port.port.value}${end}`;
}

function plain(text: string): string {
  return oneLine(text.trim(), LONGEST);
}
