/** What manifests make around a half-typed policy, as words for its places: each is worked out when it is first asked for. */

import type { Path } from "../../syntax/path";
import type { ClusterNamespace, ClusterWorkload } from "../../workspace/cluster/cluster";
import { namespaceNameLabel } from "../../workspace/cluster/standings";
import { counted } from "../words/listing";
import {
  type Carriers,
  carriersOf,
  namespacesWords,
  ranked,
  rankedNames,
  rankedValues,
  type Word,
  workloadsWords,
} from "./carriers";
import type { Landing } from "./landings";
import { destinationsOf, namespacesFor, type Typed, workloadsFor } from "./pods-around";
import { type DeclaredPort, declaredPorts } from "./port-words";

/** The likeliest first; paths begin at the policy. */
export interface Around {
  /** Of the pods, or of the namespaces, that a selector at the path is about. */
  labelNames(owner: Owner, path: Path): readonly Word[];
  labelValues(owner: Owner, path: Path, name: string): readonly Word[];
  /** By their names: those that a manifest makes or puts something into. */
  namespaces(path: Path): readonly Word[];
  /** Of the pods that the rule at the path is about. */
  ports(path: Path): readonly DeclaredPort[];
}

type Owner = "pod" | "namespace";

export function createAround(typed: Typed, landings: readonly Landing[]): Around {
  const pods = remembered((path) =>
    landings.map((landing) => podCarriers(workloadsFor(typed, path, landing), landing)),
  );
  const named = remembered((path) =>
    landings.map((landing) => statedAmong(landing, namespacesFor(typed, path, landing))),
  );
  const namespaces = remembered((path) => named(path).map((some) => carriersOf(some)));
  const ports = remembered((path) =>
    declaredPorts([...new Set(landings.flatMap((landing) => destinationsOf(typed, path, landing)))]),
  );
  const byName = remembered((path) =>
    ranked(
      landings.map(({ inventory }, index) =>
        (named(path)[index] ?? []).map(({ name }) => ({ word: name, groups: [inventory.inNamespace(name)] })),
      ),
      (workloads) => (workloads.length === 0 ? "namespace" : counted(workloads.length, "workload")),
    ),
  );
  return {
    ports,
    namespaces: byName,
    labelNames: (owner, path) =>
      owner === "pod" ? rankedNames(pods(path), workloadsWords) : rankedNames(namespaces(path), namespacesWords),
    labelValues(owner, path, name) {
      if (owner === "pod") return rankedValues(pods(path), name, workloadsWords);
      return name === namespaceNameLabel ? byName(path) : rankedValues(namespaces(path), name, namespacesWords);
    },
  };
}

/** All of them are sorted already. */
function podCarriers(workloads: readonly ClusterWorkload[], { inventory }: Landing): Carriers<ClusterWorkload> {
  return workloads.length === inventory.workloads.length ? inventory.podLabels() : carriersOf(workloads);
}

/** Without the `default` of objects that may be put into any. */
function statedAmong({ inventory }: Landing, namespaces: readonly ClusterNamespace[]): readonly ClusterNamespace[] {
  const { workloads, services } = inventory;
  const named = new Set(
    [...workloads, ...services].filter(({ isNamespaced }) => isNamespaced).map(({ namespace }) => namespace),
  );
  return namespaces.filter(({ name, member }) => member !== undefined || named.has(name));
}

function remembered<To>(work: (path: Path) => To): (path: Path) => To {
  const known = new Map<string, To>();
  return (path) => {
    const key = JSON.stringify(path);
    const found = known.get(key) ?? work(path);
    known.set(key, found);
    return found;
  };
}
