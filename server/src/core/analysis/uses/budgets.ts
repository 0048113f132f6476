/** PodDisruptionBudgets, which select pods as policies do: no cluster knows them, so those beside its objects count. */

import { parseYaml } from "../../syntax/parse-yaml";
import { valueAt } from "../../syntax/tree";
import type { Cluster } from "../../workspace/cluster/cluster";
import { createClustersAround } from "../../workspace/cluster/clusters-around";
import { defaultNamespace } from "../../workspace/cluster/standings";
import type { LocatedDocument, SourceFile } from "../../workspace/source-file";
import type { Snapshot } from "../../workspace/workspace";
import { mayBeBudget } from "../renaming/holding-places";
import { mayStandIn, type Name } from "./name";
import { canMeet, type Reach } from "./reach";

interface Budget {
  readonly file: SourceFile;
  readonly located: LocatedDocument;
}

/** Those that may name a label of pods in the reach; none for other names. */
export function* budgetsWith(name: Name, reach: Reach, cluster: Cluster, snapshot: Snapshot): Generator<Budget> {
  if (name.is !== "label" || name.owner !== "pod") return;
  const clustersAround = createClustersAround(snapshot.clusters.all);
  for (const file of snapshot.files()) {
    if (file.language === "markdown" || !mayStandIn(file.text, name)) continue;
    for (const located of file.documents) {
      const { text } = located.region;
      if (!mayStandIn(text, name) || !mayBeBudget(text) || !clustersAround(file.uri).has(cluster)) continue;
      if (isIn(reach, text, cluster)) yield { file, located };
    }
  }
}

/** A kustomization may put it into any namespace. */
function isIn(reach: Reach, text: string, { root, inventory }: Cluster): boolean {
  if (root !== undefined || reach.is === "everywhere") return true;
  const said = valueAt(valueAt(parseYaml(text).root, "metadata"), "namespace");
  const name = said?.kind === "scalar" && said.text !== "" ? said.text : defaultNamespace;
  return canMeet(reach, { is: "namespace", name }, inventory);
}
