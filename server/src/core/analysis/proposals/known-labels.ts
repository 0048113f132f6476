/** The labels that the folder knows, as far as they fit a place. */

import type { LabelOwner } from "../../model/label-places";
import { map, type Sketch, type SketchEntry, stop } from "../../syntax/edit/sketch";
import { namespaceNameLabel, type Vocabulary } from "../vocabulary";

/** More choices than these are no choice: then only the first is written. */
const FEW = 8;

/** Of pods those seen; of namespaces also the one that all of them carry. */
export function labelNames(vocabulary: Vocabulary, owner: LabelOwner): readonly string[] {
  const seen = vocabulary.labelNames(owner);
  if (owner !== "namespace" || seen.includes(namespaceNameLabel)) return seen;
  return [...seen, namespaceNameLabel];
}

export function labelValues(vocabulary: Vocabulary, owner: LabelOwner, name: string): readonly string[] {
  const isName = owner === "namespace" && name === namespaceNameLabel;
  return isName ? vocabulary.namespaces() : vocabulary.labelValues(owner, name);
}

/** A stop with the choices where they are few, else with the first of them; with `otherwise` where there are none. */
export function fewOf<T extends string | number>(known: readonly T[], ...otherwise: readonly T[]) {
  if (known.length === 0) return stop(...otherwise);
  return stop(...(known.length > FEW ? known.slice(0, 1) : known));
}

/** The label that is known best, or one to be typed over. */
export function labelEntry(vocabulary: Vocabulary, owner: LabelOwner, taken: readonly string[] = []): SketchEntry {
  const names = labelNames(vocabulary, owner).filter((name) => !taken.includes(name));
  const [name, value] = usual[owner];
  const [first = name] = names;
  return [fewOf(names, first), fewOf(labelValues(vocabulary, owner, first), value)];
}

/** What is written where the folder knows nothing. */
const usual: { readonly [Owner in LabelOwner]: readonly [name: string, value: string] } = {
  pod: ["app", "web"],
  namespace: [namespaceNameLabel, "default"],
  node: ["kubernetes.io/os", "linux"],
};

/** A selector of that label. */
export function selectorSketch(vocabulary: Vocabulary, owner: LabelOwner): Sketch {
  return map(["matchLabels", map(labelEntry(vocabulary, owner))]);
}
