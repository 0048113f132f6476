/** The policies on the pods of one namespace, read when they are first asked for. */

import { rememberedByText } from "../../base/remembered";
import type { Cluster } from "../../workspace/cluster/cluster";
import { policiesAbout } from "../selection/policies-about";
import { type Rulebook, readRulebook } from "./rulebook";

/** Knows all that has a say on one side of a connection: that of pods of the namespace. */
export function rulebookAround(namespace: string, cluster: Cluster): Rulebook {
  return cluster.once(booksOf)(namespace);
}

function booksOf(cluster: Cluster): (namespace: string) => Rulebook {
  const { inventory } = cluster;
  return rememberedByText((namespace) =>
    readRulebook({ inventory, policies: policiesAbout(namespace, cluster) }, "part"),
  );
}
