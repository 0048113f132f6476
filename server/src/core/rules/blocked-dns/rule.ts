/** Egress rules that leave their pods no way to the cluster's DNS. */

import { type Blocked, blockedLookups } from "../../analysis/connectivity/name-lookups";
import type { Applied } from "../../analysis/selection/applied";
import { dnsLabel } from "../../analysis/selection/dns-pods";
import { isBlind } from "../../analysis/selection/standpoint";
import { finderIn } from "../../model/finder";
import type { Placed, Policy, Port } from "../../model/policy";
import type { ClusterPolicy } from "../../workspace/cluster/cluster";
import { namespaceNameLabel } from "../../workspace/cluster/standings";
import { type Draft, finding, fix } from "../finding";
import { policiesToJudge } from "../judged";
import { defineRule } from "../rule";
import { workloadsList } from "../workloads-list";

export const blockedDns = defineRule({
  id: "blocked-dns",
  scope: "workspace",
  restsOn: "policies",
  severity: "warning",
  *check(document, around) {
    for (const { policy, applied } of policiesToJudge(document, around)) {
      if (!policy.isolates.egress || policy.egress.length === 0 || applied.some(isBlind)) continue;
      const path = [...policy.path, "spec", "egress"];
      const key = finderIn(document.yaml).entry(path)?.key.span;
      if (key) yield* inPolicy(policy, { span: key, path }, applied);
    }
  },
});

function* inPolicy(policy: Policy, egress: Pick<Placed, "span" | "path">, applied: readonly Applied[]) {
  const found = applied.flatMap(({ cluster, policy: said }) =>
    blockedLookups(said, cluster).map((blocked) => ({ ...blocked, isFirst: isFirst(blocked, said) })),
  );
  // Of several policies on the same pods the first one speaks.
  const cutOff = found.filter(({ hasTcp, isFirst }) => !hasTcp && isFirst);
  if (cutOff.length > 0) yield cutOffWords(cutOff, egress, policy.egress.length);
  const port = policy.egress.flatMap(({ ports }) => ports).find(isDnsOverTcp);
  const overTcp = found.filter(({ hasTcp }) => hasTcp);
  if (port && overTcp.length > 0) yield overTcpWords(overTcp, port);
}

function isFirst({ allowing }: Blocked, said: ClusterPolicy): boolean {
  return allowing[0]?.member === said.member;
}

function isDnsOverTcp({ protocol, port }: Port): boolean {
  return port?.value === 53 && (protocol?.value ?? "TCP") === "TCP";
}

function cutOffWords(found: readonly Blocked[], { span, path }: Pick<Placed, "span" | "path">, rules: number): Draft {
  return finding({
    span,
    path,
    what: `${named(found)} cannot look up names: no policy here lets them reach the cluster's DNS on port 53.`,
    why: "Whatever they connect to by a name fails, the peers of these rules among it.",
    todo: "Allow UDP and TCP 53 to the DNS pods, unless they get by with addresses.",
    mend: (editor) => fix("Allow DNS", editor.insertItems([...path, rules - 1], [dnsRule]), false),
  });
}

function overTcpWords(found: readonly Blocked[], { port, protocol, span, path }: Port): Draft {
  return finding({
    span: port?.span ?? span,
    path: [...path, "port"],
    what: `${named(found)} can ask the cluster's DNS over TCP alone${protocol ? "" : ": a port without `protocol` is a TCP port"}.`,
    why: "Names are looked up over UDP, so connections by a name fail.",
    todo: "Allow UDP 53, too.",
    mend: (editor) => fix("Allow UDP 53, too", editor.insertItems(path, [{ protocol: "UDP", port: 53 }]), false),
  });
}

function named(found: readonly Blocked[]): string {
  return workloadsList(found.map(({ workload }) => workload));
}

const dnsRule = {
  to: [
    {
      namespaceSelector: { matchLabels: { [namespaceNameLabel]: "kube-system" } },
      podSelector: { matchLabels: { [dnsLabel.name]: dnsLabel.value } },
    },
  ],
  ports: [
    { protocol: "UDP", port: 53 },
    { protocol: "TCP", port: 53 },
  ],
};
