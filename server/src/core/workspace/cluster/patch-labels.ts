/** The index of labels after some workloads have been replaced: the rows of the labels that changed are made anew. */

import type { ClusterWorkload } from "./cluster";

type Row = readonly ClusterWorkload[];
export type Values = ReadonlyMap<string, Row>;
export type LabelRows = ReadonlyMap<string, Values>;

/** In the order of an index that is made from scratch: names and values by the first workload that carries them. */
export function patchLabels(
  before: LabelRows,
  workloads: readonly ClusterWorkload[],
  changes: ReadonlyMap<ClusterWorkload, ClusterWorkload>,
): LabelRows {
  const places = new Map(workloads.map((workload, index) => [workload, index]));
  const placeOf = (workload: ClusterWorkload | undefined) => (workload && places.get(workload)) ?? workloads.length;
  const firstOf = (row: Row | undefined) => placeOf(row?.[0]);
  const after = new Map(before);
  for (const [name, touched] of touchedBy(changes)) {
    const values = new Map(before.get(name));
    for (const value of touched) {
      const row = (values.get(value) ?? []).filter((workload) => !changes.has(workload));
      const come = [...changes.values()].filter(({ labels }) => labels.get(name) === value);
      const all = [...row, ...come].sort((one, other) => placeOf(one) - placeOf(other));
      if (all.length > 0) values.set(value, all);
      else values.delete(value);
    }
    if (values.size > 0) after.set(name, inOrder(values, firstOf));
    else after.delete(name);
  }
  return inOrder(after, (values) => firstOf(values.values().next().value), byOwnOrder(workloads));
}

/** The labels of old and new workloads: the values by their names. */
function touchedBy(changes: ReadonlyMap<ClusterWorkload, ClusterWorkload>): ReadonlyMap<string, ReadonlySet<string>> {
  const touched = new Map<string, Set<string>>();
  for (const { labels } of [...changes].flat()) {
    for (const [name, value] of labels) touched.set(name, (touched.get(name) ?? new Set()).add(value));
  }
  return touched;
}

/** Names that begin with the same workload stand in the order of its labels. */
function byOwnOrder(workloads: readonly ClusterWorkload[]) {
  return (name: string, place: number): number => [...(workloads[place]?.labels.keys() ?? [])].indexOf(name);
}

function inOrder<T>(
  entries: ReadonlyMap<string, T>,
  placeOf: (entry: T) => number,
  orderAt: (key: string, place: number) => number = () => 0,
): ReadonlyMap<string, T> {
  const sorted = Array.from(entries, ([key, entry]) => ({ key, entry, place: placeOf(entry) })).sort(
    (one, other) => one.place - other.place || orderAt(one.key, one.place) - orderAt(other.key, other.place),
  );
  return new Map(sorted.map(({ key, entry }) => [key, entry]));
}
