/** The files that are known, as a row of immutable snapshots: each change makes a newer one. */

import type { SourceLanguage } from "../syntax/regions";
import { readSourceFile, type SourceFile } from "./source-file";

export interface Snapshot {
  file(uri: string): SourceFile | undefined;
  /** The files beside this one (itself included), in the order of their names; the same array while none of them changes. */
  siblings(uri: string): readonly SourceFile[];
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
  let snapshot = snapshotOf(folders);
  return {
    get snapshot() {
      return snapshot;
    },
    apply(changes) {
      folders = withChanges(folders, changes);
      snapshot = snapshotOf(folders);
      return snapshot;
    },
  };
}

/** The snapshot with one file in another state: for trying a change out. */
export function withFile(snapshot: Snapshot, file: SourceFile): Snapshot {
  const folder = folderOf(file.uri);
  const siblings = snapshot.siblings(file.uri);
  const files = siblings.map((sibling) => (sibling.uri === file.uri ? file : sibling));
  const changed = snapshotOf(
    new Map([[folder, files.includes(file) ? alreadyInOrder(files) : inOrder([...files, file])]]),
  );
  return {
    file: (uri) => (folderOf(uri) === folder ? changed : snapshot).file(uri),
    siblings: (uri) => (folderOf(uri) === folder ? changed : snapshot).siblings(uri),
  };
}

/** The URI of the folder that holds the file, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/"));
}

/** Files by their folders: a change copies the folder it is in and no other. */
type Folders = ReadonlyMap<string, Folder>;

interface Folder {
  readonly byUri: ReadonlyMap<string, SourceFile>;
  readonly inOrder: readonly SourceFile[];
}

function withChanges(folders: Folders, changes: readonly Change[]): Folders {
  const changed = new Map(folders);
  for (const folder of new Set(changes.map(({ uri }) => folderOf(uri)))) {
    const inFolder = changes.filter(({ uri }) => folderOf(uri) === folder);
    changed.set(folder, withFolderChanges(changed.get(folder), inFolder));
  }
  return changed;
}

function withFolderChanges(folder: Folder | undefined, changes: readonly Change[]): Folder {
  const files = new Map(folder?.byUri);
  for (const change of changes) {
    if ("removed" in change) files.delete(change.uri);
    else files.set(change.uri, readSourceFile(change.uri, change.text, change.language, files.get(change.uri)));
  }
  return inOrder([...files.values()]);
}

function inOrder(files: readonly SourceFile[]): Folder {
  return alreadyInOrder(files.toSorted((a, b) => (a.uri < b.uri ? -1 : 1)));
}

function alreadyInOrder(files: readonly SourceFile[]): Folder {
  return { byUri: new Map(files.map((file) => [file.uri, file])), inOrder: files };
}

function snapshotOf(folders: Folders): Snapshot {
  return {
    file: (uri) => folders.get(folderOf(uri))?.byUri.get(uri),
    siblings: (uri) => folders.get(folderOf(uri))?.inOrder ?? none,
  };
}

const none: readonly SourceFile[] = [];
