/** The ports that the rules of a NetworkPolicy name, with the workloads whose ports they are. */

import type { Policy, Port, Rule } from "../../model/policy";
import type { WithoutPlaces } from "../../model/without-places";
import { samePath } from "../../syntax/path";
import type { ClusterPolicy, ClusterWorkload, Inventory } from "../../workspace/cluster/cluster";
import { defaultNamespace } from "../../workspace/cluster/standings";
import type { Applied } from "./applied";
import { findPods } from "./finding-pods";
import { matches, type SelectorTerms } from "./matching";
import type { SoughtPods } from "./near-miss";
import { candidates } from "./selecting";
import { destinationsOf } from "./sought";
import { isBlind } from "./standpoint";
import { termsOf } from "./terms";

export interface RulePort {
  readonly port: Port;
  readonly rule: Rule;
  /** As written, or TCP. */
  readonly protocol: string;
  /** At least one; the ports of each are all known. */
  readonly destinations: readonly Destination[];
  /** Each selector asks for a label: not just everything that happens to be here. */
  readonly isNarrow: boolean;
}

export interface Destination {
  readonly workload: ClusterWorkload;
  readonly inventory: Inventory;
}

/**
 * Those of which all destinations are known. Not the ports of rules that are also about addresses, nor where anybody is
 * meant: others than the pods here may have them.
 */
export function rulePortsOf(policy: Policy, applied: readonly Applied[]): readonly RulePort[] {
  if (applied.length === 0 || applied.some(isBlind)) return [];
  return [...policy.ingress, ...policy.egress].flatMap((rule) => {
    if (rule.ports.length === 0) return [];
    const found = applied.map((one) => knownDestinations(rule, one));
    const destinations = found.flatMap((some) => some?.destinations ?? []);
    if (destinations.length === 0 || found.some((some) => some === undefined)) return [];
    const isNarrow = found.every((some) => some?.isNarrow);
    return rule.ports.map((port) => ({
      ...{ port, rule, destinations, isNarrow },
      protocol: port.protocol?.value ?? "TCP",
    }));
  });
}

/** Undefined where some are not known. */
function knownDestinations(rule: Rule, { cluster: { inventory }, policy }: Applied) {
  const said = rulesOf(policy.policy).find(({ path }) => samePath(path, rule.path));
  if (!said || !isAboutPods(said)) return undefined;
  const sought = destinationsOf(said, policy);
  const { certain, doubtful, perhapsInReach } = findPods(inventory, sought);
  const isKnown =
    doubtful.length + perhapsInReach.length === 0 &&
    certain.every(hasKnownPorts) &&
    !mayLandThere({ sought, certain, inventory, policy });
  const destinations = certain.map((workload) => ({ workload, inventory }));
  return isKnown ? { destinations, isNarrow: sought.every(({ podSelector }) => asksForLabel(podSelector)) } : undefined;
}

interface Landing {
  readonly sought: readonly SoughtPods[];
  readonly certain: readonly ClusterWorkload[];
  readonly inventory: Inventory;
  readonly policy: ClusterPolicy;
}

/** Others match too, and what says no namespace lands in the one that it is applied to. */
function mayLandThere({ sought, certain, inventory, policy: { isNamespaced } }: Landing): boolean {
  return sought.some(({ podSelector }) =>
    (isNamespaced ? inventory.inNamespace(defaultNamespace) : candidates(inventory, podSelector)).some(
      (workload) =>
        !(isNamespaced && workload.isNamespaced) &&
        !certain.includes(workload) &&
        matches(podSelector, workload) !== "no",
    ),
  );
}

function rulesOf(policy: Applied["policy"]["policy"]): readonly WithoutPlaces<Rule>[] {
  return policy.scope === "namespace" ? [...policy.ingress, ...policy.egress] : [];
}

function isAboutPods({ direction, peers }: WithoutPlaces<Rule>): boolean {
  if (direction === "ingress") return true;
  const isNarrow = ({ podSelector, ipBlock }: (typeof peers)[number]) =>
    !ipBlock && podSelector !== undefined && asksForLabel(podSelector);
  return peers.length > 0 && peers.every(isNarrow);
}

function asksForLabel(selector: SoughtPods["podSelector"] & SelectorTerms): boolean {
  return termsOf(selector).some(({ isPositive }) => isPositive);
}

function hasKnownPorts({ member }: ClusterWorkload): boolean {
  return !member.object.hasUnknownPorts && !member.isPatched;
}

/** The ports of a workload's containers, with TCP where none is written. */
export function portsOf({ member }: ClusterWorkload) {
  return member.object.ports.map(({ name, port, protocol }) => ({
    ...{ name: name?.value, number: port.value },
    protocol: protocol?.value ?? "TCP",
  }));
}
