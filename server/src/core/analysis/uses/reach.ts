/** How far a place speaks: the namespaces whose pods it is about. */

import { samePath } from "../../syntax/path";
import type { Inventory } from "../../workspace/cluster/cluster";
import { impliedNamespace } from "../../workspace/cluster/standings";
import { matches, type SelectorTerms } from "../selection/matching";
import { selectorPlaces } from "../selection/selector-places";
import type { Holder } from "./holders";
import type { NameSpot } from "./name-spots";

export type Reach =
  | { readonly is: "namespace"; readonly name: string }
  /** Those that a namespaceSelector matches. */
  | { readonly is: "selected"; readonly by: SelectorTerms }
  | { readonly is: "everywhere" };

export const everywhere: Reach = { is: "everywhere" };

/** Of a label or a namespace; labels of namespaces, and their names, are the cluster's own. */
export function reachOf({ name, path }: Pick<NameSpot, "name" | "path">, holder: Holder): Reach {
  if (name.is !== "label" || name.owner === "namespace" || holder.is === "namespace") return everywhere;
  const own = { is: "namespace", name: holder.object.namespace } as const;
  if (holder.is !== "policy") return own;
  const place = selectorPlaces(holder.object.policy).find(({ selector }) => samePath(selector.path, path));
  return place?.namespaceSelector ? { is: "selected", by: place.namespaceSelector } : own;
}

/** May there be a namespace that both are about? Of two selectors that cannot be told: one that is not here may match both. */
export function canMeet(one: Reach, other: Reach, inventory: Inventory): boolean {
  if (one.is === "everywhere" || other.is === "everywhere") return true;
  if (one.is === "namespace") return isIn(one.name, other, inventory);
  return other.is === "namespace" ? isIn(other.name, one, inventory) : true;
}

function isIn(name: string, reach: Exclude<Reach, { readonly is: "everywhere" }>, { namespaces }: Inventory): boolean {
  if (reach.is === "namespace") return reach.name === name;
  return matches(reach.by, namespaces.get(name) ?? impliedNamespace(name)) !== "no";
}
