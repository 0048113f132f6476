/** Every place of a document where labels of pods or namespaces stand: carried by them, or asked for by a selector. */

import { readManifests } from "../../model/read-manifests";
import { hasUnknown } from "../../model/unknown";
import { nodeAt } from "../../syntax/node-at";
import { parseYaml } from "../../syntax/parse-yaml";
import type { Path } from "../../syntax/path";
import { type Node, type ParsedYaml, type ScalarNode, valueAt } from "../../syntax/tree";
import { readDocument } from "../../workspace/document";
import type { LocatedDocument } from "../../workspace/source-file";
import { withoutActions } from "../../workspace/without-actions";
import { selectorPlaces } from "../selection/selector-places";
import { budgetPlaces, type HoldingPlace, manifestPlaces, type SpotOwner } from "./holding-places";

/** A label, or a requirement of a selector. */
export interface LabelSpot {
  readonly owner: SpotOwner;
  /** Or else asked for. */
  readonly isCarried: boolean;
  /** Of the labels or the selector around it: in the document, with `*` for each item of a list. */
  readonly path: Path;
  readonly name: ScalarNode;
  /** One for a label, those listed for `In` and `NotIn`. What an alias repeats is the scalar of its anchor. */
  readonly values: readonly ScalarNode[];
}

export interface DocumentSpots {
  /** Template actions are masked: offsets are those of the document. */
  readonly yaml: ParsedYaml;
  readonly spots: readonly LabelSpot[];
  /** A policy whose selectors a template renders: there may be more. */
  readonly hasUnknownSelectors: boolean;
}

export function labelSpotsIn({ region, document }: LocatedDocument): DocumentSpots {
  const text = withoutActions(region.text);
  const read = text === region.text ? document : readDocument(text);
  const yaml = read.yaml.root ? read.yaml : parseYaml(text);
  const { root } = yaml;
  const policies = read.resources.map(({ policy }) => policy);
  const selectors = policies.flatMap((policy) =>
    selectorPlaces(policy).flatMap(({ selector, owner }): HoldingPlace[] =>
      owner === "node" ? [] : [{ is: "selector", owner, path: selector.path }],
    ),
  );
  const places = [...selectors, ...readManifests(root).flatMap(manifestPlaces), ...budgetPlaces(root)];
  return {
    yaml,
    spots: root ? places.flatMap((place) => spotsAt(root, place)) : [],
    hasUnknownSelectors: policies.some(({ path }) => root && hasUnknown(nodeAt(root, [...path, "spec"]))),
  };
}

function spotsAt(root: Node, { is, owner, path }: HoldingPlace): readonly LabelSpot[] {
  const whose = { owner, isCarried: is === "labels", path };
  return placesBelow(root, path).flatMap((node) => {
    if (is !== "selector") return labelSpots(node, whose);
    const requirements = itemsOf(valueAt(node, "matchExpressions")).flatMap((item) => requirementSpot(item, whose));
    return [...labelSpots(valueAt(node, "matchLabels"), whose), ...requirements];
  });
}

/** A path may lead through all items of a list: `*`. */
function placesBelow(root: Node, path: Path): readonly Node[] {
  let nodes: readonly Node[] = [root];
  for (const step of path) {
    nodes = nodes.flatMap((node) => (step === "*" ? itemsOf(node) : (nodeAt(node, [step]) ?? [])));
  }
  return nodes;
}

type Whose = Pick<LabelSpot, "owner" | "isCarried" | "path">;

function labelSpots(node: Node | undefined, whose: Whose): LabelSpot[] {
  if (node?.kind !== "map") return [];
  return node.entries.map(({ key, value }) => ({
    ...whose,
    name: key,
    values: value.kind === "scalar" ? [value] : [],
  }));
}

function requirementSpot(item: Node, whose: Whose): LabelSpot[] {
  const name = valueAt(item, "key");
  if (name?.kind !== "scalar") return [];
  const values = itemsOf(valueAt(item, "values")).filter((value) => value.kind === "scalar");
  return [{ ...whose, name, values }];
}

function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === "list" ? node.items.map(({ value }) => value) : [];
}
