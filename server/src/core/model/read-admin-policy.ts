/** From the tree to a policy of the cluster's administrators, whichever of their kinds it is. As tolerant as
 * read-policy.ts: malformed parts are left out here and reported by decode.ts. */

import type { Kind } from "../schema/kinds";
import type { Path } from "../syntax/path";
import { type MapNode, type Node, valueAt } from "../syntax/tree";
import type { AdminPolicy, AdminRule, Effect, Subject, Tier } from "./admin-policy";
import type { Direction, Valued } from "./policy";
import { readAdminPeer, readPods } from "./read-admin-peer";
import { readAdminPort } from "./read-admin-port";
import { optional, placedField, placedItems, readNumber } from "./read-parts";
import { readGivenText, readText } from "./read-selector";

/** The policy that a map of the kind describes. `path` is the resource's place in its document. */
export function readAdminPolicy(root: MapNode, kind: Pick<Kind, "tier">, path: Path): AdminPolicy {
  const spec = valueAt(root, "spec");
  const at = [...path, "spec"];
  const statedTier = kind.tier ? undefined : readGivenText(valueAt(spec, "tier"));
  return {
    scope: "cluster",
    span: root.span,
    path,
    apiVersion: readText(valueAt(root, "apiVersion"))?.value ?? "",
    kind: readText(valueAt(root, "kind"))?.value ?? "",
    ...optional("name", readText(valueAt(valueAt(root, "metadata"), "name"))),
    ...optional("tier", kind.tier ?? readTier(statedTier)),
    ...optional("statedTier", statedTier),
    ...optional("priority", readNumber(valueAt(spec, "priority"))),
    ...optional("subject", readSubject(spec, at)),
    ingress: readRules(spec, "ingress", at),
    egress: readRules(spec, "egress", at),
  };
}

function readTier(stated: Valued<string> | undefined): Tier | undefined {
  return stated?.value === "Admin" || stated?.value === "Baseline" ? stated.value : undefined;
}

function readSubject(spec: Node | undefined, parent: Path): Subject | undefined {
  const field = placedField(spec, "subject", parent);
  if (!field) return undefined;
  const { node, ...placed } = field;
  return { ...placed, members: readPods(node, placed.path) };
}

function readRules(spec: Node | undefined, direction: Direction, parent: Path): AdminRule[] {
  const peersField = direction === "ingress" ? "from" : "to";
  return placedItems(spec, direction, parent).map(({ node, ...placed }) => {
    const action = readGivenText(valueAt(node, "action"));
    return {
      ...placed,
      direction,
      ...optional("name", readGivenText(valueAt(node, "name"))),
      ...optional("action", action),
      ...optional("effect", readEffect(action)),
      peers: placedItems(node, peersField, placed.path).map(readAdminPeer),
      ports: ["ports", "protocols"].flatMap((field) => placedItems(node, field, placed.path).map(readAdminPort)),
    };
  });
}

function readEffect(action: Valued<string> | undefined): Effect | undefined {
  switch (action?.value) {
    case "Allow":
    case "Accept":
      return "allow";
    case "Deny":
      return "deny";
    case "Pass":
      return "pass";
    default:
      return undefined;
  }
}
