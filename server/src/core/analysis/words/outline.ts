/** A policy as an outline shows it: its directions, rules, peers and ports, each in a few words. */

import type { AdminPolicy } from "../../model/admin-policy";
import type { Direction, Placed, Policy } from "../../model/policy";
import type { Resource } from "../../workspace/document";
import * as admin from "./admin/outline-words";
import { type AdminReading, adminReadingOf } from "./admin/reading";
import type { Title } from "./outline-names";
import { directionTitle, peerTitle, policyTitle, portTitle, ruleTitle } from "./outline-words";
import { type Reading, readingOf } from "./reading";

export interface Outline {
  readonly title: Title;
  readonly directions: readonly OutlinedDirection[];
}

export interface OutlinedDirection {
  readonly direction: Direction;
  readonly title: Title;
  /** The policy isolates its pods in this direction, with rules or without. */
  readonly isIsolated: boolean;
  readonly rules: readonly OutlinedRule[];
}

export interface OutlinedPart {
  readonly part: Placed;
  readonly title: Title;
}

export interface OutlinedRule extends OutlinedPart {
  readonly peers: readonly OutlinedPart[];
  readonly ports: readonly OutlinedPart[];
}

const directions: readonly Direction[] = ["ingress", "egress"];

/** The outline of a resource. Where its document `isBroken`, it may hold further rules and directions. */
export function outlineOf(resource: Resource, isBroken: boolean): Outline {
  const { policy, kind } = resource;
  switch (policy.scope) {
    case "namespace":
      return ofNamespace(policy, asFarAsRead(readingOf(policy, resource), isBroken), kind.kind, isBroken);
    case "cluster":
      return ofCluster(policy, adminAsFarAsRead(adminReadingOf(policy, resource), isBroken), kind.kind, isBroken);
  }
}

function asFarAsRead(reading: Reading, isBroken: boolean): Reading {
  return isBroken ? { ...reading, knowsIsolation: false, knowsRules: () => false } : reading;
}

function adminAsFarAsRead(reading: AdminReading, isBroken: boolean): AdminReading {
  return isBroken ? { ...reading, knowsRules: () => false } : reading;
}

function ofNamespace(policy: Policy, reading: Reading, kind: string, isBroken: boolean): Outline {
  return {
    title: policyTitle(reading, kind, isBroken),
    directions: directions.map((direction) => ({
      direction,
      title: directionTitle(reading, direction),
      isIsolated: reading.knowsIsolation && policy.isolates[direction],
      rules: policy[direction].map((rule) => ({
        part: rule,
        title: ruleTitle(reading, rule),
        peers: rule.peers.map((peer) => ({ part: peer, title: peerTitle(reading, peer) })),
        ports: rule.ports.map((port) => ({ part: port, title: portTitle(reading, port) })),
      })),
    })),
  };
}

function ofCluster(policy: AdminPolicy, reading: AdminReading, kind: string, isBroken: boolean): Outline {
  return {
    title: admin.policyTitle(reading, kind, isBroken),
    directions: directions.map((direction) => ({
      direction,
      title: admin.directionTitle(reading, direction),
      isIsolated: false,
      rules: policy[direction].map((rule) => ({
        part: rule,
        title: admin.ruleTitle(reading, rule),
        peers: rule.peers.map((peer) => ({ part: peer, title: admin.peerTitle(reading, peer) })),
        ports: rule.ports.map((port) => ({ part: port, title: admin.portTitle(reading, port) })),
      })),
    })),
  };
}
