/** The port through which files are read: those of the disk, or those of a git revision. */

import type { Dirent, Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { readBytes } from "./read-bytes";

/** By absolute paths. Each function fails as that of `node:fs/promises` does. */
export interface Files {
  /** Follows links. */
  stat(location: string): Promise<Pick<Stats, "isFile" | "isDirectory">>;
  list(location: string): Promise<readonly Entry[]>;
  /** The bytes of what has an end: see {@link readBytes}. */
  read(location: string): Promise<Buffer>;
}

/** What stands in a folder; a link is only that. */
export type Entry = Pick<Dirent, "name" | "isFile" | "isDirectory" | "isSymbolicLink" | "isFIFO">;

export const disk: Files = {
  stat,
  list: (location) => readdir(location, { withFileTypes: true }),
  read: readBytes,
};
