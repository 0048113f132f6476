/** A Service, as far as it is confused with the pods behind it: its selector and its ports. */

import type { Label, Placed, Valued } from "./policy";

export interface Service extends Placed {
  readonly is: "service";
  readonly apiVersion: string;
  readonly kind: string;
  readonly name?: Valued<string>;
  readonly namespace?: Valued<string>;
  readonly ownLabels: readonly Label[];
  /** All of them must match; with none the Service has no pods of its own. */
  readonly selector: readonly Label[];
  readonly ports: readonly ServicePort[];
  readonly hasUnknownLabels: boolean;
}

export interface ServicePort extends Placed {
  readonly name?: Valued<string>;
  readonly port: Valued<number>;
  /** The pods' port, or its name; absent means the same number as `port`. */
  readonly targetPort?: Valued<number | string>;
  /** As typed; absent means TCP. */
  readonly protocol?: Valued<string>;
}
