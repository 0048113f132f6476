/** The parts of an administrator's policy as an outline shows them. */

import type { AdminPeer, AdminPort, AdminRule, PeerMember, PortMember } from "../../../model/admin-policy";
import type { Direction } from "../../../model/policy";
import { preposition } from "../admission-words";
import { andList, counted, orList } from "../listing";
import { MOST, namespacesName, policyName, selectorName, type Title, titled } from "../outline-names";
import { isEmpty } from "../selector-words";
import { protocolOf } from "./port-words";
import type { AdminReading } from "./reading";

/** "isolate-shop", "ClusterNetworkPolicy, Admin tier, priority 10"; the tier where the kind does not say it. */
export function policyTitle(reading: AdminReading, kind: string, isBroken: boolean): Title {
  const { policy, tier, priority } = reading;
  const stated = policy.statedTier && tier ? `, ${tier} tier` : "";
  return policyName(policy, kind, `${stated}${priority === undefined ? "" : `, priority ${priority}`}`, isBroken);
}

/** "ingress", "2 rules". */
export function directionTitle(reading: AdminReading, direction: Direction): Title {
  const count = reading.policy[direction].length;
  const isSure = count > 0 || reading.knowsRules(direction);
  return { name: direction, detail: isSure ? (count === 0 ? "no rules" : counted(count, "rule")) : "" };
}

/** "Deny from namespaces team=a, TCP 80"; beside it the rule's own name. */
export function ruleTitle(reading: AdminReading, rule: AdminRule): Title {
  const whom = orList(rule.peers.map(shortPeer), MOST);
  const which = rule.ports.length === 0 ? "all ports" : andList(rule.ports.map(portName), MOST);
  const name = `${rule.action?.value} ${preposition(rule.direction)} ${whom}, ${which}`;
  return titled(reading, rule, "rule", { name, detail: rule.name?.value ?? "" });
}

/** "pods app=web in namespaces team=a", "nodes zone=b", "10.0.0.0/8". */
export function peerTitle(reading: AdminReading, peer: AdminPeer): Title {
  const hasLabels = peer.members.some((member) => member.is === "pods" && !isEmpty(member.podSelector));
  return titled(reading, peer, "peer", { name: `${hasLabels ? "pods " : ""}${shortPeer(peer)}`, detail: "" });
}

/** "TCP 80", "UDP 8000-8080", "port http", "all SCTP ports". */
export function portTitle(reading: AdminReading, port: AdminPort): Title {
  return titled(reading, port, "port", { name: portName(port), detail: "" });
}

function shortPeer({ members }: AdminPeer): string {
  return members.map(memberName).join(" or ");
}

function memberName(member: PeerMember): string {
  switch (member.is) {
    case "namespaces":
      return namespacesName(member.namespaceSelector);
    case "pods": {
      const { podSelector, namespaceSelector } = member;
      const pods = isEmpty(podSelector) ? "all pods" : selectorName(podSelector);
      return `${pods} in ${namespacesName(namespaceSelector)}`;
    }
    case "nodes":
      return isEmpty(member.nodeSelector) ? "all nodes" : `nodes ${selectorName(member.nodeSelector)}`;
    case "networks":
      return orList(
        member.cidrs.map(({ value }) => value),
        MOST,
      );
    case "domainNames":
      return orList(
        member.domains.map(({ value }) => value),
        MOST,
      );
  }
}

function portName({ members }: AdminPort): string {
  return members.map(portMemberName).join(" and ");
}

function portMemberName(member: PortMember): string {
  switch (member.is) {
    case "number":
      return `${protocolOf(member)} ${member.port.value}`;
    case "range": {
      const { start, end } = member;
      return `${protocolOf(member)} ${start.value}${end.value === start.value ? "" : `-${end.value}`}`;
    }
    case "protocol":
      return `all ${member.protocol.value} ports`;
    case "name":
      return `port ${member.name.value}`;
  }
}
