/** The files that are known, as a row of immutable snapshots: each change makes a newer one. */

import type { SourceLanguage } from "../syntax/regions";
import { readSourceFile, type SourceFile } from "./source-file";

export interface Snapshot {
  file(uri: string): SourceFile | undefined;
  /** The files beside this one (itself included), in the order of their names. */
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
      for (const change of changes) folders = withChange(folders, change);
      snapshot = snapshotOf(folders);
      return snapshot;
    },
  };
}

/** The snapshot with one file in another state: for trying a change out. */
export function withFile(snapshot: Snapshot, file: SourceFile): Snapshot {
  const folder = folderOf(file.uri);
  const siblings = new Map(snapshot.siblings(file.uri).map((sibling) => [sibling.uri, sibling]));
  const changed = snapshotOf(new Map([[folder, siblings.set(file.uri, file)]]));
  return {
    file: (uri) => (folderOf(uri) === folder ? changed : snapshot).file(uri),
    siblings: (uri) => (folderOf(uri) === folder ? changed : snapshot).siblings(uri),
  };
}

/** The URI of the folder that holds the file, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/"));
}

/** Files by their folders, in the order of their names: a change copies the folder it is in and no other. */
type Folders = ReadonlyMap<string, ReadonlyMap<string, SourceFile>>;

function withChange(folders: Folders, change: Change): Folders {
  const folder = folderOf(change.uri);
  const before = folders.get(folder);
  const known = before?.get(change.uri);
  if ("removed" in change) {
    const left = [...(before ?? [])].filter(([uri]) => uri !== change.uri);
    return new Map(folders).set(folder, new Map(left));
  }
  const file = readSourceFile(change.uri, change.text, change.language, known);
  const files = [...new Map(before).set(change.uri, file)];
  return new Map(folders).set(folder, new Map(known ? files : files.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function snapshotOf(folders: Folders): Snapshot {
  return {
    file: (uri) => folders.get(folderOf(uri))?.get(uri),
    siblings: (uri) => [...(folders.get(folderOf(uri))?.values() ?? [])],
  };
}
