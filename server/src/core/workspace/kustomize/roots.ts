/** Which kustomizations are worlds of their own, and which files belong to one. */

import { kustomizationIn, type Table } from "./table";
import { folderKey } from "./uri-key";
import type { WorldObject } from "./world";

export interface Naming {
  /** The kustomizations that no other one names, by their keys. */
  readonly roots: readonly string[];
  /** What is named as a resource or component; files and folders. */
  readonly resources: ReadonlySet<string>;
  /** Files that are named as patches. */
  readonly patches: ReadonlySet<string>;
}

/** Kustomizations that name each other in a circle, where nothing else names them, have the first of them as their root. */
export function namingOf(table: Table<WorldObject>): Naming {
  const keys = [...table.keys()].filter((key) => isKustomization(key, table)).toSorted();
  const children = new Map(keys.map((key) => [key, childrenOf(key, table)]));
  const named = new Set([...children].flatMap(([key, names]) => names.filter((name) => name !== key)));
  const reached = new Set<string>();
  const roots = [...keys.filter((key) => !named.has(key)), ...keys.filter((key) => named.has(key))].filter((key) => {
    const isNew = !reached.has(key);
    reach(key, children, reached);
    return isNew;
  });
  const all = keys.flatMap((key) => table.get(key)?.references ?? []);
  const resources = new Set(all.flatMap((references) => references.resources));
  return { roots: roots.toSorted(), resources, patches: new Set(all.flatMap((references) => references.patches)) };
}

function isKustomization(key: string, table: Table<WorldObject>): boolean {
  return table.get(key)?.kustomization !== undefined && kustomizationIn(folderKey(key), table) === key;
}

function childrenOf(key: string, table: Table<WorldObject>): readonly string[] {
  const resources = table.get(key)?.references?.resources ?? [];
  return resources.flatMap((place) => (table.has(place) ? [] : (kustomizationIn(place, table) ?? [])));
}

function reach(start: string, children: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const waiting = [start];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    waiting.push(...(children.get(key) ?? []));
  }
}
