/** Which workloads carry a label, and which are in a namespace: so that a selector looks at those that can match and at no others. */

import type { ClusterService, ClusterWorkload, Inventory } from "./cluster";
import { type LabelRows, patchLabels } from "./patch-labels";

export type LabelIndex = Pick<Inventory, "carriers" | "podLabels">;

/** An inventory of which some workloads have been replaced by others of the same namespace. */
export interface Replaced {
  readonly before: Pick<Inventory, "byNamespace" | "podLabels">;
  readonly changes: ReadonlyMap<ClusterWorkload, ClusterWorkload>;
}

/** Made when it is first asked. */
export function labelIndex(
  workloads: readonly ClusterWorkload[],
  replaced?: Replaced,
): LabelIndex & Pick<Inventory, "byNamespace" | "inNamespace" | "labelsIn"> {
  // At once, so that no inventory holds on to all those before it.
  let made = replaced && patchLabels(replaced.before.podLabels(), workloads, replaced.changes);
  const index = () => (made ??= byNameAndValue(workloads));
  const flat = new Map<string, readonly ClusterWorkload[]>();
  let rows = replaced && rowsAfter(replaced);
  const byNamespace = () => (rows ??= sortedByNamespace(workloads));
  const inNamespace = (name: string) => byNamespace().get(name) ?? [];
  const indexes = new Map<string, LabelIndex>();
  return {
    byNamespace,
    inNamespace,
    labelsIn(name) {
      const known = indexes.get(name) ?? labelIndex(inNamespace(name));
      indexes.set(name, known);
      return known;
    },
    podLabels: index,
    carriers(name, value) {
      const values = index().get(name);
      if (value !== undefined) return values?.get(value) ?? [];
      const all = flat.get(name) ?? (values ? [...values.values()].flat() : []);
      flat.set(name, all);
      return all;
    },
  };
}

function byNameAndValue(workloads: readonly ClusterWorkload[]): LabelRows {
  const index = new Map<string, Map<string, ClusterWorkload[]>>();
  for (const workload of workloads) {
    for (const [name, value] of workload.labels) {
      const values = index.get(name) ?? new Map<string, ClusterWorkload[]>();
      index.set(name, values);
      const carriers = values.get(value);
      if (carriers) carriers.push(workload);
      else values.set(value, [workload]);
    }
  }
  return index;
}

type Rows = ReadonlyMap<string, readonly ClusterWorkload[]>;

/** Only the rows of the namespaces in question are made anew. */
function rowsAfter({ before, changes }: Replaced): Rows {
  const rows = new Map(before.byNamespace());
  for (const namespace of new Set(Array.from(changes.values(), (workload) => workload.namespace))) {
    const row = rows.get(namespace) ?? [];
    rows.set(
      namespace,
      row.map((workload) => changes.get(workload) ?? workload),
    );
  }
  return rows;
}

function sortedByNamespace(workloads: readonly ClusterWorkload[]): Rows {
  const sorted = new Map<string, ClusterWorkload[]>();
  for (const workload of workloads) {
    const beside = sorted.get(workload.namespace);
    if (beside) beside.push(workload);
    else sorted.set(workload.namespace, [workload]);
  }
  return sorted;
}

/** Made when it is first asked. */
export function serviceLabelIndex(services: readonly ClusterService[]): Inventory["serviceLabels"] {
  let made: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return () => {
    made ??= selectedBy(services);
    return made;
  };
}

function selectedBy(services: readonly ClusterService[]): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { selector } of services) {
    for (const [name, value] of selector) index.set(name, (index.get(name) ?? new Set()).add(value));
  }
  return index;
}
