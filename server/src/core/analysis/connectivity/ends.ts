/** What connections go from and to: pods, and addresses outside of the cluster. */

import type { Interval } from "../../base/interval-set";
import type { ClusterWorkload } from "../../workspace/cluster/cluster";

export interface PodsEnd {
  readonly is: "pods";
  readonly workload: ClusterWorkload;
}

/** Addresses that no policy tells apart. */
export interface AddressesEnd {
  readonly is: "addresses";
  readonly family: Family;
  readonly range: Interval<bigint>;
}

export type Family = "IPv4" | "IPv6";
export type End = PodsEnd | AddressesEnd;

export const sizes: Readonly<Record<Family, bigint>> = { IPv4: 1n << 32n, IPv6: 1n << 128n };
