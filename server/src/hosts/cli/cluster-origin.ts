/** What makes a cluster, in paths as the user would write them. */

import { dirname } from "node:path";
import type { Cluster } from "../../core/workspace/cluster/cluster";
import { keyOf } from "../../core/workspace/kustomize/uri-key";

export interface ClusterOrigin {
  /** A kustomization; a folder, where others describe the same workloads; or nothing but that the files are there. */
  readonly madeBy: "kustomization" | "folder" | "files";
  /** The path of the kustomization, or of the folder; undefined for what is applied as it stands in the files. */
  readonly name: string | undefined;
  /** The path of the folder, which the kustomization lies in. */
  readonly folder: string | undefined;
}

export function originOf(cluster: Cluster, pathOf: (uri: string) => string): ClusterOrigin {
  const { root, folder } = cluster;
  if (root !== undefined) return { madeBy: "kustomization", name: pathOf(root), folder: dirname(pathOf(root)) };
  if (folder === undefined) return { madeBy: "files", name: undefined, folder: undefined };
  const name = pathOfFolder(folder, cluster, pathOf);
  return { madeBy: "folder", name, folder: name };
}

/** A file in the folder has a path that somebody has written, which the folder itself need not have. */
function pathOfFolder(folder: string, { inventory, policies }: Cluster, pathOf: (uri: string) => string): string {
  for (const { member } of [...inventory.workloads, ...policies]) {
    const key = keyOf(member.uri);
    const path = key.slice(key.indexOf("|") + 1);
    if (path.startsWith(`${folder}/`)) return pathOf(member.uri).slice(0, folder.length - path.length) || ".";
  }
  return folder;
}
