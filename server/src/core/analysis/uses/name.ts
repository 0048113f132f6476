/** What is called by its name in several places: a label, a value of it, a container's port, a namespace. */

import type { LabelTarget } from "../renaming/label-target";

export type Name =
  /** Without a value the label's name itself is meant, whatever its values. */
  | ({ readonly is: "label" } & LabelTarget)
  /** Absent, the protocol is that of the container. */
  | { readonly is: "port"; readonly name: string; readonly protocol?: string }
  | { readonly is: "namespace"; readonly name: string };

/** May the two be one and the same? Whether they are in each other's reach is another question. */
export function isSameName(one: Name, other: Name): boolean {
  switch (one.is) {
    case "label":
      return other.is === "label" && one.owner === other.owner && one.name === other.name && one.value === other.value;
    case "port":
      return other.is === "port" && one.name === other.name && canBeSame(one.protocol, other.protocol);
    case "namespace":
      return other.is === "namespace" && one.name === other.name;
  }
}

function canBeSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Could it stand in the text? A cheap look before any YAML is read. */
export function mayStandIn(text: string, name: Name): boolean {
  if (!text.includes(name.name)) return false;
  if (name.is !== "label") return true;
  // Most objects say which namespace they are in, few speak of namespaces.
  if (name.owner === "namespace" && !/namespaceSelector|\bNamespace|\bnamespaces\b/.test(text)) return false;
  return name.value === undefined || text.includes(name.value);
}
