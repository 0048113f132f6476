/** Renaming what stands at a place: a label's name or value, in all files that it stands in. */

import { labelSpotsIn } from "../analysis/renaming/label-spots";
import { type TargetAt, targetAt } from "../analysis/renaming/label-target";
import { type Renaming, refusalOf, renameLabel } from "../analysis/renaming/rename-label";
import type { Span } from "../base/span";
import { spanToFile, toFile } from "../syntax/region";
import { manifestPlaceAt } from "../workspace/manifest-place";
import { documentAt, type SourceFile } from "../workspace/source-file";
import type { Snapshot } from "../workspace/workspace";

export type { FileEdits, Renaming } from "../analysis/renaming/rename-label";

export type Renameable =
  /** `span` is of the word without its quotes, in the file. */
  | { readonly is: "word"; readonly span: Span; readonly word: string }
  | { readonly is: "refused"; readonly why: string };

/** What would be renamed at an offset (UTF-16) of a file. */
export function prepareRename(snapshot: Snapshot, uri: string, offset: number): Renameable {
  const found = find(snapshot, uri, offset);
  if (found.is === "refused") return found;
  const why = refusalOf(snapshot, uri, found.target);
  return why === undefined ? found : { is: "refused", why };
}

/** The edits of all files that give what stands at an offset another name; none where the name stays the same. */
export function rename(snapshot: Snapshot, uri: string, offset: number, word: string): Renaming {
  const found = find(snapshot, uri, offset);
  if (found.is === "refused") return found;
  return word === found.word ? { is: "edits", files: [] } : renameLabel(snapshot, uri, found.target, word);
}

type Found = { readonly is: "word"; readonly span: Span; readonly word: string; readonly target: TargetAt };

function find(
  snapshot: Snapshot,
  uri: string,
  offset: number,
): Found | Extract<Renameable, { readonly is: "refused" }> {
  const file = snapshot.file(uri);
  const located = file && documentAt(file, offset);
  const isHere = located && toFile(located.region, located.offset) === offset;
  const target = isHere ? targetAt(labelSpotsIn(located).spots, located.offset) : undefined;
  if (!located || !target) return { is: "refused", why: file ? unnameable(file, offset) : nothingHere };
  return { is: "word", span: spanToFile(located.region, target.span), word: target.value ?? target.name, target };
}

const nothingHere = "Nothing here can be renamed: put the cursor on a label of pods or namespaces.";

function unnameable(file: SourceFile, offset: number): string {
  const place = manifestPlaceAt(file, offset);
  if (place?.is !== "ownLabel") return nothingHere;
  const { kind } = place.manifest;
  return place.manifest.is === "workload"
    ? `This is a label of the ${kind} itself: no selector of pods sees it. Those of its pods are in its template.`
    : `This is a label of the ${kind} itself: no policy sees it.`;
}
