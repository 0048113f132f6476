/** The labels that fit a place: what the pods or namespaces that it is about carry, then what the folder's policies use. */

import type { LabelOwner } from "../../model/label-places";
import { map, type Sketch, type SketchEntry, stop } from "../../syntax/edit/sketch";
import { namespaceNameLabel } from "../vocabulary";
import type { Word } from "./carriers";
import { below, keysOf, nodeOf, type Site, textIn } from "./proposal";

/** More choices than these are no choice: then only the first is written. */
const FEW = 8;

/** What a word that only policies use is known from. */
export const inFolder = "used in this folder";

/** `site` is inside of the selector, or where it would be. */
export function labelNameWords(
  { around, vocabulary, path }: Site,
  owner: LabelOwner,
  detail = inFolder,
): readonly Word[] {
  const seen = usedIn(vocabulary.labelNames(owner), detail);
  if (owner === "node") return seen;
  const all = owner === "namespace" ? [...seen, ...usedIn([namespaceNameLabel], detail)] : seen;
  return eachOnce([...around.labelNames(owner, path), ...all]);
}

export function labelValueWords({ around, vocabulary, path }: Site, owner: LabelOwner, name: string): readonly Word[] {
  const isName = owner === "namespace" && name === namespaceNameLabel;
  const seen = usedIn(isName ? vocabulary.namespaces() : vocabulary.labelValues(owner, name), inFolder);
  return owner === "node" ? seen : eachOnce([...around.labelValues(owner, path, name), ...seen]);
}

export function labelNames(site: Site, owner: LabelOwner): readonly string[] {
  return labelNameWords(site, owner).map(({ word }) => word);
}

export function labelValues(site: Site, owner: LabelOwner, name: string): readonly string[] {
  return labelValueWords(site, owner, name).map(({ word }) => word);
}

/** The namespaces by their names: first those that the policies beside this one are about, last those that they alone name. */
export function namespaceWords({ around, vocabulary, path }: Site): readonly Word[] {
  const known = around.namespaces(path);
  const beside = vocabulary.namespaces();
  return eachOnce([...known.filter(({ word }) => beside.includes(word)), ...known, ...usedIn(beside, inFolder)]);
}

function usedIn(words: readonly string[], detail: string): readonly Word[] {
  return words.map((word) => ({ word, detail }));
}

function eachOnce(words: readonly Word[]): readonly Word[] {
  const first = new Map(words.toReversed().map((one) => [one.word, one]));
  return words.filter((one) => first.get(one.word) === one);
}

/** A stop with the choices where they are few, else with the first of them; with `otherwise` where there are none. */
export function fewOf<T extends string | number>(known: readonly T[], ...otherwise: readonly T[]) {
  if (known.length === 0) return stop(...otherwise);
  return stop(...(known.length > FEW ? known.slice(0, 1) : known));
}

/**
 * The label that is known best of those that the selector does not name yet, or one to be typed over. Where another may be chosen in its place, the value is no choice
 * among those of the first: completion offers those of the one chosen.
 */
export function labelEntry(site: Site, owner: LabelOwner): SketchEntry {
  const named = namedIn(site);
  const names = labelNames(site, owner).toSorted((one, other) => Number(named.has(one)) - Number(named.has(other)));
  const [name, value] = usual[owner];
  const [first = name] = names;
  const values = labelValues(site, owner, first);
  return [fewOf(names, first), fewOf(names.length > 1 ? values.slice(0, 1) : values, value)];
}

/** The labels that the selector around the place names already. */
function namedIn(site: Site): ReadonlySet<string> {
  const { path } = site;
  const index = path.findLastIndex((step) => step === "matchLabels" || step === "matchExpressions");
  if (index < 0) return new Set();
  const selector: Site = { ...site, path: path.slice(0, index) };
  const expressions = below(selector, "matchExpressions");
  const list = nodeOf(expressions);
  const count = list?.kind === "list" ? list.items.length : 0;
  const keys = Array.from({ length: count }, (_, item) => textIn(below(expressions, item), "key") ?? "");
  return new Set([...keysOf(below(selector, "matchLabels")), ...keys]);
}

/** What is written where the folder knows nothing. */
const usual: { readonly [Owner in LabelOwner]: readonly [name: string, value: string] } = {
  pod: ["app", "web"],
  namespace: [namespaceNameLabel, "default"],
  node: ["kubernetes.io/os", "linux"],
};

/** A selector of that label. */
export function selectorSketch(site: Site, owner: LabelOwner): Sketch {
  return map(["matchLabels", map(labelEntry(site, owner))]);
}
