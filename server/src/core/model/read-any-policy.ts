/** From the tree to a policy of whatever kind. */

import type { Kind } from "../schema/kinds";
import type { Path } from "../syntax/path";
import type { MapNode } from "../syntax/tree";
import type { AnyPolicy } from "./admin-policy";
import { readAdminPolicy } from "./read-admin-policy";
import { readPolicy } from "./read-policy";

/** The policy that a map of the kind describes. `path` is the map's place in its document. */
export function readAnyPolicy(root: MapNode, kind: Kind, path: Path): AnyPolicy {
  switch (kind.scope) {
    case "namespace":
      return readPolicy(root, path);
    case "cluster":
      return readAdminPolicy(root, kind, path);
  }
}
