/** Files with a cursor in and a new word in, all files as they are after the rename out. */

import { expect } from "vitest";
import { applyEdits } from "../../server/src/core/base/text-edit";
import { prepareRename, rename } from "../../server/src/core/features/rename";
import { readFixture } from "./fixture";
import { memoryWorkspace, type TextFile } from "./memory-workspace";

const cursor = "$0";

/** The files (`#- /path` begins one), one of which holds the `$0`, become these. */
export function checkRename(files: string, word: string, expected: string): void {
  expect(drawFiles(renamedFiles(filesOf(files), word))).toBe(drawFiles(filesOf(expected)));
}

/** The rename is refused for this reason, which is told before a word is asked for if `early`. */
export function checkRefused(files: string, word: string, why: string, { early = true, isReading = false } = {}): void {
  const { snapshot, uri, offset } = placed(filesOf(files));
  const at = { ...snapshot, isReading };
  expect(rename(at, uri, offset, word)).toEqual({ is: "refused", why });
  expect(prepareRename(at, uri, offset)).toMatchObject(early ? { is: "refused", why } : { is: "word" });
}

/** The word that would be renamed, as it stands in the file. */
export function wordAt(files: string): string {
  const { snapshot, uri, offset } = placed(filesOf(files));
  const found = prepareRename(snapshot, uri, offset);
  if (found.is === "refused") throw new Error(found.why);
  expect(snapshot.file(uri)?.text.slice(found.span.start, found.span.end)).toBe(found.word);
  return found.word;
}

/** All files after a rename; throws where it is refused. */
export function renamedFiles(marked: readonly TextFile[], word: string): readonly TextFile[] {
  const { snapshot, uri, offset, files } = placed(marked);
  const renaming = rename(snapshot, uri, offset, word);
  if (renaming.is === "refused") throw new Error(renaming.why);
  const edits = new Map(renaming.files.map((file) => [file.uri, file.edits]));
  return files.map(({ path, text }) => ({ path, text: applyEdits(text, edits.get(`file://${path}`) ?? []) }));
}

function placed(marked: readonly TextFile[]) {
  const at = marked.find(({ text }) => text.includes(cursor));
  if (!at) throw new Error("the text has no $0");
  const files = marked.map(({ path, text }) => ({ path, text: text.replace(cursor, "") }));
  return {
    files,
    snapshot: memoryWorkspace(files).snapshot,
    uri: `file://${at.path}`,
    offset: at.text.indexOf(cursor),
  };
}

function filesOf(text: string): readonly TextFile[] {
  return readFixture(text, "/manifests.yaml").map(({ path, lines }) => ({ path, text: lines.join("\n") }));
}

function drawFiles(files: readonly TextFile[]): string {
  return files.map(({ path, text }) => `#- ${path}\n${text.trimEnd()}`).join("\n");
}
