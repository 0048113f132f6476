/** Which places of a cluster mean the same as the one asked about. */

import type { LabelOwner } from "../../model/label-places";
import type { Cluster, ClusterPolicy, Inventory } from "../../workspace/cluster/cluster";
import { selectorPlaces } from "../selection/selector-places";
import type { Holder } from "./holders";
import type { Name } from "./name";
import type { NameSpot } from "./name-spots";
import { portNamesOf } from "./port-names";
import { hasPort, meansPortsOf } from "./port-reach";
import { canMeet, everywhere, type Reach, reachOf } from "./reach";

export interface Relation {
  /** Can the object's manifest hold such a place, by what is known of it without its text? It need not be read where it cannot. */
  mayHold(holder: Holder): boolean;
  /** Does the place, which has the same name, mean the same? `holder` is what it stands in. */
  isMeant(spot: NameSpot, holder: Holder): boolean;
}

/** `holder` is what the place asked about stands in; without one it may mean all of that name. */
export function relationOf(asked: NameSpot, holder: Holder | undefined, cluster: Cluster): Relation {
  const { name } = asked;
  switch (name.is) {
    case "label":
      return labels(name, holder ? reachOf(asked, holder) : everywhere, cluster.inventory);
    case "port":
      return ports(name, asked, holder, cluster.inventory);
    case "namespace":
      return { mayHold: () => true, isMeant: () => true };
  }
}

function labels(
  { owner, name }: Extract<Name, { readonly is: "label" }>,
  reach: Reach,
  inventory: Inventory,
): Relation {
  return {
    isMeant: (spot, other) => canMeet(reach, reachOf(spot, other), inventory),
    mayHold(other) {
      if (other.is === "policy") return selects(other.object, owner, name);
      if (owner === "namespace") return other.is !== "service";
      return other.is !== "namespace" && canMeet(reach, { is: "namespace", name: other.object.namespace }, inventory);
    },
  };
}

/** As its file says it: a kustomization may change its labels. */
function selects({ member }: ClusterPolicy, owner: LabelOwner, name: string): boolean {
  return selectorPlaces(member.object.policy).some(
    ({ selector, owner: whose }) =>
      whose === owner && [...selector.labels, ...selector.requirements].some((term) => term.name.value === name),
  );
}

/** The name means the same where it can be a port of the same workload. */
function ports(
  { name, protocol }: Extract<Name, { readonly is: "port" }>,
  asked: NameSpot,
  holder: Holder | undefined,
  inventory: Inventory,
): Relation {
  const isAsked = holder ? meansPortsOf(asked, holder, inventory) : () => false;
  const carriers = inventory.workloads.filter((one) => hasPort(one, name, protocol) && isAsked(one));
  const isMeant = (spot: Pick<NameSpot, "path">, other: Holder) => carriers.some(meansPortsOf(spot, other, inventory));
  return {
    isMeant,
    mayHold: (other) => portNamesOf(other).some((port) => port.name === name && isMeant(port, other)),
  };
}
