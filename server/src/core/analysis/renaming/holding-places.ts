/** Where the objects besides policies hold labels and selectors. */

import type { Manifest } from "../../model/manifest";
import type { Path } from "../../syntax/path";
import { type Node, valueAt } from "../../syntax/tree";

/** Labels that only the object itself carries, and none of its pods, are its `own`. */
export type SpotOwner = "pod" | "namespace" | "own";

/** Labels that are carried, labels that are sought, or a selector with `matchLabels` and `matchExpressions`. */
export interface HoldingPlace {
  readonly is: "labels" | "sought" | "selector";
  readonly owner: SpotOwner;
  /** `*` stands for each item of a list. */
  readonly path: Path;
}

export function manifestPlaces(manifest: Manifest): readonly HoldingPlace[] {
  const { path } = manifest;
  const own = [...path, "metadata", "labels"];
  switch (manifest.is) {
    case "namespace":
      return [labels("namespace", own)];
    case "service":
      return [labels("own", own), sought([...path, "spec", "selector"])];
    case "workload": {
      const template = [...path, ...manifest.template];
      const finds: Path = [...path, "spec", "selector"];
      return [
        ...(manifest.template.length > 0 ? [labels("own", own)] : []),
        labels("pod", [...template, "metadata", "labels"]),
        ...(manifest.template.length === 0 ? [] : [selectsPlainly(manifest) ? sought(finds) : selector("pod", finds)]),
        ...schedulingPlaces([...template, "spec"]),
      ];
    }
  }
}

/** Older than `matchLabels`: their selector is a map of labels. */
function selectsPlainly({ kind }: Manifest): boolean {
  return kind === "ReplicationController" || kind === "DeploymentConfig";
}

/** Pods say by labels which other pods they are to be near to, or spread among. */
function schedulingPlaces(spec: Path): readonly HoldingPlace[] {
  const terms = ["podAffinity", "podAntiAffinity"].flatMap((affinity) => [
    [...spec, "affinity", affinity, "requiredDuringSchedulingIgnoredDuringExecution", "*"],
    [...spec, "affinity", affinity, "preferredDuringSchedulingIgnoredDuringExecution", "*", "podAffinityTerm"],
  ]);
  return [
    ...terms.flatMap((term) => [
      selector("pod", [...term, "labelSelector"]),
      selector("namespace", [...term, "namespaceSelector"]),
    ]),
    selector("pod", [...spec, "topologySpreadConstraints", "*", "labelSelector"]),
  ];
}

/** A PodDisruptionBudget selects pods as a policy does. */
export function budgetPlaces(root: Node | undefined): readonly HoldingPlace[] {
  const kind = valueAt(root, "kind");
  const isBudget = kind?.kind === "scalar" && kind.text === "PodDisruptionBudget";
  return isBudget ? [selector("pod", ["spec", "selector"])] : [];
}

/** Can the text hold one? */
export function mayBeBudget(text: string): boolean {
  return /\bkind["']?\s*:\s*["']?PodDisruptionBudget\b/.test(text);
}

function labels(owner: SpotOwner, path: Path): HoldingPlace {
  return { is: "labels", owner, path };
}

function sought(path: Path): HoldingPlace {
  return { is: "sought", owner: "pod", path };
}

function selector(owner: SpotOwner, path: Path): HoldingPlace {
  return { is: "selector", owner, path };
}
