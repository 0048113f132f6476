/** The files that are known, as a row of immutable snapshots: each change makes a newer one. */

import type { SourceLanguage } from "../syntax/regions";
import { type Clusters, createClusters } from "./cluster/clusters";
import { readSourceFile, type SourceFile } from "./source-file";

export interface Snapshot {
  file(uri: string): SourceFile | undefined;
  /** The files beside this one (itself included), in the order of their names; the same array while none of them changes. */
  siblings(uri: string): readonly SourceFile[];
  /** Every file, folder by folder. */
  files(): Iterable<SourceFile>;
  /**
   * The snapshot with one file more, or in another state, for trying a change out: its clusters stay those of this one.
   */
  with(file: SourceFile): Snapshot;
  /** Files are still being read: there may be more than is here. */
  readonly isReading: boolean;
  /** What is applied together: see {@link Clusters}. */
  readonly clusters: Clusters;
}

export type Change =
  | { readonly uri: string; readonly text: string; readonly language: SourceLanguage }
  | { readonly uri: string; readonly removed: true };

export interface Workspace {
  readonly snapshot: Snapshot;
  /** Takes changes in and gives the snapshot after them; earlier snapshots stay as they are. */
  apply(changes: readonly Change[]): Snapshot;
  /** Says whether files are still being read; a new workspace is not reading. */
  setReading(isReading: boolean): Snapshot;
}

export function createWorkspace(): Workspace {
  const index = createClusters();
  let state: State = { folders: new Map(), isReading: false, clusters: index.update([]) };
  let snapshot = snapshotIn(state);
  const become = (next: Partial<State>): Snapshot => {
    state = { ...state, ...next };
    snapshot = snapshotIn(state);
    return snapshot;
  };
  return {
    get snapshot() {
      return snapshot;
    },
    apply(changes) {
      const folders = withChanges(state.folders, changes);
      const changed = changes.map(({ uri }) => fileIn(folders, uri) ?? { uri, removed: true as const });
      return become({ folders, clusters: index.update(changed) });
    },
    setReading: (isReading) => (isReading === state.isReading ? snapshot : become({ isReading })),
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
  const inOrderOfNames = Array.from(folders, ([folder, some]) => [folder, inOrder(some)] as const);
  return snapshotIn({ folders: new Map(inOrderOfNames), isReading: false, clusters: createClusters().update(files) });
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

interface State {
  readonly folders: Folders;
  readonly isReading: boolean;
  readonly clusters: Clusters;
}

function snapshotIn(state: State): Snapshot {
  const { folders, isReading, clusters } = state;
  return {
    isReading,
    clusters,
    file: (uri) => fileIn(folders, uri),
    *files() {
      for (const folder of folders.values()) yield* folder;
    },
    siblings: (uri) => folderAt(folders, uri),
    with: (file) => snapshotIn({ ...state, folders: withFile(folders, file) }),
  };
}

function folderAt(folders: Folders, uri: string): Folder {
  return folders.get(folderOf(uri)) ?? none;
}

function fileIn(folders: Folders, uri: string): SourceFile | undefined {
  const folder = folderAt(folders, uri);
  const found = folder[placeOf(uri, folder)];
  return found?.uri === uri ? found : undefined;
}

const none: Folder = [];
