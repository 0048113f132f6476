/** What tells an inventory from the one before it, where that is little: some workloads carry other labels, or listen on other ports. */

import { rememberedOfTwo } from "../../base/remembered";
import { haveSameMembers } from "../kustomize/table";
import type { ClusterWorkload, Inventory } from "./cluster";

export interface Difference {
  readonly after: Inventory;
  /** The same workloads before and after. */
  readonly changed: readonly { readonly before: ClusterWorkload; readonly after: ClusterWorkload }[];
  /** Labels that pods carried before and no pods carry after: as `name=value`, and as `name` where it is in no value any more. */
  readonly lost: ReadonlySet<string>;
}

/** More than these are looked at anew by everybody. */
const mostChanged = 20;

/** Undefined where anything else is different, or a good deal. Compared once for every two inventories. */
export function createComparison(): (before: Inventory, after: Inventory) => Difference | undefined {
  return rememberedOfTwo(differenceOf);
}

function differenceOf(before: Inventory, after: Inventory): Difference | undefined {
  const isLittle =
    before.absent === after.absent &&
    before.workloads.length === after.workloads.length &&
    haveSameMembers(before.services, after.services) &&
    haveSameMembers([...before.namespaces.values()], [...after.namespaces.values()]);
  if (!isLittle) return undefined;
  const changed: { before: ClusterWorkload; after: ClusterWorkload }[] = [];
  for (const [index, one] of before.workloads.entries()) {
    const other = after.workloads[index];
    if (one === other) continue;
    if (!other || !isSameWorkload(one, other) || changed.length === mostChanged) return undefined;
    changed.push({ before: one, after: other });
  }
  return { after, changed, lost: new Set(changed.flatMap((one) => lostWith(one.before, after))) };
}

function isSameWorkload(one: ClusterWorkload, other: ClusterWorkload): boolean {
  if (one.hasUnknownLabels || other.hasUnknownLabels) return false;
  return (
    one.member.object.kind === other.member.object.kind &&
    one.name === other.name &&
    one.namespace === other.namespace &&
    one.isNamespaced === other.isNamespaced
  );
}

function lostWith({ labels }: ClusterWorkload, { podLabels }: Inventory): readonly string[] {
  return Array.from(labels).flatMap(([name, value]) => {
    const values = podLabels().get(name);
    if (!values) return [name, `${name}=${value}`];
    return values.has(value) ? [] : [`${name}=${value}`];
  });
}
