/** From the tree to a label selector. */

import type { Span } from "../base/span";
import type { Path } from "../syntax/path";
import { isNull, type Node, type ScalarNode, valueAt } from "../syntax/tree";
import type { Label, Requirement, Selector, Valued } from "./policy";

/** What a label without a value says: `""` in the API server's own kinds, nothing at all in a custom resource. */
export type NullLabel = "empty" | "absent";

/** The selector that a node describes; null and malformed ones read as the empty selector. `key` is the field's key. */
export function readSelector(node: Node, path: Path, key: Span, nullLabel: NullLabel = "empty"): Selector {
  return {
    span: node.span,
    key,
    path,
    labels: readLabels(valueAt(node, "matchLabels"), [...path, "matchLabels"], nullLabel),
    requirements: readRequirements(valueAt(node, "matchExpressions"), [...path, "matchExpressions"]),
  };
}

/** The selector that a field left out of `holder` stands for: it matches everything, and has no key. */
export function absentSelector(holder: Node, path: Path): Selector {
  return { span: { start: holder.span.start, end: holder.span.start }, path, labels: [], requirements: [] };
}

/** Map of labels to a list, values of the wrong type left out. */
export function readLabels(node: Node | undefined, path: Path, nullLabel: NullLabel = "empty"): Label[] {
  if (node?.kind !== "map") return [];
  return node.entries.flatMap((entry) => {
    const value = nullLabel === "absent" ? readGivenText(entry.value) : readText(entry.value);
    if (!value) return [];
    const name = { value: entry.key.text, span: entry.key.span };
    return [{ name, value, span: entry.span, key: entry.key.span, path: [...path, entry.key.text] }];
  });
}

/** A string, as the server decodes it: null is "". Undefined where the node is no string. */
export function readText(node: Node | undefined): Valued<string> | undefined {
  if (node?.kind !== "scalar") return undefined;
  if (node.value === null) return { value: "", span: node.span };
  return typeof node.value === "string" ? { value: node.value, span: node.span } : undefined;
}

/** A string that is given: in a custom resource a field that is null counts as left out. */
export function readGivenText(node: Node | undefined): Valued<string> | undefined {
  return isNull(node) ? undefined : readText(node);
}

function readRequirements(node: Node | undefined, path: Path): Requirement[] {
  if (node?.kind !== "list") return [];
  return node.items.map((item, index) => ({
    span: item.span,
    path: [...path, index],
    name: textOrMissing(item.value, "key"),
    operator: textOrMissing(item.value, "operator"),
    values: readValues(valueAt(item.value, "values")),
  }));
}

function readValues(node: Node | undefined): Valued<string>[] {
  return node?.kind === "list" ? node.items.flatMap((item) => readText(item.value) ?? []) : [];
}

function textOrMissing(node: Node | ScalarNode, field: string): Valued<string> {
  return readText(valueAt(node, field)) ?? { value: "", span: { start: node.span.start, end: node.span.start } };
}
