/** From the tree to a kustomization: tolerant, as half-typed ones are read too. */

import { type Node, valueAt } from "../syntax/tree";
import type { AddedLabels, FieldSpec, Kustomization, Plugin } from "./kustomization";
import type { Valued } from "./policy";
import { readPatchUses, readReplacements } from "./read-kustomization-patches";
import { nodesOf, optional } from "./read-parts";
import { readLabels, readText } from "./read-selector";

/** In the order in which kustomize looks for them; a folder may hold only one. */
export const kustomizationFileNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"] as const;

/** Is the file called as a kustomization must be? */
export function isKustomizationFile(uri: string): boolean {
  const path = uri.replace(/[?#].*$/s, "");
  return kustomizationFileNames.some((name) => path.endsWith(`/${name}`));
}

/**
 * The kustomization that the first document of such a file is. Undefined for what only shares the file's name, as
 * Flux's `Kustomization` of `kustomize.toolkit.fluxcd.io` does.
 */
export function readKustomization(root: Node | undefined): Kustomization | undefined {
  const kind = root && kindOf(root);
  if (!root || !kind) return undefined;
  return {
    kind,
    ...optional("namespace", textAt(root, "namespace")),
    ...optional("namePrefix", textAt(root, "namePrefix")),
    ...optional("nameSuffix", textAt(root, "nameSuffix")),
    labels: readAddedLabels(root),
    resources: [...textsAt(root, "resources"), ...textsAt(root, "bases")],
    components: textsAt(root, "components"),
    patches: readPatchUses(root),
    replacements: readReplacements(root),
    plugins: readPlugins(root),
  };
}

/** Both `kind` and `apiVersion` may be left out. */
function kindOf(root: Node): Kustomization["kind"] | undefined {
  if (root.kind !== "map") return undefined;
  const kind = textAt(root, "kind")?.value ?? "Kustomization";
  const apiVersion = textAt(root, "apiVersion")?.value ?? "kustomize.config.k8s.io/";
  const isOurs = apiVersion.startsWith("kustomize.config.k8s.io/");
  return isOurs && (kind === "Kustomization" || kind === "Component") ? kind : undefined;
}

function readAddedLabels(root: Node): readonly AddedLabels[] {
  const common = readLabels(valueAt(root, "commonLabels"), ["commonLabels"]);
  return [
    ...nodesOf(valueAt(root, "labels")).map(readLabelsItem),
    ...(common.length > 0 ? [{ pairs: common, reach: "selectors" as const, fields: [] }] : []),
  ];
}

function readLabelsItem(node: Node, index: number): AddedLabels {
  const reach = isTrue(node, "includeSelectors") ? "selectors" : isTrue(node, "includeTemplates") ? "templates" : "own";
  return {
    pairs: readLabels(valueAt(node, "pairs"), ["labels", index, "pairs"]),
    reach,
    fields: nodesOf(valueAt(node, "fields")).map(readFieldSpec),
  };
}

function readFieldSpec(node: Node): FieldSpec {
  return {
    ...optional("group", textAt(node, "group")?.value),
    ...optional("version", textAt(node, "version")?.value),
    ...optional("kind", textAt(node, "kind")?.value),
    place: (textAt(node, "path")?.value ?? "").split("/"),
  };
}

function isTrue(node: Node, field: string): boolean {
  const value = valueAt(node, field);
  return value?.kind === "scalar" && value.value === true;
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/: the fields that run something. */
function readPlugins(root: Node): readonly Plugin[] {
  const named = (is: Plugin["is"], field: string, key: string) =>
    nodesOf(valueAt(root, field)).flatMap((node) => {
      const name = textAt(node, key);
      return name ? [{ is, name }] : [];
    });
  const listed = (is: Plugin["is"], field: string) => textsAt(root, field).map((name) => ({ is, name }));
  return [
    ...named("chart", "helmCharts", "name"),
    ...named("chart", "helmChartInflationGenerator", "chartName"),
    ...listed("generator", "generators"),
    ...listed("transformer", "transformers"),
    ...listed("configuration", "configurations"),
  ];
}

function textsAt(node: Node, field: string): readonly Valued<string>[] {
  return nodesOf(valueAt(node, field)).flatMap((item) => given(readText(item)) ?? []);
}

function textAt(node: Node, field: string): Valued<string> | undefined {
  return given(readText(valueAt(node, field)));
}

/** Null and the empty text stand for a field that is left out. */
function given(text: Valued<string> | undefined): Valued<string> | undefined {
  return text && text.value !== "" ? text : undefined;
}
