/** Files as the disk has them, taken into the workspace where no open buffer says something newer. */

import type { FileSource } from "../core/base/host";
import { languageOf } from "../core/syntax/source-language";
import type { Change } from "../core/workspace/workspace";
import type { Session } from "./session";

export interface DiskFiles {
  isOpen(uri: string): boolean;
  /** Reads files and takes them in; one that is not there any more is taken out. True where anything was. */
  take(uris: readonly string[]): Promise<boolean>;
  /** Takes files out that are not open; true where there was one. */
  remove(isGone: (uri: string) => boolean): boolean;
}

export function createDiskFiles({ workspace, documents }: Session, source: FileSource): DiskFiles {
  const isOpen = (uri: string): boolean => documents.get(uri) !== undefined;
  const fromDisk = async (uri: string): Promise<Change> => {
    const text = await source.read(uri);
    return text === undefined ? { uri, removed: true } : { uri, text, language: languageOf(uri) };
  };
  const apply = (changes: readonly Change[]): boolean => {
    if (changes.length > 0) workspace.apply(changes);
    return changes.length > 0;
  };
  return {
    isOpen,
    async take(uris) {
      const changes = await Promise.all(uris.filter((uri) => !isOpen(uri)).map(fromDisk));
      // A buffer that was opened while its file was being read counts for more than the file.
      return apply(changes.filter(({ uri }) => !isOpen(uri)));
    },
    remove(isGone) {
      const gone = Array.from(workspace.snapshot.files(), ({ uri }) => uri).filter(
        (uri) => isGone(uri) && !isOpen(uri),
      );
      return apply(gone.map((uri) => ({ uri, removed: true })));
    },
  };
}
