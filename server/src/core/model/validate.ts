/** What a schema cannot say: rules between fields, from pkg/apis/networking/validation/validation.go upstream. */

import type { Kind } from "../schema/kinds";
import type { MapNode } from "../syntax/tree";
import type { Problem } from "./problem";
import { validateMetadata } from "./validate-metadata";
import { validateSpec } from "./validate-spec";

/** The problems between fields of one resource. Values of the wrong type are passed over: the schema has them. */
export function* validate(root: MapNode, kind: Kind): Generator<Problem> {
  yield* validateMetadata(root, kind);
  if (kind.definedBy === "api-server") yield* validateSpec(root);
}
