/** From the tree of a kustomization to the patches that it names or holds, and to its replacements. */

import { type Node, valueAt } from "../syntax/tree";
import type { PatchUse, Replacement, Target } from "./kustomization";
import type { Valued } from "./policy";
import { nodesOf, optional } from "./read-parts";
import { readPatches } from "./read-patch";
import { readText } from "./read-selector";

/** In the order in which kustomize applies them: `patchesStrategicMerge`, `patches`, and last `patchesJson6902`. */
export function readPatchUses(root: Node): readonly PatchUse[] {
  return [
    ...nodesOf(valueAt(root, "patchesStrategicMerge")).flatMap((node) => mergeUse(readText(node)) ?? []),
    ...nodesOf(valueAt(root, "patches")).flatMap((node) => patchUse(node, "patches") ?? []),
    ...nodesOf(valueAt(root, "patchesJson6902")).flatMap((node) => patchUse(node, "patchesJson6902") ?? []),
  ];
}

/** An item of `patchesStrategicMerge` is a patch if it reads as one, and else the name of a file. */
function mergeUse(text: Valued<string> | undefined): PatchUse | undefined {
  if (!text?.value) return undefined;
  const inline = readPatches(text.value);
  return { from: inline.length > 0 ? { inline } : { file: text }, field: "patchesStrategicMerge", mayRename: false };
}

function patchUse(node: Node, field: PatchUse["field"]): PatchUse | undefined {
  const patch = readText(valueAt(node, "patch"))?.value;
  const file = readText(valueAt(node, "path"));
  const from = patch ? { inline: readPatches(patch) } : file?.value ? { file } : undefined;
  if (!from) return undefined;
  const renames = valueAt(valueAt(node, "options"), "allowNameChange");
  return {
    from,
    ...optional("target", readTarget(valueAt(node, "target"))),
    field,
    mayRename: renames?.kind === "scalar" && renames.value === true,
  };
}

function readTarget(node: Node | undefined): Target | undefined {
  if (node?.kind !== "map") return undefined;
  const field = <Name extends keyof Target>(name: Name) =>
    optional(name, readText(valueAt(node, name))?.value || undefined);
  return {
    ...field("group"),
    ...field("version"),
    ...field("kind"),
    ...field("name"),
    ...field("namespace"),
    ...field("labelSelector"),
    ...field("annotationSelector"),
  };
}

/** Replacements that stand in files of their own (`path`) are not followed. */
export function readReplacements(root: Node): readonly Replacement[] {
  return nodesOf(valueAt(root, "replacements"))
    .flatMap((node) => nodesOf(valueAt(node, "targets")))
    .flatMap((node) => {
      const target = readTarget(valueAt(node, "select"));
      const places = nodesOf(valueAt(node, "fieldPaths")).map((path) => readText(path)?.value ?? "metadata.name");
      return target ? [{ target, places: (places.length > 0 ? places : ["metadata.name"]).map(steps) }] : [];
    });
}

/** `spec.template.metadata.labels.app`; a step with dots of its own stands in brackets, or they are escaped. */
function steps(path: string): readonly string[] {
  const found = path.match(/\[[^\]]*\]|(?:\\.|[^.\\])+/g) ?? [];
  return found.map((step) => step.replace(/^\[(.*)\]$/, "$1").replaceAll("\\.", "."));
}
