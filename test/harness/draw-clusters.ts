/** Clusters as text: the files of a workspace in, what policies are about in each cluster out. */

import { expect } from "vitest";
import type { Selector } from "../../server/src/core/model/policy";
import type { WithoutPlaces } from "../../server/src/core/model/without-places";
import type {
  Cluster,
  ClusterNamespace,
  ClusterPolicy,
  ClusterService,
  ClusterWorkload,
} from "../../server/src/core/workspace/cluster/cluster";
import type { Clusters } from "../../server/src/core/workspace/cluster/clusters";
import { namespaceNameLabel } from "../../server/src/core/workspace/cluster/standings";
import { readFixture } from "./fixture";
import { dedent } from "./margin";
import { memoryWorkspace } from "./memory-workspace";

/** The files (`#- /path` begins one) make exactly these clusters. */
export function checkClusters(files: string, clusters: string): void {
  const texts = readFixture(files, "/manifests.yaml").map(({ path, lines }) => ({ path, text: lines.join("\n") }));
  expect(drawClusters(memoryWorkspace(texts).snapshot.clusters)).toBe(dedent(clusters).trimEnd());
}

/** One block for each cluster: namespaces, workloads, services, policies, and what is absent. */
export function drawClusters(clusters: Clusters): string {
  return clusters.all.map(drawCluster).join("\n");
}

function drawCluster({ root, folder, inventory, policies }: Cluster): string {
  const head =
    root?.replace(/^file:\/\//, "") ?? ["as it stands", ...(folder === undefined ? [] : [folder])].join(" in ");
  const lines = [
    ...Array.from(inventory.namespaces.values(), drawNamespace),
    ...inventory.workloads.map(drawWorkload),
    ...inventory.services.map(drawService),
    ...policies.map(drawPolicy),
    ...inventory.absent.map(({ is, name }) => `${is} ${name}`),
  ];
  return [head, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** A namespace that no manifest makes stands in brackets; the label that each has goes without saying. */
function drawNamespace({ name, member, labels, hasUnknownLabels }: ClusterNamespace): string {
  const others = new Map([...labels].filter(([label, value]) => label !== namespaceNameLabel || value !== name));
  const head = member ? `Namespace ${name}` : `(Namespace ${name})`;
  return [
    head,
    ...drawLabels("labels", others),
    ...(member ? doubts({ "labels unknown": hasUnknownLabels }) : []),
  ].join("  ");
}

function drawWorkload(workload: ClusterWorkload): string {
  const { labels, hasUnknownLabels, member } = workload;
  const { object } = member;
  const ports = object.ports.map(({ name, port, protocol }) =>
    [name ? `${name.value}=` : "", port.value, protocol ? `/${protocol.value}` : ""].join(""),
  );
  return [
    drawName(workload),
    ...drawLabels("pods", labels),
    ...(ports.length > 0 ? [`ports ${ports.join(" ")}`] : []),
    ...(object.owner ? [`of ${object.owner.kind} ${object.owner.name}`] : []),
    ...doubts({
      hostNetwork: object.hostNetwork,
      "labels unknown": hasUnknownLabels,
      "ports unknown": object.hasUnknownPorts,
    }),
  ].join("  ");
}

function drawService(service: ClusterService): string {
  const ports = service.member.object.ports.map(({ port, targetPort }) =>
    targetPort ? `${port.value}->${targetPort.value}` : `${port.value}`,
  );
  return [
    drawName(service),
    ...drawLabels("selects", service.selector),
    ...(ports.length > 0 ? [`ports ${ports.join(" ")}`] : []),
    ...doubts({ "labels unknown": service.hasUnknownLabels }),
  ].join("  ");
}

function drawPolicy(applied: ClusterPolicy): string {
  const { policy, isPartial } = applied;
  const selects = policy.scope === "namespace" ? [`selects ${drawSelector(policy.podSelector)}`] : [];
  const peers =
    policy.scope === "namespace"
      ? [...policy.ingress, ...policy.egress]
          .flatMap((rule) => rule.peers)
          .flatMap(({ podSelector }) => (podSelector ? [`admits ${drawSelector(podSelector)}`] : []))
      : [];
  return [drawName(applied), ...selects, ...peers, ...doubts({ partial: isPartial })].join("  ");
}

/** A question mark stands behind a namespace that nothing says. */
function drawName({ name, namespace, isNamespaced, member }: ClusterWorkload | ClusterService | ClusterPolicy): string {
  return `${member.object.kind} ${namespace}${isNamespaced ? "" : "?"}/${name}`;
}

function drawSelector({ labels, requirements }: WithoutPlaces<Selector>): string {
  const terms = [
    ...labels.map(({ name, value }) => `${name.value}=${value.value}`),
    ...requirements.map(({ name, operator, values }) =>
      [name.value, operator.value, ...values.map(({ value }) => value)].join(" "),
    ),
  ];
  return terms.length > 0 ? terms.join(",") : "all";
}

function drawLabels(of: string, labels: ReadonlyMap<string, string>): readonly string[] {
  return labels.size > 0 ? [`${of} ${Array.from(labels, (label) => label.join("=")).join(" ")}`] : [];
}

function doubts(doubts: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(doubts).flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}
