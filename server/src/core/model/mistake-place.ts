/** Where a mistake shows in the text: as narrow as it can be. */

import type { Span } from "../base/span";
import type { Located } from "../syntax/locate";
import { isNull } from "../syntax/tree";

/** An item without a value is shown with its dash. */
export function placeOf({ node, entry, item, path }: Located) {
  const span = item && isNull(node) && node.span.start === node.span.end ? item.span : node.span;
  return { span, path, ...(entry && { key: entry.key.span }) };
}

/** Where a finding about something missing shows: the key that holds it, else the first key inside. */
export function headOf({ node, entry }: Located): Span {
  if (entry) return entry.key.span;
  return node.kind === "map" ? (node.entries[0]?.key.span ?? node.span) : node.span;
}

/** A collection of the wrong kind may run over many lines: its key stands for it. */
export function narrow({ node, entry }: Located): Span {
  return node.kind === "scalar" || !entry ? node.span : entry.key.span;
}

/** A key as a step of a JSON pointer (RFC 6901). */
export function escapeStep(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
