/** What every object says of itself. */

import type { Path } from "../syntax/path";
import { type MapNode, valueAt } from "../syntax/tree";
import type { Label, Placed, Valued } from "./policy";
import { knownLabels, knownText } from "./read-known";
import { optional } from "./read-parts";
import { readText } from "./read-selector";

export interface Identity extends Placed {
  readonly apiVersion: string;
  readonly kind: string;
  /** Absent where it is not known, too. */
  readonly name?: Valued<string>;
  readonly namespace?: Valued<string>;
  readonly ownLabels: readonly Label[];
}

export function readIdentity(root: MapNode, path: Path): Identity {
  const metadata = valueAt(root, "metadata");
  return {
    span: root.span,
    path,
    apiVersion: readText(valueAt(root, "apiVersion"))?.value ?? "",
    kind: readText(valueAt(root, "kind"))?.value ?? "",
    ...optional("name", knownText(valueAt(metadata, "name"))),
    ...optional("namespace", knownText(valueAt(metadata, "namespace"))),
    ownLabels: knownLabels(valueAt(metadata, "labels"), [...path, "metadata", "labels"]),
  };
}
