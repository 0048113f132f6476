/** The files beside open buffers that nobody else reads: pages, and what lies outside of the workspace's folders. */

import { FileChangeType, type FileEvent } from "vscode-languageserver";
import type { FileSource } from "../core/base/host";
import { isSourceFile } from "../core/syntax/source-language";
import { folderOf } from "../core/workspace/workspace";
import { createDiskFiles } from "./disk-files";
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

/** `covers`: is a file read anyway? `changed` is called when something came in that findings may depend on. */
export function createSiblings(
  session: Session,
  source: FileSource,
  covers: (uri: string) => boolean,
  changed: () => void,
): Siblings {
  const folders = new Set<string>();
  const files = createDiskFiles(session, source);
  const take = async (uris: readonly string[]) => {
    if (await files.take(uris.filter((uri) => isSourceFile(uri) && !covers(uri)))) changed();
  };
  return {
    async opened(uri) {
      const folder = folderOf(uri);
      if (folders.has(folder)) return;
      folders.add(folder);
      await take((await source.list(folder)).slice(0, mostFiles));
    },
    closed: (uri) => take([uri]),
    async filesChanged(events) {
      const known = events.filter(({ uri }) => folders.has(folderOf(uri)) && !covers(uri));
      const deleted = new Set(known.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri));
      if (deleted.size > 0 && files.remove((uri) => deleted.has(uri))) changed();
      await take(known.map(({ uri }) => uri).filter((uri) => !deleted.has(uri)));
    },
  };
}
