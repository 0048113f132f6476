/** The kinds that make pods, and where each keeps the template of its pods: one line more makes one more kind known. */

export interface WorkloadKind {
  /** The API group; the empty string for the core. Any version of it counts. */
  readonly group: string;
  readonly kind: string;
  /** From the object to the template, which has `metadata` and `spec`; empty where the object is the pod itself. */
  readonly template: readonly string[];
  /** Where it may name another workload whose template it takes: then its pods are those of that one, which counts already. */
  readonly borrows?: readonly string[];
}

const usual: readonly string[] = ["spec", "template"];

export const workloadKinds: readonly WorkloadKind[] = [
  { group: "", kind: "Pod", template: [] },
  { group: "", kind: "ReplicationController", template: usual },
  { group: "apps", kind: "Deployment", template: usual },
  { group: "apps", kind: "StatefulSet", template: usual },
  { group: "apps", kind: "DaemonSet", template: usual },
  { group: "apps", kind: "ReplicaSet", template: usual },
  { group: "batch", kind: "Job", template: usual },
  { group: "batch", kind: "CronJob", template: ["spec", "jobTemplate", "spec", "template"] },
  { group: "argoproj.io", kind: "Rollout", template: usual, borrows: ["spec", "workloadRef"] },
  { group: "apps.openshift.io", kind: "DeploymentConfig", template: usual },
  { group: "serving.knative.dev", kind: "Service", template: usual },
];

/** The entry of a kind; undefined where it makes no pods, or is not known to. */
export function workloadKindOf(apiVersion: string, kind: string): WorkloadKind | undefined {
  const group = groupOf(apiVersion);
  return workloadKinds.find((known) => known.kind === kind && known.group === group);
}

/** The API group of an apiVersion: `apps` of `apps/v1`, the empty string of `v1`. */
export function groupOf(apiVersion: string): string {
  return apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
}
