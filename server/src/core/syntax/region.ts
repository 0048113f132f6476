/** A document inside a file: its text, and how its offsets map to the file's (Markdown fences may be indented or quoted). */

import type { Span } from "../base/span";
import type { TextEdit } from "../base/text-edit";

/**
 * One YAML document of a file. `text` is the document without what belongs to the page around it. Each segment says
 * that the document's offsets from `at` on stand in the file from `inFile` on; the segments ascend and the first has
 * `at: 0`. A plain file has one segment; an indented fence one for each line.
 */
export interface Region {
  readonly text: string;
  readonly segments: readonly { readonly at: number; readonly inFile: number }[];
  /** What must stand before each new line that an edit adds: `""`, `"  "`, `"> "`. */
  readonly linePrefix: string;
}

/** The file's offset of an offset of the document. */
export function toFile(region: Region, offset: number): number {
  const segment = region.segments.findLast((candidate) => candidate.at <= offset);
  return segment ? segment.inFile + (offset - segment.at) : offset;
}

/** The document's offset of an offset of the file; undefined where that is not part of the document. */
export function toRegion(region: Region, inFile: number): number | undefined {
  const index = region.segments.findLastIndex((candidate) => candidate.inFile <= inFile);
  const segment = region.segments[index];
  if (!segment) return undefined;
  const offset = segment.at + (inFile - segment.inFile);
  return offset <= (region.segments[index + 1]?.at ?? region.text.length) ? offset : undefined;
}

export function spanToFile(region: Region, span: Span): Span {
  return { start: toFile(region, span.start), end: toFile(region, span.end) };
}

/** An edit of the document as an edit of the file, each new line behind the fence's own prefix. */
export function editToFile(region: Region, edit: TextEdit): TextEdit {
  return {
    span: spanToFile(region, edit.span),
    newText: edit.newText.replaceAll("\n", `\n${region.linePrefix}`),
  };
}
