/** The files of a workspace as worlds see them, and what changes of them matters. */

import { type Entry, entryOf, haveSameMembers, type Table } from "./table";
import { keyOf } from "./uri-key";
import type { WorldFile, WorldObject } from "./world";

/** A file as it is now, or one that is gone. */
export type WorldChange<O extends WorldObject> = WorldFile<O> | { readonly uri: string; readonly removed: true };

export interface Store<O extends WorldObject> {
  /** As it is now: changes make another one. */
  readonly table: Table<O>;
  /** Takes changes in. `patches` are the files that are read as patches: of others it does not matter how they read so. */
  take(changes: Iterable<WorldChange<O>>, patches: ReadonlySet<string>): Taken;
}

export interface Taken {
  /** The keys of files that mean something else than before, came or went. */
  readonly changed: ReadonlySet<string>;
  /** A file came or went, or a kustomization means something else. */
  readonly isReshaped: boolean;
  /** There were any changes, be it ones that mean nothing. */
  readonly isTouched: boolean;
}

export function createStore<O extends WorldObject>(): Store<O> {
  let latest: Table<O> = new Map();
  return {
    get table() {
      return latest;
    },
    take(changes, patches) {
      const table = new Map(latest);
      let isTouched = false;
      const changed = new Set<string>();
      let isReshaped = false;
      for (const change of changes) {
        isTouched = true;
        const key = keyOf(change.uri);
        const before = table.get(key);
        const after = "removed" in change ? undefined : entryOf(key, change, before);
        if (after) table.set(key, after);
        else table.delete(key);
        if (isSame(before, after, patches.has(key))) continue;
        changed.add(key);
        isReshaped ||= !before || !after || before.kustomization !== after.kustomization;
      }
      if (isTouched) latest = table;
      return { changed, isReshaped, isTouched };
    },
  };
}

function isSame(
  before: Entry<WorldObject> | undefined,
  after: Entry<WorldObject> | undefined,
  isPatch: boolean,
): boolean {
  if (!before || !after) return before === after;
  if (before.kustomization !== after.kustomization || !haveSameMembers(before.members, after.members)) return false;
  if (before.file.uri !== after.file.uri) return false;
  return !isPatch || JSON.stringify(before.file.patches) === JSON.stringify(after.file.patches);
}
