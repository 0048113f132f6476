/** Which number a port's name stands for at its destinations. */

import type { ClusterWorkload, Inventory } from "../../../workspace/cluster/cluster";
import { findPods } from "../../selection/finding-pods";
import { inlineCode } from "../inline-code";
import { andList } from "../listing";
import { sentences } from "../paragraphs";
import type { Link } from "./links";
import type { Topic } from "./topic";

type NamedPort = Extract<Topic, { readonly is: "port" }>;

/** "`http` is **8080** on web and cart here, **9090** on api. db has no such port."; undefined without destinations here. */
export function portNameWords(inventory: Inventory, port: NamedPort, link: Link): string | undefined {
  const { certain } = findPods(inventory, port.sought);
  if (certain.length === 0) return undefined;
  const byNumber = sortByNumber(certain, port);
  const nowhere = certain.filter((one) => numbersOn(one, port).length === 0);
  const [open, without] = [nowhere.filter(mayHaveMore), nowhere.filter((one) => !mayHaveMore(one))];
  const where = Array.from(byNumber, ([number, those]) => `**${number}** on ${named(those, link)}`);
  return sentences(
    where.length > 0 && `Here ${inlineCode(port.name)} is ${where.join(", ")}.`,
    without.length > 0 &&
      `${named(without, link)} ${without.length === 1 ? "has" : "have"} ${portOf(port)} of that name.`,
    open.length > 0 &&
      `${named(open, link)} may have it: ${open.length === 1 ? "its ports are" : "their ports are"} templated.`,
  );
}

/** "no TCP port" */
function portOf({ protocol }: NamedPort): string {
  return protocol === undefined ? "no port" : `no ${protocol} port`;
}

/** https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/: the protocol must be the same. */
function numbersOn({ member }: ClusterWorkload, { name, protocol }: NamedPort): readonly number[] {
  const ports = member.object.ports.filter(
    (port) => port.name?.value === name && (protocol === undefined || (port.protocol?.value ?? "TCP") === protocol),
  );
  return [...new Set(ports.map(({ port }) => port.value))];
}

function sortByNumber(workloads: readonly ClusterWorkload[], port: NamedPort): ReadonlyMap<number, ClusterWorkload[]> {
  const sorted = new Map<number, ClusterWorkload[]>();
  for (const workload of workloads) {
    for (const number of numbersOn(workload, port)) {
      const those = sorted.get(number);
      if (those) those.push(workload);
      else sorted.set(number, [workload]);
    }
  }
  return new Map([...sorted].toSorted(([one], [other]) => one - other));
}

function mayHaveMore({ member }: ClusterWorkload): boolean {
  return member.object.hasUnknownPorts || member.isPatched;
}

/** Only those that are named are asked for their places. */
function named(workloads: readonly ClusterWorkload[], link: Link): string {
  const sorted = workloads.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return andList(sorted.map((workload, index) => (index < 6 ? link(workload) : "")));
}
