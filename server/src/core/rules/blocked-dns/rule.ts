/** Egress rules that leave their pods no way to the cluster's DNS. */

import { withoutLookups } from "../../analysis/connectivity/name-lookups";
import { dnsLabel } from "../../analysis/selection/dns-pods";
import { findPods } from "../../analysis/selection/finding-pods";
import { subjectOf } from "../../analysis/selection/sought";
import { isBlind } from "../../analysis/selection/standpoint";
import { finderIn } from "../../model/finder";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import { namespaceNameLabel } from "../../workspace/cluster/standings";
import { type Draft, finding, fix } from "../finding";
import { type Judged, policiesToJudge } from "../judged";
import { defineRule } from "../rule";
import { workloadsList } from "../workloads-list";

export const blockedDns = defineRule({
  id: "blocked-dns",
  scope: "workspace",
  restsOn: "policies",
  severity: "warning",
  *check(document, around) {
    for (const judged of policiesToJudge(document, around)) {
      const { policy, applied } = judged;
      if (!policy.isolates.egress || policy.egress.length === 0 || applied.some(isBlind)) continue;
      const blocked = blockedBy(judged);
      const path = [...policy.path, "spec", "egress"];
      const key = finderIn(document.yaml).entry(path)?.key.span;
      if (key && blocked.length > 0) yield worded(blocked, key, path, policy.egress.length);
    }
  },
});

/** Of several policies on the same pods the first one speaks. */
function blockedBy({ applied }: Judged): readonly ClusterWorkload[] {
  return applied.flatMap(({ cluster, policy }) =>
    findPods(cluster.inventory, subjectOf(policy)).certain.filter(
      (workload) => withoutLookups(workload, cluster, policy)[0]?.member === policy.member,
    ),
  );
}

function worded(
  workloads: readonly ClusterWorkload[],
  span: Draft["span"],
  path: Draft["paths"][number],
  rules: number,
): Draft {
  return finding({
    span,
    path,
    what: `${workloadsList(workloads)} cannot look up names: no policy here lets them reach the cluster's DNS on port 53.`,
    why: "Whatever they connect to by a name fails, the peers of these rules among it.",
    todo: "Allow UDP and TCP 53 to the DNS pods, unless they get by with addresses.",
    mend: (editor) => fix("Allow DNS", editor.insertItems([...path, rules - 1], [dnsRule]), false),
  });
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
