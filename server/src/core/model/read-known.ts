/** What a manifest says plainly: what a template renders, and what nobody wrote, counts as left out. */

import type { Path } from "../syntax/path";
import type { Node } from "../syntax/tree";
import type { Label, Valued } from "./policy";
import { readLabels, readText } from "./read-selector";
import { hasUnknown, unknownMark } from "./unknown";

/** Undefined where the node is no string, or an empty one: null is "" to the API server. */
export function knownText(node: Node | undefined): Valued<string> | undefined {
  const text = readText(node);
  return text && text.value !== "" && isPlain(text) ? text : undefined;
}

/** The labels of a map; of branches of a template that give one label several values none counts. */
export function knownLabels(node: Node | undefined, path: Path): readonly Label[] {
  const labels = readLabels(node, path);
  if (!hasUnknown(node)) return labels;
  const times = new Map<string, number>();
  for (const { name } of labels) times.set(name.value, (times.get(name.value) ?? 0) + 1);
  return labels.filter(({ name, value }) => isPlain(name) && isPlain(value) && times.get(name.value) === 1);
}

function isPlain({ value }: Valued<string>): boolean {
  return !value.includes(unknownMark);
}
