/** What makes pods, as far as policies look at them: every value with the place where it is written. */

import type { Label, Placed, Valued } from "./policy";

/** A Pod, or an object with a template of pods. */
export interface Workload extends Placed {
  readonly is: "workload";
  readonly apiVersion: string;
  readonly kind: string;
  readonly name?: Valued<string>;
  readonly namespace?: Valued<string>;
  /** `metadata.labels` of the object itself. */
  readonly ownLabels: readonly Label[];
  /** Of the pods that it makes: for a Pod its own, else those of the template. Selectors look at these alone. */
  readonly podLabels: readonly Label[];
  /** From the object to the template; empty for a Pod. */
  readonly template: readonly string[];
  readonly ports: readonly ContainerPort[];
  readonly hostNetwork: boolean;
  /** What manages a Pod, if anything does. */
  readonly owner?: Owner;
  /** The pods may carry further labels, or other values: a template renders them. */
  readonly hasUnknownLabels: boolean;
  /** There may be further ports, for the same reason. */
  readonly hasUnknownPorts: boolean;
}

/** A port that a container declares. Leaving one out does not close it, but a name can only be found here. */
export interface ContainerPort extends Placed {
  readonly name?: Valued<string>;
  readonly port: Valued<number>;
  /** As typed; absent means TCP. */
  readonly protocol?: Valued<string>;
}

/** The entry of `metadata.ownerReferences` with `controller: true`. */
export interface Owner {
  readonly kind: string;
  readonly name: string;
}
