/** The manifests of the workspace folders: read once, then kept as the disk has them. */

import { FileChangeType, type FileEvent } from "vscode-languageserver";
import type { FileSource } from "../core/base/host";
import { isConfigurationFile } from "../core/configuration/netpolrc";
import type { Settings } from "../core/configuration/settings";
import { folderOf } from "../core/workspace/workspace";
import { createDiskFiles } from "./disk-files";
import { createFolderReader } from "./folder-reader";
import { createScannedFolders, isManifest } from "./scanned-folders";
import type { Session } from "./session";

export interface WorkspaceScan {
  /** Is it decided here whether the file is read? */
  covers(uri: string): boolean;
  /** These are the workspace folders now; settled when all their files are read. */
  setFolders(folders: readonly string[]): Promise<void>;
  /** The editor's settings may exclude something else. */
  settingsChanged(): Promise<void>;
  filesChanged(events: readonly FileEvent[]): Promise<void>;
  /** The buffer is closed: what the disk has counts again. */
  closed(uri: string): Promise<void>;
}

export interface ScanOptions {
  readonly source: FileSource;
  /** The editor's settings for a folder. */
  settingsOf(folder: string): Promise<Settings>;
  /** The client can show how far it is. */
  readonly canShowProgress: boolean;
  /** Called when something came in that findings may depend on. */
  changed(): void;
}

/** Follows the folders and files that the editor has. */
export function createWorkspaceScan(
  session: Session,
  { source, settingsOf, canShowProgress, changed }: ScanOptions,
): WorkspaceScan {
  const folders = createScannedFolders();
  const files = createDiskFiles(session, source);
  const read = createFolderReader({ session, source, settingsOf, canShowProgress, folders, files, changed });
  const rescan = async () => {
    await read(folders.all());
    if (files.remove((uri) => isManifest(uri) && folders.hold(uri) && !folders.want(uri))) changed();
  };
  return {
    covers: (uri) => isManifest(uri) && folders.hold(uri),
    async setFolders(now) {
      const left = folders.all().filter((folder) => !now.includes(folder));
      for (const folder of left) folders.delete(folder);
      files.remove((uri) => left.some((folder) => uri.startsWith(`${folder}/`)) && !folders.hold(uri));
      const fresh = now.filter((folder) => !folders.all().includes(folder));
      // Nothing of them counts before it is known what is excluded.
      for (const folder of fresh) folders.set(folder, () => true, []);
      await read(fresh);
    },
    async settingsChanged() {
      const now = await Promise.all(folders.all().map(async (folder) => [folder, await settingsOf(folder)] as const));
      if (now.some(([folder, { exclude }]) => !folders.isExcludedBy(folder, exclude))) await rescan();
    },
    async filesChanged(events) {
      if (events.some(({ uri }) => isConfigurationFile(uri) || uri.endsWith("/.gitignore"))) return rescan();
      const deleted = events.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
      const isRemoved = deleted.some(folders.hold) && files.remove(isGoneWith(new Set(deleted)));
      const others = events.filter(({ type, uri }) => type !== FileChangeType.Deleted && folders.want(uri));
      const isTaken = await files.take(others.map(({ uri }) => uri));
      if (isRemoved || isTaken) changed();
    },
    async closed(uri) {
      if (folders.want(uri) && (await files.take([uri]))) changed();
    },
  };
}

/** A folder that goes is one event, and none for what was in it. */
function isGoneWith(deleted: ReadonlySet<string>): (uri: string) => boolean {
  return (uri) => {
    for (let at = uri; at.includes("/"); at = folderOf(at)) if (deleted.has(at)) return true;
    return false;
  };
}
