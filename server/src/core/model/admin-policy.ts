/** A policy of the cluster's administrators: one shape for AdminNetworkPolicy, BaselineAdminNetworkPolicy and
 * ClusterNetworkPolicy, every value with the place where it is written.
 *
 * Where the API demands exactly one of several fields (a peer, a port, the subject), the fields that are there are
 * `members`: exactly one in whatever the API server takes, none or several while somebody is typing. */

import type { Direction, Placed, Policy, Selector, Valued } from "./policy";

/** Policies of both scopes; `scope` tells them apart. */
export type AnyPolicy = Policy | AdminPolicy;

/** Admin comes before all NetworkPolicies, Baseline behind them. */
export type Tier = "Admin" | "Baseline";

export interface AdminPolicy extends Placed {
  readonly scope: "cluster";
  readonly apiVersion: string;
  readonly kind: string;
  readonly name?: Valued<string>;
  /** Implied by the older kinds; else what `spec.tier` says, and absent where that is neither of the two. */
  readonly tier?: Tier;
  /** As typed in `spec.tier`, which the older kinds do not have. */
  readonly statedTier?: Valued<string>;
  /** Within the tier the lowest number goes first. BaselineAdminNetworkPolicy has none: the cluster has but one of them. */
  readonly priority?: Valued<number>;
  readonly subject?: Subject;
  /** In each direction the first rule that matches a connection decides; what none matches is left to other policies. */
  readonly ingress: readonly AdminRule[];
  readonly egress: readonly AdminRule[];
}

/** The pods that the policy is about. */
export interface Subject extends Placed {
  readonly members: readonly PodsMember[];
}

/** What becomes of a connection; `pass` skips the rest of the tier, policies behind this one included. */
export type Effect = "allow" | "deny" | "pass";

export interface AdminRule extends Placed {
  readonly direction: Direction;
  readonly name?: Valued<string>;
  /** As typed. */
  readonly action?: Valued<string>;
  /** What the action means: `Allow` of the older kinds and `Accept` are one. Absent where it is no action. */
  readonly effect?: Effect;
  /** Alternatives (OR). Unlike a NetworkPolicy's, no peers match nobody: the API server refuses such a rule. */
  readonly peers: readonly AdminPeer[];
  /** Alternatives (OR). Absent in the text: every port of every protocol. */
  readonly ports: readonly AdminPort[];
}

export interface AdminPeer extends Placed {
  readonly members: readonly PeerMember[];
}

export type PeerMember = PodsMember | NodesMember | NetworksMember | DomainNamesMember;

/** Pods by their namespace alone, or by their namespace AND themselves. */
export type PodsMember = NamespacesMember | NamespacedPodsMember;

interface NamespacesMember extends Placed {
  readonly is: "namespaces";
  readonly namespaceSelector: Selector;
}

/** A selector that is left out is `{}`, which matches everything (ClusterNetworkPolicy); it has no `key` then. */
interface NamespacedPodsMember extends Placed {
  readonly is: "pods";
  readonly namespaceSelector: Selector;
  readonly podSelector: Selector;
}

/** The addresses of nodes. */
interface NodesMember extends Placed {
  readonly is: "nodes";
  readonly nodeSelector: Selector;
}

/** Blocks of addresses: those of pods and nodes count, too. */
interface NetworksMember extends Placed {
  readonly is: "networks";
  readonly cidrs: readonly PlacedText[];
}

/** `*.` in front stands for one or more labels. */
interface DomainNamesMember extends Placed {
  readonly is: "domainNames";
  readonly domains: readonly PlacedText[];
}

export type PlacedText = Placed & Valued<string>;

/** An item of `ports` (v1alpha1) or of `protocols` (v1alpha2). */
export interface AdminPort extends Placed {
  readonly members: readonly PortMember[];
}

/** A protocol is as typed, and TCP where it is left out; a name brings its protocol from the container that has it. */
export type PortMember = NumberMember | RangeMember | ProtocolMember | NameMember;

interface NumberMember extends Placed {
  readonly is: "number";
  readonly protocol?: Valued<string>;
  readonly port: Valued<number>;
}

/** Both ends are included. v1alpha1 takes one that ends before it begins, and does not say what it matches. */
interface RangeMember extends Placed {
  readonly is: "range";
  readonly protocol?: Valued<string>;
  readonly start: Valued<number>;
  readonly end: Valued<number>;
}

/** Every port of the protocol. */
interface ProtocolMember extends Placed {
  readonly is: "protocol";
  readonly protocol: Valued<string>;
}

interface NameMember extends Placed {
  readonly is: "name";
  readonly name: Valued<string>;
}
