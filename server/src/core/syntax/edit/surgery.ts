/** What an operation does to a text before it is edits: changes to whole lines, and edits inside of lines. */

import type { TextEdit } from "../../base/text-edit";
import { editsOfChanges, type LineChange } from "./line-change";
import type { Lines } from "./lines";

export interface Surgery {
  readonly changes?: readonly LineChange[];
  readonly edits?: readonly TextEdit[];
}

/** The edits of all operations, in the order of the text. */
export function editsOf(lines: Lines, surgeries: readonly Surgery[]): readonly TextEdit[] {
  const changes = surgeries.flatMap((surgery) => surgery.changes ?? []);
  const edits = surgeries.flatMap((surgery) => surgery.edits ?? []);
  return [...edits, ...editsOfChanges(lines, changes)].sort((a, b) => a.span.start - b.span.start);
}
