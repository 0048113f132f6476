/** From the tree to a Service. */

import type { Path } from "../syntax/path";
import { type MapNode, valueAt } from "../syntax/tree";
import { readIdentity } from "./read-identity";
import { knownLabels, knownText } from "./read-known";
import { optional, placedItems, readNumber } from "./read-parts";
import type { Service, ServicePort } from "./service";
import { isUnknown, mayHoldMore } from "./unknown";

/** `path` is the object's place in its document. */
export function readService(root: MapNode, path: Path): Service {
  const spec = valueAt(root, "spec");
  return {
    is: "service",
    ...readIdentity(root, path),
    selector: knownLabels(valueAt(spec, "selector"), [...path, "spec", "selector"]),
    ports: placedItems(spec, "ports", [...path, "spec"]).flatMap(readPort),
    hasUnknownLabels: mayHoldMore(root, ["spec", "selector"]),
  };
}

/** Without a target it would mean the same port of the pods: where the target is not known, the port is left out. */
function readPort({ node, ...placed }: ReturnType<typeof placedItems>[number]): ServicePort[] {
  const port = readNumber(valueAt(node, "port"));
  const target = valueAt(node, "targetPort");
  if (!port || isUnknown(target) || (target === undefined && isUnknown(node))) return [];
  return [
    {
      ...placed,
      port,
      ...optional("name", knownText(valueAt(node, "name"))),
      ...optional("targetPort", readNumber(target) ?? knownText(target)),
      ...optional("protocol", knownText(valueAt(node, "protocol"))),
    },
  ];
}
