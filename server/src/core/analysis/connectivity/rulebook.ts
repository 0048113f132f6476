/** The policies of a cluster, with what each of their selectors matches: read once, asked for every pair. */

import type { AdminRule, Effect, Tier } from "../../model/admin-policy";
import type { Direction, Rule } from "../../model/policy";
import type { WithoutPlaces } from "../../model/without-places";
import type { Path } from "../../syntax/path";
import type { Cluster, ClusterPolicy, Inventory } from "../../workspace/cluster/cluster";
import { podsOfMember, podsOfPeer, subjectOf } from "../selection/sought";
import { type AddressSet, addressSet } from "./address-set";
import { type BookPort, portsOfAdmins, portsOfRule } from "./book-ports";
import { createSelections, type Selected, type Selections } from "./selections";
import type { Sight } from "./sight";

export interface Rulebook {
  /** The NetworkPolicies of a namespace, in the order of the cluster. */
  policiesOf(namespace: string): readonly BookPolicy[];
  /** The administrators', by their tier, in the order in which they are asked. */
  readonly admins: Readonly<Record<Tier, readonly BookPolicy[]>>;
  readonly selections: Selections;
  /** Every set of addresses that a rule names. */
  addresses(): readonly AddressSet[];
  /** Every name of a port that a rule asks for. */
  portNames(): ReadonlySet<string>;
  readonly sight: Sight;
  /** Of the cluster that was read. */
  readonly inventory: Inventory;
}

export interface BookPolicy {
  readonly policy: ClusterPolicy;
  readonly subject: readonly Selected[];
  readonly rules: Readonly<Record<Direction, readonly BookRule[]>>;
  readonly isolates: Readonly<Record<Direction, boolean>>;
}

export interface BookRule {
  readonly path: Path;
  /** Of a NetworkPolicy always `allow`. */
  readonly effect: Effect;
  /** Undefined: anybody. */
  readonly peers?: readonly BookPeer[];
  /** Undefined: all connections. */
  readonly ports?: readonly BookPort[];
}

export interface BookPeer {
  readonly path: Path;
  readonly pods: readonly Selected[];
  readonly addresses?: AddressSet;
  /** The administrators' blocks of addresses hold pods, too. */
  readonly isForPods: boolean;
  /** Nodes, or addresses behind a domain's name: nobody knows which. */
  readonly isUnknown: boolean;
}

/** A cluster, with those of its policies that count. */
export type Governed = Pick<Cluster, "inventory" | "policies">;

export function readRulebook({ policies, inventory }: Governed, sight: Sight): Rulebook {
  const selections = createSelections(sight === "whole" ? withKnownNamespaces(inventory) : inventory);
  const read = policies.map((policy) => bookPolicy(policy, selections));
  const admins = (tier: Tier) =>
    read
      .filter(({ policy: { policy } }) => policy.scope === "cluster" && policy.tier === tier)
      .toSorted((one, other) => priorityOf(one) - priorityOf(other));
  const rules = () => read.flatMap(({ rules: { ingress, egress } }) => [...ingress, ...egress]);
  return {
    ...{ selections, sight, inventory },
    policiesOf: sortedByNamespace(read.filter(({ policy: { policy } }) => policy.scope === "namespace")),
    admins: { Admin: admins("Admin"), Baseline: admins("Baseline") },
    addresses: () => rules().flatMap(({ peers = [] }) => peers.flatMap(({ addresses }) => addresses ?? [])),
    portNames: () => new Set(rules().flatMap(({ ports = [] }) => ports.flatMap(({ name }) => name ?? []))),
  };
}

function sortedByNamespace(policies: readonly BookPolicy[]): Rulebook["policiesOf"] {
  const sorted = new Map<string, BookPolicy[]>();
  for (const one of policies) {
    const beside = sorted.get(one.policy.namespace);
    if (beside) beside.push(one);
    else sorted.set(one.policy.namespace, [one]);
  }
  return (namespace) => sorted.get(namespace) ?? [];
}

/** The lowest number goes first. */
function priorityOf({ policy: { policy } }: BookPolicy): number {
  return policy.scope === "cluster" ? (policy.priority?.value ?? 0) : 0;
}

function withKnownNamespaces(inventory: Inventory): Inventory {
  const known = Array.from(inventory.namespaces, ([name, namespace]) => {
    return [name, namespace.member ? namespace : { ...namespace, hasUnknownLabels: false }] as const;
  });
  return { ...inventory, namespaces: new Map(known) };
}

/** Its rules are read when somebody asks for them: of many policies only those count that select certain pods. */
function bookPolicy(applied: ClusterPolicy, selections: Selections): BookPolicy {
  const { policy } = applied;
  let rules: BookPolicy["rules"] | undefined;
  return {
    policy: applied,
    subject: subjectOf(applied).map(selections.select),
    isolates: policy.scope === "namespace" ? policy.isolates : { ingress: false, egress: false },
    get rules() {
      rules ??= {
        ingress: bookRules("ingress", applied, selections),
        egress: bookRules("egress", applied, selections),
      };
      return rules;
    },
  };
}

function bookRules(direction: Direction, applied: ClusterPolicy, selections: Selections): readonly BookRule[] {
  const { policy } = applied;
  return policy.scope === "cluster"
    ? policy[direction].flatMap((rule) => adminRule(rule, selections))
    : policy[direction].map((rule) => bookRule(rule, applied, selections));
}

type RuleTerms = WithoutPlaces<Rule>;
type AdminTerms = WithoutPlaces<AdminRule>;

function bookRule({ path, peers, ports }: RuleTerms, policy: ClusterPolicy, selections: Selections): BookRule {
  const [read, named] = [peers.map((peer) => bookPeer(peer, policy, selections)), portsOfRule(ports)];
  return { path, effect: "allow", ...(read.length > 0 && { peers: read }), ...(named && { ports: named }) };
}

/** A rule of administrators without an effect is refused by the API server, and one without peers is about nobody. */
function adminRule(rule: AdminTerms, selections: Selections): readonly BookRule[] {
  const { path, effect, peers } = rule;
  if (!effect) return [];
  const ports = portsOfAdmins(rule.ports);
  return [{ path, effect, peers: peers.map((peer) => adminPeer(peer, selections)), ...(ports && { ports }) }];
}

function bookPeer(peer: RuleTerms["peers"][number], { namespace }: ClusterPolicy, selections: Selections): BookPeer {
  const { path, ipBlock } = peer;
  const pods = podsOfPeer(peer, namespace).map(selections.select);
  const except = ipBlock?.except.map(({ value }) => value);
  const addresses = ipBlock && addressSet([ipBlock.cidr.value], except);
  return { path, pods, isForPods: false, isUnknown: false, ...(addresses && { addresses }) };
}

function adminPeer({ path, members }: AdminTerms["peers"][number], selections: Selections): BookPeer {
  const pods = members.flatMap(podsOfMember).map(selections.select);
  const cidrs = members.flatMap((member) => (member.is === "networks" ? member.cidrs : []));
  const isUnknown = members.some(({ is }) => is === "nodes" || is === "domainNames");
  const addresses = cidrs.length > 0 && addressSet(cidrs.map(({ value }) => value));
  return { path, pods, isForPods: true, isUnknown, ...(addresses && { addresses }) };
}
