/** Truth tables: whom do policies admit in the little cluster? The whole answer to each question, compared. */

import { expect } from "vitest";
import type { AnyPolicy } from "../../server/src/core/model/admin-policy";
import type { Address, Connection, Pod, Protocol } from "../harness/connectivity";
import { linesOf } from "../harness/margin";
import { memoryWorkspace } from "../harness/memory-workspace";
import { isAllowedInTiers } from "../harness/tiers";
import { addresses, namespaces, pods } from "./cluster";

type End = Pod | Address;

/**
 * Each line of the table asks who may open a connection and answers it: `TCP 80 into my-namespace/backend: nobody`, or
 * `TCP 80 from` it. An answer counts all others of the cluster: `group/*` are all pods of a namespace, or all addresses
 * `outside`. At least one connection must be allowed and one refused, or the table would prove nothing.
 */
export function checkAdmission(text: string, table: string): void {
  const policies = policiesOf(text);
  const lines = linesOf(table).flatMap((line) => line.trim() || []);
  const answers = lines.map((line) => answer(policies, line));
  expect(answers.map(({ line }) => line)).toEqual(lines);
  expect(new Set(answers.flatMap(({ verdicts }) => verdicts))).toEqual(new Set([true, false]));
}

function policiesOf(text: string): readonly AnyPolicy[] {
  const file = memoryWorkspace([{ path: "/policy.yaml", text }]).snapshot.file("file:///policy.yaml");
  return (file?.documents ?? []).flatMap(({ document }) => document.resources.map(({ policy }) => policy));
}

/** The line with its answer as it should be, and what that answer counts. */
function answer(policies: readonly AnyPolicy[], line: string) {
  const { question, protocol, port, way, name } = readQuestion(line);
  const end = pods.find((pod) => nameOf(pod) === name);
  if (!end) throw new Error(`no pod ${name}`);
  const others = [...pods, ...addresses].filter((other) => other !== end);
  const allowed = others.filter((other) => {
    const ends = way === "into" ? { from: other, to: end } : { from: end, to: other };
    return isAllowedInTiers({ pods, namespaces, policies }, { ...ends, protocol, port });
  });
  return {
    line: `${question}: ${describe(allowed, others)}`,
    verdicts: others.map((other) => allowed.includes(other)),
  };
}

type Question = Pick<Connection, "protocol" | "port"> & { question: string; way: string; name: string };

function readQuestion(line: string): Question {
  const [question = line] = line.split(": ", 1);
  const [protocol, port, way, name] = question.split(" ");
  if (!isProtocol(protocol) || (way !== "into" && way !== "from") || !name) throw new Error(`no question: ${line}`);
  return { question, protocol, port: Number(port), way, name };
}

function isProtocol(word: string | undefined): word is Protocol {
  return word === "TCP" || word === "UDP" || word === "SCTP";
}

function describe(allowed: readonly End[], others: readonly End[]): string {
  if (allowed.length === 0) return "nobody";
  if (allowed.length === others.length) return "everybody";
  const groups = [...new Set(others.map(groupOf))];
  return groups.flatMap((group) => describeGroup(group, allowed, others)).join(", ");
}

function describeGroup(group: string, allowed: readonly End[], others: readonly End[]): readonly string[] {
  const inGroup = (end: End) => groupOf(end) === group;
  const members = allowed.filter(inGroup);
  const isWhole = members.length > 1 && members.length === others.filter(inGroup).length;
  return isWhole ? [`${group}/*`] : members.map(nameOf);
}

function groupOf(end: End): string {
  return "ip" in end ? "outside" : end.namespace;
}

function nameOf(end: End): string {
  return "ip" in end ? end.ip : `${end.namespace}/${end.name}`;
}
