/** A workload whose pods no policy selects, where others are selected. */

import { eachObject } from "../../analysis/selection/each-object";
import { isolationOf } from "../../analysis/selection/isolation";
import { policiesOf } from "../../analysis/selection/policies-about";
import { isBlind } from "../../analysis/selection/standpoint";
import { inlineCode } from "../../analysis/words/inline-code";
import { samePath } from "../../syntax/path";
import type { Cluster, ClusterWorkload } from "../../workspace/cluster/cluster";
import { manifestsIn } from "../../workspace/document";
import { type Draft, finding } from "../finding";
import { defineRule, type Surroundings } from "../rule";

export const unisolatedWorkload = defineRule({
  id: "unisolated-workload",
  scope: "workspace",
  restsOn: "policies",
  severity: "hint",
  *check(document, around) {
    if (around.snapshot.isReading || document.yaml.problems.length > 0 || !holdsWorkloads(around)) return;
    const open = openWorkloads(around);
    if (open.length === 0) return;
    for (const manifest of manifestsIn(document.yaml.text)) {
      const workload = open.find(({ member }) => samePath(member.object.path, manifest.path));
      if (workload && manifest.name) yield worded(workload, manifest.name.span, manifest.path);
    }
  },
});

function worded(
  { name, namespace, isNamespaced, member }: ClusterWorkload,
  span: Draft["span"],
  path: Draft["paths"][number],
): Draft {
  return finding({
    span,
    path: [...path, "metadata", "name"],
    what: `No policy here selects the pods of ${member.object.kind} ${inlineCode(name)}${isNamespaced ? ` in ${inlineCode(namespace)}` : ""}.`,
    why: "Everybody may reach them, and they may reach everything.",
    todo: "Select them by a policy, if that is not meant: one with an empty `podSelector` isolates a whole namespace.",
  });
}

function holdsWorkloads({ file, index }: Surroundings): boolean {
  return file.objects[index]?.some(({ is }) => is === "workload") ?? false;
}

/** Those of the document that are open in every cluster that they are in. */
function openWorkloads({ clusters, file, index }: Surroundings): readonly ClusterWorkload[] {
  const found = clusters.map((cluster) =>
    (cluster.once(workloadsByDocument).get(documentKey(file.uri, index)) ?? []).map((workload) => ({
      workload,
      isOpen: isOpen(workload, cluster),
    })),
  );
  const all = found.flat();
  const isOpenEverywhere = ({ member }: ClusterWorkload) =>
    all.every((one) => one.isOpen || !samePath(one.workload.member.object.path, member.object.path));
  return eachObject(all.map(({ workload }) => workload)).filter(isOpenEverywhere);
}

function workloadsByDocument({ inventory }: Cluster): ReadonlyMap<string, readonly ClusterWorkload[]> {
  const sorted = new Map<string, ClusterWorkload[]>();
  for (const workload of inventory.workloads) {
    const key = documentKey(workload.member.uri, workload.member.document);
    const beside = sorted.get(key);
    if (beside) beside.push(workload);
    else sorted.set(key, [workload]);
  }
  return sorted;
}

function documentKey(uri: string, document: number): string {
  return `${document} ${uri}`;
}

/** Where nobody writes policies for the namespace, somebody may have decided so. */
function isOpen(workload: ClusterWorkload, cluster: Cluster): boolean {
  const { inventory } = cluster;
  const own = policiesOf(workload.namespace, cluster);
  if (workload.hostNetwork || own.length === 0) return false;
  if (inventory.absent.length > 0 || own.some((policy) => isBlind({ cluster, policy }))) return false;
  const { certain, possible } = isolationOf(workload, cluster);
  return certain.length + possible.length === 0;
}
