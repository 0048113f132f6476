/** From a path inside a workload, a namespace or a service to the part of it that stands there. */

import type { Manifest } from "../model/manifest";
import type { Label } from "../model/policy";
import { knownLabels } from "../model/read-known";
import type { ServicePort } from "../model/service";
import type { ContainerPort } from "../model/workload";
import { nodeAt } from "../syntax/node-at";
import { type Path, samePath, startsWith } from "../syntax/path";
import type { Node } from "../syntax/tree";

/** The innermost part around a path. `field` is one that no policy depends on. */
export type ManifestMeaning =
  /** Its kind, and what holds all the rest: `apiVersion`, `kind`, `metadata`, `spec`, the template. */
  | { readonly is: "object" | "name" | "namespace" | "field" }
  /** The key above the labels, and the labels below it. Of a Pod they are those of the pod itself. */
  | { readonly is: "podLabels" | "ownLabels" | "selector" }
  | { readonly is: "podLabel"; readonly label: Label }
  /** Of the object alone, and not of its pods: no podSelector sees it. */
  | { readonly is: "ownLabel"; readonly label: Label }
  /** Of a Service's selector, or of the one by which a workload finds its pods. */
  | { readonly is: "selectorLabel"; readonly label: Label }
  | { readonly is: "port"; readonly port: ContainerPort }
  | { readonly is: "servicePort"; readonly port: ServicePort };

/** `path` begins at the object, `root` is its document's. */
export function manifestMeaning(root: Node, manifest: Manifest, path: Path): ManifestMeaning {
  return inLabels(root, manifest, path) ?? atPort(manifest, path) ?? elsewhere(manifest, path);
}

type Holder = "pod" | "own" | "selector";

/** Where labels stand; those of a Pod are read as its pods' first. */
function placesOfLabels(manifest: Manifest): readonly (readonly [Holder, Path])[] {
  const own = ["own", ["metadata", "labels"]] as const;
  switch (manifest.is) {
    case "workload": {
      const pods = ["pod", [...manifest.template, "metadata", "labels"]] as const;
      const matched = ["selector", ["spec", "selector", "matchLabels"]] as const;
      return [pods, own, matched, ...(selectsPlainly(manifest) ? [["selector", ["spec", "selector"]] as const] : [])];
    }
    case "service":
      return [own, ["selector", ["spec", "selector"]]];
    case "namespace":
      return [own];
  }
}

/** Some kinds are older than `matchLabels`: their selector is the labels themselves, as a Service's is. */
function selectsPlainly({ kind }: Manifest): boolean {
  return kind === "ReplicationController" || kind === "DeploymentConfig";
}

function inLabels(root: Node, manifest: Manifest, path: Path): ManifestMeaning | undefined {
  for (const [holder, place] of placesOfLabels(manifest)) {
    if (!startsWith(path, place) || path.length > place.length + 1) continue;
    const whole = [...manifest.path, ...place];
    const label = knownLabels(nodeAt(root, whole), whole).findLast(({ name }) => name.value === path[place.length]);
    return meaningOfLabel(holder, label);
  }
  return undefined;
}

function meaningOfLabel(holder: Holder, label: Label | undefined): ManifestMeaning {
  switch (holder) {
    case "pod":
      return label ? { is: "podLabel", label } : { is: "podLabels" };
    case "own":
      return label ? { is: "ownLabel", label } : { is: "ownLabels" };
    case "selector":
      return label ? { is: "selectorLabel", label } : { is: "selector" };
  }
}

function atPort(manifest: Manifest, path: Path): ManifestMeaning | undefined {
  const isHere = (port: ContainerPort | ServicePort) => startsWith([...manifest.path, ...path], port.path);
  if (manifest.is === "workload") {
    const port = manifest.ports.find(isHere);
    return port && { is: "port", port };
  }
  const port = manifest.is === "service" ? manifest.ports.find(isHere) : undefined;
  return port && { is: "servicePort", port };
}

function elsewhere(manifest: Manifest, path: Path): ManifestMeaning {
  const [top, field] = path;
  if (top === "metadata" && field === "name") return { is: "name" };
  if (top === "metadata" && field === "namespace") return { is: "namespace" };
  if (samePath(path, ["spec", "selector"])) return { is: "selector" };
  const template = manifest.is === "workload" ? manifest.template : [];
  const isAbove = path.length < 2 || (startsWith(template, path) && path.length <= template.length);
  return { is: isAbove ? "object" : "field" };
}
