/** From the tree to what makes pods: tolerant, because of a half-typed object much is known too. */

import type { Path } from "../syntax/path";
import { type MapNode, type Node, valueAt } from "../syntax/tree";
import { readIdentity } from "./read-identity";
import { knownLabels, knownText } from "./read-known";
import { type FieldNode, nodesOf, optional, placedField, placedItems, readNumber } from "./read-parts";
import { readText } from "./read-selector";
import { isUnknown, mayHoldMore } from "./unknown";
import type { ContainerPort, Owner, Workload } from "./workload";
import type { WorkloadKind } from "./workload-kinds";

/** `path` is the object's place in its document. */
export function readWorkload(root: MapNode, { template }: WorkloadKind, path: Path): Workload {
  const pod = template.reduce<Node | undefined>(valueAt, root);
  const spec = placedField(pod, "spec", [...path, ...template]);
  const containers = containersOf(spec);
  return {
    is: "workload",
    ...readIdentity(root, path),
    podLabels: knownLabels(valueAt(valueAt(pod, "metadata"), "labels"), [...path, ...template, "metadata", "labels"]),
    template,
    ports: containers.flatMap(portsOf),
    hostNetwork: isTrue(valueAt(spec?.node, "hostNetwork")),
    ...optional("owner", template.length === 0 ? ownerOf(root) : undefined),
    hasUnknownLabels: mayHoldMore(root, [...template, "metadata", "labels"]),
    hasUnknownPorts:
      mayHoldMore(root, [...template, "spec", "containers", "ports"]) ||
      isUnknown(valueAt(spec?.node, "initContainers")) ||
      containers.some(({ node }) => mayHoldMore(node, ["ports"])),
  };
}

/** An init container listens while the others run only where it is restarted always: then it is a sidecar. */
function containersOf(spec: FieldNode | undefined): readonly { readonly node: Node; readonly path: Path }[] {
  if (!spec) return [];
  const sidecars = placedItems(spec.node, "initContainers", spec.path).filter(
    ({ node }) => readText(valueAt(node, "restartPolicy"))?.value === "Always",
  );
  return [...placedItems(spec.node, "containers", spec.path), ...sidecars];
}

function portsOf({ node, path }: { readonly node: Node; readonly path: Path }): ContainerPort[] {
  return placedItems(node, "ports", path).flatMap(({ node: item, ...placed }) => {
    const port = readNumber(valueAt(item, "containerPort"));
    if (!port) return [];
    const [name, protocol] = [knownText(valueAt(item, "name")), knownText(valueAt(item, "protocol"))];
    return [{ ...placed, port, ...optional("name", name), ...optional("protocol", protocol) }];
  });
}

/** A Node that owns a Pod (a static Pod's mirror) manages nothing. */
function ownerOf(root: MapNode): Owner | undefined {
  const references = nodesOf(valueAt(valueAt(root, "metadata"), "ownerReferences"));
  const controller = references.find((node) => isTrue(valueAt(node, "controller")));
  const kind = readText(valueAt(controller, "kind"))?.value;
  const name = readText(valueAt(controller, "name"))?.value;
  return kind && name && kind !== "Node" ? { kind, name } : undefined;
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === "scalar" && node.value === true;
}
