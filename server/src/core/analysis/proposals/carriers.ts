/** Who carries which label, as words to choose from: what most carry comes first. */

import { counted } from "../words/listing";

/** A word, and in a few words where it is known from. */
export interface Word {
  readonly word: string;
  /** Often nobody asks: of thousands of words it is made for those that are shown. */
  readonly detail: string;
}

/** In one cluster: by the label's name and its value. */
export type Carriers<T> = ReadonlyMap<string, ReadonlyMap<string, readonly T[]>>;

/** A line for those who carry a label; in other clusters they may be fewer. */
export type Telling<T> = (carriers: readonly T[]) => string;

export function carriersOf<T extends { readonly labels: ReadonlyMap<string, string> }>(
  some: readonly T[],
): Carriers<T> {
  const index = new Map<string, Map<string, T[]>>();
  for (const one of some) {
    for (const [name, value] of one.labels) {
      const values = index.get(name) ?? new Map<string, T[]>();
      index.set(name, values);
      const there = values.get(value);
      if (there) there.push(one);
      else values.set(value, [one]);
    }
  }
  return index;
}

/** A word of one cluster, with those who carry it, in groups. */
export interface Row<T> {
  readonly word: string;
  readonly groups: readonly (readonly T[])[];
}

/** Of names that as many carry, first the one that tells more of them apart. */
export function rankedNames<T>(clusters: readonly Carriers<T>[], telling: Telling<T>): readonly Word[] {
  const rows = clusters.map((carriers) =>
    Array.from(carriers, ([word, values]) => ({ word, groups: [...values.values()] })),
  );
  return ranked(rows, telling);
}

export function rankedValues<T>(clusters: readonly Carriers<T>[], name: string, telling: Telling<T>): readonly Word[] {
  const rows = clusters.map((carriers) =>
    Array.from(carriers.get(name) ?? [], ([word, group]) => ({ word, groups: [group] })),
  );
  return ranked(rows, telling);
}

/** Each word once, by those who carry it in the cluster where they are most, by their groups, then by the alphabet. */
export function ranked<T>(clusters: readonly (readonly Row<T>[])[], telling: Telling<T>): readonly Word[] {
  const byWord = new Map<string, Sized<T>[]>();
  for (const row of clusters.flat()) {
    const sized = { ...row, size: row.groups.reduce((sum, { length }) => sum + length, 0) };
    byWord.set(row.word, [...(byWord.get(row.word) ?? []), sized]);
  }
  byWord.delete("");
  return Array.from(byWord.values(), (rows) => rows.toSorted(byWeight))
    .sort(([a], [b]) => (a && b ? byWeight(a, b) : 0))
    .flatMap((rows) => wordOf(rows, clusters.length, telling));
}

type Sized<T> = Row<T> & { readonly size: number };

function byWeight<T>(a: Sized<T>, b: Sized<T>): number {
  return b.size - a.size || b.groups.length - a.groups.length || (a.word < b.word ? -1 : 1);
}

function wordOf<T>(rows: readonly Sized<T>[], clusters: number, telling: Telling<T>): Word[] {
  const [most] = rows;
  if (!most) return [];
  const isSame = rows.length === clusters && rows.every(({ size }) => size === most.size);
  return [
    {
      word: most.word,
      get detail() {
        return `${isSame ? "" : "up to "}${telling(most.groups.flat())}`;
      },
    },
  ];
}

/** "3 workloads in shop", "3 workloads in 2 namespaces"; without a place where nothing says one. */
export function workloadsWords(
  workloads: readonly { readonly namespace: string; readonly isNamespaced: boolean }[],
): string {
  const namespaces = new Set<string>();
  let isAnywhere = true;
  for (const { namespace, isNamespaced } of workloads) {
    namespaces.add(namespace);
    if (isNamespaced) isAnywhere = false;
  }
  const [first] = namespaces;
  const count = counted(workloads.length, "workload");
  if (isAnywhere) return count;
  return `${count} in ${namespaces.size === 1 ? first : counted(namespaces.size, "namespace")}`;
}

/** "namespace shop", "3 namespaces". */
export function namespacesWords(namespaces: readonly { readonly name: string }[]): string {
  const [first, ...others] = namespaces;
  return first && others.length === 0 ? `namespace ${first.name}` : counted(namespaces.length, "namespace");
}
