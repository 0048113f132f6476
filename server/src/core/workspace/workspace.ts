/** The files that are known, as a row of immutable snapshots: each change makes a newer one. */

import type { SourceLanguage } from "../syntax/regions";
import { readSourceFile, type SourceFile } from "./source-file";

export interface Snapshot {
  file(uri: string): SourceFile | undefined;
  /** The files beside this one (itself included), in the order of their names; the same array while none of them changes. */
  siblings(uri: string): readonly SourceFile[];
  /** The snapshot with one file more, or in another state. */
  with(file: SourceFile): Snapshot;
}

export type Change =
  | { readonly uri: string; readonly text: string; readonly language: SourceLanguage }
  | { readonly uri: string; readonly removed: true };

export interface Workspace {
  readonly snapshot: Snapshot;
  /** Takes changes in and gives the snapshot after them; earlier snapshots stay as they are. */
  apply(changes: readonly Change[]): Snapshot;
}

export function createWorkspace(): Workspace {
  let folders: Folders = new Map();
  let snapshot = snapshotIn(folders);
  return {
    get snapshot() {
      return snapshot;
    },
    apply(changes) {
      folders = withChanges(folders, changes);
      snapshot = snapshotIn(folders);
      return snapshot;
    },
  };
}

/** A snapshot of these files. */
export function snapshotOf(files: readonly SourceFile[]): Snapshot {
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    const folder = folderOf(file.uri);
    const beside = folders.get(folder);
    if (beside) beside.push(file);
    else folders.set(folder, [file]);
  }
  return snapshotIn(new Map(Array.from(folders, ([folder, some]) => [folder, inOrder(some)])));
}

/** The URI of the folder that holds the file, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/"));
}

/** In the order of their URIs, so that a file is found in a few steps and changed without an index. */
type Folder = readonly SourceFile[];

/** Files by their folders: a change copies the folder it is in and no other. */
type Folders = ReadonlyMap<string, Folder>;

function withChanges(folders: Folders, changes: readonly Change[]): Folders {
  const changed = new Map(folders);
  for (const folder of new Set(changes.map(({ uri }) => folderOf(uri)))) {
    const inFolder = changes.filter(({ uri }) => folderOf(uri) === folder);
    changed.set(folder, withFolderChanges(changed.get(folder) ?? none, inFolder));
  }
  return changed;
}

function withFolderChanges(folder: Folder, changes: readonly Change[]): Folder {
  const files = new Map(folder.map((file) => [file.uri, file]));
  for (const change of changes) {
    if ("removed" in change) files.delete(change.uri);
    else files.set(change.uri, readSourceFile(change.uri, change.text, change.language, files.get(change.uri)));
  }
  return inOrder([...files.values()]);
}

function withFile(folders: Folders, file: SourceFile): Folders {
  const name = folderOf(file.uri);
  const folder = folders.get(name) ?? none;
  const index = placeOf(file.uri, folder);
  const isThere = folder[index]?.uri === file.uri;
  return new Map(folders).set(name, isThere ? folder.with(index, file) : folder.toSpliced(index, 0, file));
}

function inOrder(files: readonly SourceFile[]): Folder {
  return files.toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
}

/** Where the file is, or would be. */
function placeOf(uri: string, folder: Folder): number {
  let [low, high] = [0, folder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folder[middle]?.uri ?? "") < uri) low = middle + 1;
    else high = middle;
  }
  return low;
}

function snapshotIn(folders: Folders): Snapshot {
  const folderAt = (uri: string) => folders.get(folderOf(uri)) ?? none;
  return {
    file(uri) {
      const folder = folderAt(uri);
      const found = folder[placeOf(uri, folder)];
      return found?.uri === uri ? found : undefined;
    },
    siblings: folderAt,
    with: (file) => snapshotIn(withFile(folders, file)),
  };
}

const none: Folder = [];
