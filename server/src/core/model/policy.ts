/** A NetworkPolicy as its meaning needs it: every value with the place where it is written. */

import type { Span } from "../base/span";
import type { Path } from "../syntax/path";

export type Direction = "ingress" | "egress";

/** A value and the span of its text in the document. */
export interface Valued<T> {
  readonly value: T;
  readonly span: Span;
}

/** Something of a policy that has a place of its own: its span, its path and, where it is a field, the span of its key. */
export interface Placed {
  readonly span: Span;
  readonly path: Path;
  readonly key?: Span;
}

export interface Policy extends Placed {
  /** What tells it from a policy of the cluster's administrators (see admin-policy.ts). */
  readonly scope: "namespace";
  readonly apiVersion: string;
  readonly kind: string;
  readonly name?: Valued<string>;
  /** Absent: the policy lands in whatever namespace it is applied to. */
  readonly namespace?: Valued<string>;
  /** Absent in the text means `{}`, every pod of the namespace; then `selectorGiven` is false. */
  readonly podSelector: Selector;
  readonly selectorGiven: boolean;
  /** The directions that the policy isolates, defaults applied: Ingress always, Egress where there are egress rules. */
  readonly isolates: { readonly ingress: boolean; readonly egress: boolean };
  readonly policyTypesGiven: boolean;
  readonly ingress: readonly Rule[];
  readonly egress: readonly Rule[];
}

/** One item of `ingress` or `egress`: peers AND ports. */
export interface Rule extends Placed {
  readonly direction: Direction;
  /** `from` or `to`. Empty or absent: any peer. */
  readonly peers: readonly Peer[];
  /** Empty or absent: every port of every protocol. */
  readonly ports: readonly Port[];
}

/** One item of `from` or `to`: its selectors are joined by AND, its neighbours by OR. */
export interface Peer extends Placed {
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
  readonly ipBlock?: IpBlock;
}

/** All labels and all requirements must hold; with neither it matches everything. */
export interface Selector extends Placed {
  readonly labels: readonly Label[];
  readonly requirements: readonly Requirement[];
}

export interface Label extends Placed {
  readonly name: Valued<string>;
  readonly value: Valued<string>;
}

/** One item of `matchExpressions`; the operator is as it was typed and may be none of the four. */
export interface Requirement extends Placed {
  readonly name: Valued<string>;
  readonly operator: Valued<string>;
  readonly values: readonly Valued<string>[];
}

export interface IpBlock extends Placed {
  readonly cidr: Valued<string>;
  readonly except: readonly Valued<string>[];
}

export interface Port extends Placed {
  /** As typed; absent means TCP. */
  readonly protocol?: Valued<string>;
  /** A number, or the name of a container port; absent means every port of the protocol. */
  readonly port?: Valued<number | string>;
  readonly endPort?: Valued<number>;
}
