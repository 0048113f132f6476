/** The workspace folders that are read, and which of their files count. */

import { isOfInterest } from "../core/base/host";
import type { Exclusion } from "./exclusion";

export interface ScannedFolders {
  all(): readonly string[];
  /** From now on the folder is one of them; or what it excludes is something else. */
  set(folder: string, exclusion: Exclusion, globs: readonly string[]): void;
  /** Are these the globs with which it was set? */
  isExcludedBy(folder: string, globs: readonly string[]): boolean;
  delete(folder: string): void;
  /** Does the file lie in one of them? */
  hold(uri: string): boolean;
  /** Is it a file that is read there? */
  want(uri: string): boolean;
}

export function createScannedFolders(): ScannedFolders {
  const exclusions = new Map<string, Exclusion>();
  const excluded = new Map<string, string>();
  const around = (uri: string) => [...exclusions.keys()].filter((folder) => uri.startsWith(`${folder}/`));
  return {
    all: () => [...exclusions.keys()],
    set(folder, exclusion, globs) {
      exclusions.set(folder, exclusion);
      excluded.set(folder, JSON.stringify(globs));
    },
    isExcludedBy: (folder, globs) => excluded.get(folder) === JSON.stringify(globs),
    delete: (folder) => void exclusions.delete(folder),
    hold: (uri) => around(uri).length > 0,
    want: (uri) => isManifest(uri) && around(uri).some((folder) => !exclusions.get(folder)?.(uri)),
  };
}

/** Files that say how others are read are no manifests themselves. */
export function isManifest(uri: string): boolean {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  return isOfInterest(name) && !/^\.(?:gitignore|netpolrc)/.test(name);
}
