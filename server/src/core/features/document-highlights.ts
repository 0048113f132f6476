/** The places of one file where the same label, port or namespace is called by its name. */

import { isSameName } from "../analysis/uses/name";
import { nameSpotsIn } from "../analysis/uses/name-spots";
import { askedAt } from "../analysis/uses/uses";
import type { Span } from "../base/span";
import { spanToFile } from "../syntax/region";
import type { SourceFile } from "../workspace/source-file";

export interface Highlight {
  /** In the file. */
  readonly span: Span;
  /** Here the thing itself is written; elsewhere it is asked for. */
  readonly isDeclaration: boolean;
}

/** In the order of the text; undefined where nothing that has a name stands at the offset (UTF-16). */
export function documentHighlights(file: SourceFile, offset: number): readonly Highlight[] | undefined {
  const asked = askedAt(file, offset);
  if (!asked) return undefined;
  const found = new Map<number, Highlight>();
  for (const { region, document } of file.documents) {
    for (const { name, span, isDeclaration } of nameSpotsIn({ region, document })) {
      if (!isSameName(name, asked.spot.name)) continue;
      const highlight = { span: spanToFile(region, span), isDeclaration };
      found.set(highlight.span.start, highlight);
    }
  }
  return [...found.values()].toSorted((one, other) => one.span.start - other.span.start);
}
