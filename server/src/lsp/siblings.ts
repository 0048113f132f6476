/** The files beside open buffers, read for their labels and kept as the disk has them. */

import { FileChangeType, type FileEvent } from "vscode-languageserver";
import type { FileSource } from "../core/base/host";
import { isSourceFile, languageOf } from "../core/syntax/source-language";
import { type Change, folderOf } from "../core/workspace/workspace";
import type { Session } from "./session";

export interface Siblings {
  /** Reads the folder of a buffer that was opened, once. */
  opened(uri: string): Promise<void>;
  /** The buffer is closed: what the disk has counts again. */
  closed(uri: string): Promise<void>;
  filesChanged(events: readonly FileEvent[]): Promise<void>;
}

/** More files than this in one folder are no application's manifests: the rest is left out. */
const mostFiles = 1000;

/** `changed` is called when something came in that findings may depend on. */
export function createSiblings(session: Session, source: FileSource, changed: () => void): Siblings {
  const folders = new Set<string>();

  async function take(uris: readonly string[]): Promise<void> {
    const changes = await Promise.all(uris.filter(isOnDisk).map(fromDisk));
    // A buffer that was opened while its file was being read counts for more than the file.
    const wanted = changes.filter(({ uri }) => isOnDisk(uri));
    if (wanted.length === 0) return;
    session.workspace.apply(wanted);
    changed();
  }

  async function fromDisk(uri: string): Promise<Change> {
    const text = await source.read(uri);
    return text === undefined ? { uri, removed: true } : { uri, text, language: languageOf(uri) };
  }

  function isOnDisk(uri: string): boolean {
    return session.documents.get(uri) === undefined;
  }

  return {
    async opened(uri) {
      const folder = folderOf(uri);
      if (folders.has(folder)) return;
      folders.add(folder);
      await take((await source.list(folder)).filter(isSourceFile).slice(0, mostFiles));
    },
    closed: (uri) => take([uri]),
    async filesChanged(events) {
      const known = events.filter(({ uri }) => folders.has(folderOf(uri)) && isSourceFile(uri));
      const removed = known.filter(({ type, uri }) => type === FileChangeType.Deleted && isOnDisk(uri));
      session.workspace.apply(removed.map(({ uri }) => ({ uri, removed: true })));
      if (removed.length > 0) changed();
      await take(known.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri));
    },
  };
}
