/** From what people call pods and addresses to the ends that are meant. */

import { parseCidr } from "../../schema/cidr";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";
import type { AddressesEnd, End, PodsEnd } from "./ends";
import { ownerText } from "./notation";
import { itself, ownersOf } from "./owners";

/** A single address of either family; undefined where the text is none. */
export function addressEnd(text: string): AddressesEnd | undefined {
  const address = parseCidr(`${text}/${text.includes(":") ? 128 : 32}`);
  return (
    address && { is: "addresses", family: address.family, range: { start: address.first, end: address.last + 1n } }
  );
}

/** `10.0.0.0/8`: of its addresses some may be allowed and others denied, so that it is no end. */
export function isBlock(text: string): boolean {
  return parseCidr(text) !== undefined;
}

/** Whatever the text may mean, an address or pods, by what it is called; empty where it means nothing here. */
export function endsNamed(text: string, workloads: readonly ClusterWorkload[]): ReadonlyMap<string, End> {
  const address = addressEnd(text);
  return address ? new Map([[text, address]]) : podsEnds(text, workloads);
}

/**
 * The pods that `namespace/name` may mean, or `namespace/name[Kind]`: what makes them, what owns them, or a Pod by its own name. By
 * what they are called in tables.
 */
export function podsEnds(text: string, workloads: readonly ClusterWorkload[]): ReadonlyMap<string, PodsEnd> {
  const named = [...ownersOf(workloads), ...workloads.map(itself)].map(
    (owner) => [ownerText(owner), owner.end] as const,
  );
  return new Map(named.filter(([name]) => name === text || name.slice(0, name.lastIndexOf("[")) === text));
}

/** What the table calls all pods. */
export function endNames(workloads: readonly ClusterWorkload[]): readonly string[] {
  return ownersOf(workloads).map(ownerText);
}
