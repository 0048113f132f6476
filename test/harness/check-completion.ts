/** Text with a cursor in, the whole list of completions out. */

import { applyEdits } from "../../server/src/core/base/text-edit";
import { type Completion, completions } from "../../server/src/core/features/completion";
import { memoryWorkspace, type TextFile } from "./memory-workspace";

const cursor = "$0";

/** The completions at the `$0` of a file, beside other files of its folder. */
export function completionsAt(marked: string, { path = "/policy.yaml", beside = [] }: Surroundings = {}) {
  const offset = marked.indexOf(cursor);
  if (offset < 0) throw new Error("the text has no $0");
  return completions(workspaceOf(marked.replace(cursor, ""), path, beside), `file://${path}`, offset);
}

export interface Surroundings {
  readonly path?: string;
  readonly beside?: readonly TextFile[];
}

/** Their labels in order, as one line. */
export function labelsAt(marked: string, surroundings?: Surroundings): string {
  return completionsAt(marked, surroundings)
    .map(({ label }) => label)
    .join(" · ");
}

/** The text with one of them chosen, its stops as a snippet has them. */
export function chosenAt(marked: string, label: string, surroundings?: Surroundings): string {
  const found = completionsAt(marked, surroundings).find((completion) => completion.label === label);
  if (!found) throw new Error(`nothing named ${label} is offered`);
  return applyEdits(marked.replace(cursor, ""), [found.edit]);
}

/** The text with a completion's defaults taken as they are. */
export function expandedText(text: string, { edit, expanded }: Completion): string {
  return applyEdits(text, [{ span: edit.span, newText: expanded }]);
}

function workspaceOf(text: string, path: string, beside: readonly TextFile[]) {
  return memoryWorkspace([{ path, text }, ...beside]).snapshot;
}
