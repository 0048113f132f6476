/** Where a half-typed policy lands: the clusters that it will be in, and its namespace in each. */

import { type Path, samePath } from "../../syntax/path";
import type { Cluster, Inventory } from "../../workspace/cluster/cluster";
import { defaultNamespace } from "../../workspace/cluster/standings";
import { folderKey, keyOf } from "../../workspace/kustomize/uri-key";
import type { SourceFile } from "../../workspace/source-file";
import type { Snapshot } from "../../workspace/workspace";

export interface Landing {
  readonly inventory: Inventory;
  readonly namespace: string;
  /** Does anything say in which namespace it is? */
  readonly isNamespaced: boolean;
}

/** A policy as far as it is typed. */
export interface HalfTyped {
  readonly file: SourceFile;
  /** The index of its document in the file. */
  readonly document: number;
  /** Its place in the document. */
  readonly path: Path;
  /** As it is typed now: clusters may be from before the last edit. */
  readonly namespace: string | undefined;
}

/** None for a policy that is shown in a page, or patches another one. */
export function landingsOf({ clusters }: Snapshot, policy: HalfTyped): readonly Landing[] {
  const { uri, language } = policy.file;
  if (language === "markdown" || clusters.isPatch(uri)) return [];
  const own = clusters.clustersOf(uri).filter(holdsAny);
  const around = own.length > 0 ? own : likelyClusters(clusters.all.filter(holdsAny), uri);
  return around.map((cluster) => landingIn(cluster, policy));
}

function holdsAny({ inventory }: Cluster): boolean {
  return inventory.workloads.length > 0 || inventory.namespaces.size > 0;
}

/**
 * Of a file that no kustomization names yet, or that brings no object yet: those that objects beside it are in, else
 * what is applied as it stands.
 */
function likelyClusters(all: readonly Cluster[], uri: string): readonly Cluster[] {
  const folder = folderKey(keyOf(uri));
  const isBeside = (file: string) => folderKey(keyOf(file)) === folder;
  const beside = all.filter(({ inventory }) => inventory.workloads.some(({ member }) => isBeside(member.uri)));
  if (beside.length > 0) return beside;
  const isAround = (path: string | undefined) => path === undefined || `${folder}/`.includes(`|${path}/`);
  return all.filter((cluster) => cluster.root === undefined && isAround(cluster.folder));
}

/** A kustomization may put it into another namespace than it says, and then does so with all that it names. */
function landingIn(cluster: Cluster, { file, document, path, namespace }: HalfTyped): Landing {
  const { inventory } = cluster;
  const known = cluster.policiesAt(file.uri, document).find(({ member }) => samePath(member.object.policy.path, path));
  if (known && known.member.namespace !== known.member.object.namespace) {
    return { inventory, namespace: known.namespace, isNamespaced: known.isNamespaced };
  }
  return { inventory, namespace: namespace ?? defaultNamespace, isNamespaced: namespace !== undefined };
}
