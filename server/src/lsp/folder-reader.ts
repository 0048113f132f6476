/** Reads the manifests of workspace folders, a batch at a time, while everything else goes on. */

import type { FileSource } from "../core/base/host";
import type { Settings } from "../core/configuration/settings";
import type { DiskFiles } from "./disk-files";
import { readExclusion } from "./exclusion";
import { createScanProgress } from "./scan-progress";
import type { ScannedFolders } from "./scanned-folders";
import type { Session } from "./session";

interface Reading {
  readonly session: Session;
  readonly source: FileSource;
  readonly folders: ScannedFolders;
  readonly files: DiskFiles;
  readonly canShowProgress: boolean;
  settingsOf(folder: string): Promise<Settings>;
  changed(): void;
}

/** So many files are asked for at once and then read in one go: some 20 milliseconds of work. */
const batchSize = 50;

/** Between two calls of `changed` while files come in, in milliseconds. */
const patience = 1000;

/** One call at a time, in the order in which they are made; settled when all files of the folders are read. */
export function createFolderReader(reading: Reading): (folders: readonly string[]) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (folders) => {
    if (folders.length === 0) return Promise.resolve();
    reading.session.workspace.setReading(true);
    const done = last.then(() => readFolders(reading, folders));
    last = done.catch(() => {});
    return done;
  };
}

async function readFolders(reading: Reading, some: readonly string[]): Promise<void> {
  const { session, source, folders, settingsOf, changed } = reading;
  const uris: string[] = [];
  for (const folder of some) {
    const found = await source.find(folder);
    const settings = await settingsOf(folder);
    folders.set(folder, await readExclusion(folder, found, source, settings), settings.exclude);
    uris.push(...found.filter(folders.want));
  }
  // Who stops it knows that files are missing; findings must not pretend to know them all.
  if (await readFiles(reading, uris)) session.workspace.setReading(false);
  changed();
}

/** False where the user has stopped it. */
async function readFiles({ session, canShowProgress, files, folders, changed }: Reading, uris: readonly string[]) {
  const progress = createScanProgress(session.connection, canShowProgress);
  let told = Date.now();
  for (let start = 0; start < uris.length; start += batchSize) {
    if (await progress.report(start, uris.length)) return progress.end(false);
    await files.take(uris.slice(start, start + batchSize).filter(folders.want));
    await breathe();
    if (Date.now() - told < patience) continue;
    told = Date.now();
    changed();
  }
  return progress.end(true);
}

/** Lets whatever waits be answered. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
