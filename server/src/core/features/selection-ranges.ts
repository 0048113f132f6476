/** What "expand selection" takes next: along the tree, from a word to the document. */

import { encloses, type Span, touches } from "../base/span";
import { pathAt, type Step } from "../syntax/node-at";
import { spanToFile, toFile, toRegion } from "../syntax/region";
import type { Node, ParsedYaml } from "../syntax/tree";
import type { SourceFile } from "../workspace/source-file";

/** The spans around an offset of a file, each larger than the one before; none outside of the documents that are ours. */
export function selectionRanges(file: SourceFile, offset: number): readonly Span[] {
  for (const { region, document } of file.documents.toReversed()) {
    const inDocument = toRegion(region, offset);
    if (inDocument === undefined || toFile(region, inDocument) !== offset) continue;
    const spans = document.isOurs ? spansAround(document.yaml, inDocument) : [];
    return growing(spans, inDocument).map((span) => spanToFile(region, span));
  }
  return [];
}

/** From the innermost outwards; some may not hold the offset, or may be the same as another. */
function spansAround({ root, text }: ParsedYaml, offset: number): readonly Span[] {
  const start = text.length - text.trimStart().length;
  const whole = { start, end: text.trimEnd().length };
  const steps = root ? pathAt(root, offset).toReversed() : [];
  return [...steps.flatMap(spansOfStep), ...(root ? [root.span] : []), whole];
}

function spansOfStep(step: Step): readonly Span[] {
  switch (step.into) {
    case "key":
      return [...spansOfValue(step.entry.key), step.entry.span, step.map.span];
    case "value":
      return [...spansOfValue(step.entry.value), step.entry.span, step.map.span];
    case "item":
      return [...spansOfValue(step.item.value), step.item.span, step.list.span];
  }
}

/** Of a quoted text first what is between the quotes. */
function spansOfValue(node: Node): readonly Span[] {
  const isQuoted = node.kind === "scalar" && node.style.endsWith("quoted") && node.span.end - node.span.start > 2;
  return [...(isQuoted ? [{ start: node.span.start + 1, end: node.span.end - 1 }] : []), node.span];
}

function growing(spans: readonly Span[], offset: number): readonly Span[] {
  let last = { start: offset, end: offset };
  return spans.filter((span) => {
    const isLarger = touches(span, offset) && encloses(span, last) && !encloses(last, span);
    if (isLarger) last = span;
    return isLarger;
  });
}
