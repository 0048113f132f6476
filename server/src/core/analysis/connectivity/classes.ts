/** Pods that no policy tells apart: what one of them may do, all of them may. */

import { remembered } from "../../base/remembered";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import { portsOf } from "../selection/rule-ports";
import { hasUnknownPorts } from "./book-ports";
import type { PodsEnd } from "./ends";
import type { Rulebook } from "./rulebook";
import type { Selected } from "./selections";

export interface PodClass {
  /** Any of them. */
  readonly end: PodsEnd;
  /** In the order of the cluster; at least one. */
  readonly workloads: readonly ClusterWorkload[];
}

export interface Classes {
  /** In the order of their first workloads. */
  readonly all: readonly PodClass[];
  /** The pods must be among those that were sorted. */
  of(workload: ClusterWorkload): PodClass;
  /** Those that a selector matches, or may. */
  matching(selected: Selected): readonly PodClass[];
  /** Pods in the network of their node. */
  readonly inNodeNetwork: readonly PodClass[];
}

/** The workloads, each in one class: alike in who selects them, and in the ports that policies call by a name. */
export function classesOf(workloads: readonly ClusterWorkload[], rulebook: Rulebook): Classes {
  const all = sorted(workloads, rulebook);
  const byWorkload = new Map(all.flatMap((one) => one.workloads.map((workload) => [workload, one] as const)));
  const of = (workload: ClusterWorkload): PodClass => {
    const found = byWorkload.get(workload);
    if (!found) throw new RangeError(`${workload.namespace}/${workload.name} is not in the cluster.`);
    return found;
  };
  return {
    ...{ all, of },
    matching: remembered((selected) => {
      const { certain, possible } = selected.all();
      return [...new Set([...certain, ...possible].map(of))];
    }),
    inNodeNetwork: all.filter(({ end }) => end.workload.hostNetwork),
  };
}

function sorted(workloads: readonly ClusterWorkload[], rulebook: Rulebook): readonly PodClass[] {
  const portNames = rulebook.portNames();
  const selections = selectionsOf(rulebook);
  const classes = new Map<string, { end: PodsEnd; workloads: ClusterWorkload[] }>();
  for (const workload of workloads) {
    const key = `${selections.get(workload)?.join(" ") ?? ""}|${ownTraits(workload, portNames)}`;
    const known = classes.get(key);
    if (known) known.workloads.push(workload);
    else classes.set(key, { end: { is: "pods", workload }, workloads: [workload] });
  }
  return [...classes.values()];
}

/** By workload the selectors that match it, and those that may. */
function selectionsOf({ selections }: Rulebook): ReadonlyMap<ClusterWorkload, readonly string[]> {
  const found = new Map<ClusterWorkload, string[]>();
  const add = (workload: ClusterWorkload, mark: string) => {
    const marks = found.get(workload);
    if (marks) marks.push(mark);
    else found.set(workload, [mark]);
  };
  for (const selected of selections.all) {
    const { id } = selected;
    const { certain, possible } = selected.all();
    for (const workload of certain) add(workload, `${id}`);
    for (const workload of possible) add(workload, `${id}?`);
  }
  return found;
}

function ownTraits(workload: ClusterWorkload, portNames: ReadonlySet<string>): string {
  if (portNames.size === 0) return `${workload.hostNetwork}`;
  const named = portsOf(workload).flatMap(({ name = "", number, protocol }) =>
    portNames.has(name) ? [`${name}=${protocol}/${number}`] : [],
  );
  return [workload.hostNetwork, hasUnknownPorts(workload), ...new Set(named.toSorted())].join(" ");
}
