/** Does one part of a rule allow all that another one allows, whatever pods there are? */

import { difference } from "../../base/interval-set";
import type { IpBlock, Peer, Port, Rule } from "../../model/policy";
import type { WithoutPlaces } from "../../model/without-places";
import type { SelectorTerms } from "../selection/matching";
import { type Term, termsOf } from "../selection/terms";
import { type AddressSet, addressSet } from "./address-set";

type PeerTerms = Pick<WithoutPlaces<Peer>, "podSelector" | "namespaceSelector" | "ipBlock">;
type PortTerms = Pick<WithoutPlaces<Port>, "protocol" | "port" | "endPort">;

/** Peers AND ports; empty lists are everybody and everything. */
export function coversRule(wide: Pick<Rule, "peers" | "ports">, narrow: Pick<Rule, "peers" | "ports">): boolean {
  return coversList(wide.peers, narrow.peers, coversPeer) && coversList(wide.ports, narrow.ports, coversPort);
}

function coversList<T>(wide: readonly T[], narrow: readonly T[], covers: (one: T, other: T) => boolean): boolean {
  if (wide.length === 0) return true;
  return narrow.length > 0 && narrow.every((other) => wide.some((one) => covers(one, other)));
}

export function coversPeer(wide: PeerTerms, narrow: PeerTerms): boolean {
  if (wide.ipBlock || narrow.ipBlock) return coversBlock(wide.ipBlock, narrow.ipBlock);
  if (narrow.namespaceSelector && !wide.namespaceSelector) return false;
  return coversSelector(wide.podSelector, narrow.podSelector) && coversNamespaces(wide, narrow);
}

/** All namespaces hold the policy's own, too. */
function coversNamespaces(wide: PeerTerms, narrow: PeerTerms): boolean {
  if (!wide.namespaceSelector) return true;
  return narrow.namespaceSelector
    ? coversSelector(wide.namespaceSelector, narrow.namespaceSelector)
    : termsOf(wide.namespaceSelector).length === 0;
}

type BlockTerms = WithoutPlaces<IpBlock>;

function coversBlock(wide: BlockTerms | undefined, narrow: BlockTerms | undefined): boolean {
  if (!wide || !narrow) return false;
  const [one, other] = [setOf(wide), setOf(narrow)];
  return difference(other.IPv4, one.IPv4).length + difference(other.IPv6, one.IPv6).length === 0;
}

function setOf({ cidr, except }: BlockTerms): AddressSet {
  return addressSet(
    [cidr.value],
    except.map(({ value }) => value),
  );
}

/** A selector that is left out matches everything. */
export function coversSelector(wide: SelectorTerms | undefined, narrow: SelectorTerms | undefined): boolean {
  const known = narrow ? termsOf(narrow) : [];
  return (wide ? termsOf(wide) : []).every((term) => known.some((other) => implies(other, term)));
}

function implies(known: Term, { name, operator, values }: Term): boolean {
  if (known.name !== name) return false;
  const isIn = (value: string) => values.includes(value);
  switch (operator) {
    case "In":
      return known.operator === "In" && known.values.every(isIn);
    case "NotIn":
      if (known.operator === "In") return !known.values.some(isIn);
      return (
        known.operator === "DoesNotExist" ||
        (known.operator === "NotIn" && values.every((value) => known.values.includes(value)))
      );
    case "Exists":
      return known.isPositive;
    default:
      return known.operator === operator;
  }
}

/** A name covers itself alone: what number it is differs from pod to pod. */
export function coversPort(wide: PortTerms, narrow: PortTerms): boolean {
  if ((wide.protocol?.value ?? "TCP") !== (narrow.protocol?.value ?? "TCP")) return false;
  if (!wide.port) return true;
  const [one, other] = [wide.port.value, narrow.port?.value];
  if (typeof one === "string" || typeof other === "string" || other === undefined) return one === other;
  return one <= other && (narrow.endPort?.value ?? other) <= (wide.endPort?.value ?? one);
}

/** Of several those that others cover, each with one that does; of two that cover each other the later one. */
export function covered<T>(all: readonly T[], covers: (wide: T, narrow: T) => boolean): readonly Covered<T>[] {
  return all.flatMap((one, index) => {
    const by = all.find(
      (other, place) => place !== index && covers(other, one) && (place < index || !covers(one, other)),
    );
    return by === undefined ? [] : [{ one, by, isSame: covers(one, by) }];
  });
}

export interface Covered<T> {
  readonly one: T;
  readonly by: T;
  /** They cover each other. */
  readonly isSame: boolean;
}
