/** The policies of a cluster that count: the API server takes them. */

import { areAbout } from "../../model/releases";
import { samePath } from "../../syntax/path";
import type { Cluster, ClusterPolicy } from "../../workspace/cluster/cluster";
import type { Snapshot } from "../../workspace/workspace";
import type { Governed } from "./rulebook";

export interface Governing extends Governed {
  /** Those that the API server refuses: they are not there. */
  readonly refused: readonly ClusterPolicy[];
}

/** The Kubernetes release that a file is for, by its minor version (`1.36`). */
export type ReleaseOf = (uri: string) => string;

export function governing({ inventory, policies }: Cluster, snapshot: Snapshot, releaseOf: ReleaseOf): Governing {
  const refused = new Set(policies.filter((policy) => isRefused(policy, snapshot, releaseOf(policy.member.uri))));
  return { inventory, policies: policies.filter((policy) => !refused.has(policy)), refused: [...refused] };
}

/** Of a template it is not known what it renders. */
function isRefused({ member }: ClusterPolicy, snapshot: Snapshot, release: string): boolean {
  const document = snapshot.file(member.uri)?.documents[member.document]?.document;
  if (document?.template !== "none") return false;
  const resource = document.resources.find(({ policy }) => samePath(policy.path, member.object.policy.path));
  const problems = resource?.problems ?? [];
  return document.yaml.problems.length > 0 || problems.some(({ releases }) => areAbout(releases, release));
}
