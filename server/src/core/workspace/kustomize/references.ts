/** What a kustomization names, and where that lies. */

import type { Kustomization } from "../../model/kustomization";
import { folderKey, resolve } from "./uri-key";

/** The keys of what a kustomization names, whether there is anything or not. */
export interface References {
  /** Files and folders that it takes objects from. */
  readonly resources: readonly string[];
  /** Files that hold patches. */
  readonly patches: readonly string[];
}

/** `key` is the kustomization file's own. */
export function referencesOf(key: string, { resources, components, patches }: Kustomization): References {
  const folder = folderKey(key);
  const keys = (names: readonly string[]) => names.flatMap((name) => resolve(folder, name) ?? []);
  return {
    resources: keys([...resources, ...components].map(({ value }) => value)),
    patches: keys(patches.flatMap(({ from }) => ("file" in from ? from.file.value : []))),
  };
}

/**
 * Does a name that leads to no file look like a place elsewhere? URLs, what git can clone, and hosts such as
 * `github.com/owner/name` (https://github.com/kubernetes-sigs/kustomize/blob/master/examples/remoteBuild.md).
 */
export function looksRemote(name: string): boolean {
  return /:\/\/|^git::|^[\w.-]+@[\w.-]+:|[?&](?:ref|version)=|^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/.*\/|\.git(?:\/|$)/.test(
    name,
  );
}
