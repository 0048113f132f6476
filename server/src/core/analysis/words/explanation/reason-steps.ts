/** The policies and rules that decide, step by step as they stand in the files. */

import type { Effect } from "../../../model/admin-policy";
import type { Path } from "../../../syntax/path";
import type { ClusterPolicy } from "../../../workspace/cluster/cluster";
import type { Whereabouts, WhereIsPart } from "../../../workspace/whereabouts";
import { type BookPort, connectionsOfPort } from "../../connectivity/book-ports";
import { areSame, both, type Connections } from "../../connectivity/connections";
import type { End } from "../../connectivity/ends";
import { connectionsText } from "../../connectivity/notation";
import type { DecidingRule, Reason } from "../../connectivity/reasons";
import type { Side } from "../../connectivity/side";
import { inlineCode } from "../inline-code";
import { endCode } from "./names";

/** A line of a file, and what it has to do with the connection. */
export interface Step {
  readonly text: string;
  /** Absent where it cannot be told. */
  readonly at?: Whereabouts;
}

export interface Telling {
  readonly side: Side;
  readonly other: End;
  readonly asked: Connections;
  readonly whereIs: WhereIsPart;
}

/** The policy, then of each rule that is about the connections the peers and ports that make it so. */
export function reasonSteps(reason: Reason, telling: Telling): readonly Step[] {
  const { policy } = reason.selecting.of;
  const step = (text: string, path: Path): Step => {
    const at = telling.whereIs(policy.member, path);
    return { text, ...(at && { at }) };
  };
  return [
    step(policyText(reason), []),
    ...reason.rules.flatMap((rule) => ruleSteps(rule, telling, step)),
    ...reason.others.slice(0, MANY).map(({ rule, isAbout }) => step(otherText(isAbout, telling), rule.path)),
  ];
}

/** More rules that are about something else help nobody. */
const MANY = 4;

function otherText(isAbout: "ends" | "ports", { side, other }: Telling): string {
  if (isAbout === "ports") return "this rule is about other ports";
  return `this rule is not about ${side.direction === "ingress" ? "connections from" : "connections to"} ${endCode(other)}`;
}

function policyText({ selecting, rules }: Reason): string {
  const { policy } = selecting.of;
  const isSure = selecting.answer === "yes";
  const name = `${policy.member.object.kind} ${inlineCode(policy.name)}${tierText(policy)}`;
  if (policy.policy.scope === "cluster") return `${name} ${isSure ? "selects" : "may select"} it`;
  const isolates = `${name} ${isSure ? "isolates" : "may isolate"} it`;
  return rules.length > 0 ? isolates : `${isolates}, and no rule of it allows this`;
}

function tierText({ policy }: ClusterPolicy): string {
  if (policy.scope === "namespace") return "";
  const priority = policy.priority === undefined ? "" : `, priority ${policy.priority.value}`;
  return ` (${policy.tier} tier${priority})`;
}

function ruleSteps(
  { rule, bounds, peers, ports }: DecidingRule,
  telling: Telling,
  step: (text: string, path: Path) => Step,
): readonly Step[] {
  const isSure = areSame(bounds.lower, bounds.upper);
  const verb = `${isSure ? "" : "perhaps "}${verbs[rule.effect]}`;
  const everyPort = ports ? "" : " on every port";
  const [first, ...others] = (peers ?? [rule]).map(({ path }) => path);
  const whom = peers ? endCode(telling.other) : "everybody";
  return [
    ...(first ? [step(`and ${verb} ${whom}${everyPort}`, first)] : []),
    ...others.map((path) => step(`and ${verb} ${whom} by this peer, too`, path)),
    ...(ports ?? []).map((port) => step(`on ${portText(port, telling)}`, port.path)),
  ];
}

const verbs: Readonly<Record<Effect, string>> = { allow: "allows", deny: "denies", pass: "passes on" };

function portText(port: BookPort, { side, other, asked }: Telling): string {
  const destination = side.direction === "ingress" ? side.end : other;
  const { upper } = connectionsOfPort(port, destination, side.rulebook.sight);
  return connectionsText(both(upper, asked));
}
