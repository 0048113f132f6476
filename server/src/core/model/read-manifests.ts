/** From the tree of a document to the objects in it that policies depend on. */

import type { Path } from "../syntax/path";
import { type MapNode, type Node, valueAt } from "../syntax/tree";
import type { Manifest } from "./manifest";
import { readIdentity } from "./read-identity";
import { readText } from "./read-selector";
import { readService } from "./read-service";
import { readWorkload } from "./read-workload";
import { mayHoldMore } from "./unknown";
import { groupOf, type WorkloadKind, workloadKindOf, workloadKinds } from "./workload-kinds";

const kinds = [...new Set(workloadKinds.map(({ kind }) => kind)), "Namespace", "Service"];
const mention = new RegExp(`\\bkind["']?\\s*:\\s*(?:&\\S+\\s+)?["']?(?:${kinds.join("|")}|List)(?:List)?\\b`);

/** Can the text hold such an object? A cheap look: where it says no, no YAML needs to be read. */
export function mayHoldManifests(text: string): boolean {
  return mention.test(text);
}

/** All of them, those in lists included, in the order of the text. */
export function readManifests(root: Node | undefined): readonly Manifest[] {
  return root?.kind === "map" ? [...below(root, [])] : [];
}

/** The same, where there may be more to it than could be read. */
export function doubted(manifest: Manifest): Manifest {
  return manifest.is === "workload"
    ? { ...manifest, hasUnknownLabels: true, hasUnknownPorts: true }
    : { ...manifest, hasUnknownLabels: true };
}

/** The items of a typed list (`DeploymentList`) need not say what they are. */
interface Implied {
  readonly apiVersion: string;
  readonly kind: string;
}

function* below(root: MapNode, path: Path, implied?: Implied): Generator<Manifest> {
  const apiVersion = textAt(root, "apiVersion") || implied?.apiVersion || "";
  const kind = textAt(root, "kind") || implied?.kind || "";
  const manifest = readManifest(root, { apiVersion, kind }, path);
  if (manifest) yield { ...manifest, apiVersion, kind };
  else if (path.length === 0 && kind.endsWith("List")) {
    const item = { apiVersion, kind: kind.slice(0, -"List".length) };
    for (const [index, node] of itemsOf(root).entries()) {
      if (node.kind === "map") yield* below(node, ["items", index], item);
    }
  }
}

function readManifest(root: MapNode, { apiVersion, kind }: Implied, path: Path): Manifest | undefined {
  const workload = workloadKindOf(apiVersion, kind);
  if (workload) return isBorrowed(root, workload) ? undefined : readWorkload(root, workload, path);
  if (groupOf(apiVersion) !== "") return undefined;
  if (kind === "Service") return readService(root, path);
  if (kind !== "Namespace") return undefined;
  const hasUnknownLabels = mayHoldMore(root, ["metadata", "labels"]);
  const { namespace: _, ...identity } = readIdentity(root, path);
  return { is: "namespace", ...identity, hasUnknownLabels };
}

/** https://argo-rollouts.readthedocs.io/en/stable/migrating/#reference-deployment-from-rollout */
function isBorrowed(root: MapNode, { borrows }: WorkloadKind): boolean {
  return borrows?.reduce<Node | undefined>(valueAt, root) !== undefined;
}

function textAt(root: MapNode, field: string): string | undefined {
  return readText(valueAt(root, field))?.value;
}

function itemsOf(root: MapNode): Node[] {
  const items = valueAt(root, "items");
  return items?.kind === "list" ? items.items.map((item) => item.value) : [];
}
