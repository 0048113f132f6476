/** Mends files that are evidence for one another, until nothing is left to mend. */

import type { Checker } from "../../core/rules/checker";
import { mendAll } from "../../core/rules/mending";
import type { Snapshot } from "../../core/workspace/workspace";

/** A mended file is new evidence for those beside it. Two or three rounds settle it; rules at odds must not go on for ever. */
const ROUNDS = 10;

/** The snapshot in which the given files are mended. */
export function mendFiles(checker: Checker, snapshot: Snapshot, uris: readonly string[]): Snapshot {
  let current = snapshot;
  for (let round = 0; round < ROUNDS; round++) {
    const next = uris.reduce((state, uri) => mendFile(checker, state, uri), current);
    if (next === current) break;
    current = next;
  }
  return current;
}

/** The very same snapshot where there is nothing to mend. */
function mendFile(checker: Checker, snapshot: Snapshot, uri: string): Snapshot {
  const file = snapshot.file(uri);
  if (!file) return snapshot;
  const mended = mendAll({ checker, snapshot, file });
  return mended.file.text === file.text ? snapshot : mended.snapshot;
}
