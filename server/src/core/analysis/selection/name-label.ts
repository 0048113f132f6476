/** Namespaces selected by a label called `name` that they do not carry, where their name is meant. */

import type { Cluster, ClusterNamespace } from "../../workspace/cluster/cluster";
import { isNameLabel } from "./near-miss";
import type { Term } from "./terms";

/**
 * The namespaces that a term of a namespaceSelector means by their names; empty where one of them is not known, or where
 * any namespace carries such a label.
 */
export function namespacesMeant(
  { name, operator, values }: Term,
  all: readonly Cluster[],
): readonly ClusterNamespace[] {
  if (operator !== "In" || !isNameLabel(name)) return [];
  const here = all.flatMap(({ inventory }) => [...inventory.namespaces.values()]).filter(({ member }) => member);
  const isKnown = here.every(({ labels, hasUnknownLabels }) => !hasUnknownLabels && !labels.has(name));
  const meant = values.map((value) => here.find((namespace) => namespace.name === value));
  const found = meant.filter((namespace) => namespace !== undefined);
  return isKnown && found.length === values.length ? found : [];
}
