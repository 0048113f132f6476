/** Which workloads carry a label, and which are in a namespace: so that a selector looks at those that can match and at no others. */

import type { ClusterService, ClusterWorkload, Inventory } from "./cluster";

type Values = ReadonlyMap<string, readonly ClusterWorkload[]>;

/** Made when it is first asked. */
export function labelIndex(
  workloads: readonly ClusterWorkload[],
): Pick<Inventory, "carriers" | "podLabels" | "inNamespace"> {
  let made: ReadonlyMap<string, Values> | undefined;
  const index = () => (made ??= byNameAndValue(workloads));
  const flat = new Map<string, readonly ClusterWorkload[]>();
  let there: ReadonlyMap<string, readonly ClusterWorkload[]> | undefined;
  return {
    inNamespace(name) {
      there ??= byNamespace(workloads);
      return there.get(name) ?? [];
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

function byNameAndValue(workloads: readonly ClusterWorkload[]): ReadonlyMap<string, Values> {
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

function byNamespace(workloads: readonly ClusterWorkload[]): ReadonlyMap<string, readonly ClusterWorkload[]> {
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
