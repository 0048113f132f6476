/** Further items of a list, as data. */

import type { TextEdit } from "../../base/text-edit";
import type { Json } from "../to-json";
import type { Item, ListNode, ParsedYaml } from "../tree";
import { insertAfter } from "./block-entries";
import { isJson } from "./json-style";
import { layoutOf } from "./layout";
import { columnOf, indent, lastLineOf, linesOf } from "./lines";
import { editsOf } from "./surgery";
import { flowData, itemData } from "./write-data";

/** Writes items behind one of the list's own, its dash and its style like that one's. */
export function insertItems(
  doc: ParsedYaml,
  list: ListNode,
  { span, value }: Item,
  added: readonly Json[],
): readonly TextEdit[] {
  const isQuoted = value.kind === "scalar" && value.style === "double-quoted";
  if (list.style === "flow") {
    const newText = added.map((data) => `, ${flowData(data, isQuoted || isJson(doc))}`).join("");
    return [{ span: { start: span.end, end: span.end }, newText }];
  }
  const lines = linesOf(doc.text);
  const layout = layoutOf(doc, lines);
  const gap = /^- */.exec(lines.text.slice(span.start, value.span.start))?.[0].length ?? 0;
  const isFlow = value.kind !== "scalar" && value.style === "flow";
  const rows = added.flatMap((data) =>
    isFlow || isQuoted ? `- ${flowData(data, isQuoted)}` : itemData(data, Math.max(gap, 2), layout),
  );
  return editsOf(lines, [insertAfter(lastLineOf(lines, span), indent(rows, columnOf(lines, span.start)))]);
}
