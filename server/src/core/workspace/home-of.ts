/** The way back from a document to the file that holds it now. */

import type { PolicyDocument } from "./document";
import type { LocatedDocument, SourceFile } from "./source-file";
import type { Snapshot } from "./workspace";

export interface Home {
  readonly file: SourceFile;
  readonly located: LocatedDocument;
}

/** Looks in the file `near`, then beside it, then everywhere; undefined where the document is in no file any more. */
export function homeOf(snapshot: Snapshot, near: SourceFile, document: PolicyDocument): Home | undefined {
  for (const files of [[near], snapshot.siblings(near.uri), snapshot.files()]) {
    for (const file of files) {
      const located = file.documents.find((candidate) => candidate.document === document);
      if (located) return { file, located };
    }
  }
  return undefined;
}
