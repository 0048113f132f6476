/** A Namespace, as far as policies look at it. */

import type { Label, Placed, Valued } from "./policy";

export interface Namespace extends Placed {
  readonly is: "namespace";
  readonly apiVersion: string;
  readonly kind: string;
  readonly name?: Valued<string>;
  /** As written; the API server adds `kubernetes.io/metadata.name`. */
  readonly ownLabels: readonly Label[];
  readonly hasUnknownLabels: boolean;
}
