/** What is compared: a file, a folder or standard input; or what stood in a git revision. */

import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { complain } from "../complain";
import type { ConfigurationChoice } from "../configuration";
import { openRevision, type Revision } from "../git/revision";
import type { Io } from "../io";
import { complainOf, type NamedCluster, type ReadClusters, readClusters } from "../read-clusters";

export interface Side {
  readonly clusters: readonly NamedCluster[];
  /** The absolute path of the folder that is compared, or that holds the file. */
  readonly folder: string;
}

/**
 * Reads a side: what is on the disk, else a revision. Undefined where not all could be read, for what is missing would look like a
 * difference. Says what could not be read, and which policies do not count.
 */
export async function readSide(text: string, config: ConfigurationChoice, io: Io): Promise<Side | undefined> {
  if (text === "-" || (await isOnDisk(text, io))) return read(text, config, io);
  const revision = await openRevision(text, io);
  if ("failure" in revision) {
    complain(io, revision.failure);
    return undefined;
  }
  const path = relative(io.cwd, revision.location) || ".";
  return read(path, config, { ...io, files: revision.files }, revision).finally(revision.close);
}

/** With `HEAD:../..` the path would lead back from a folder that is not there. */
async function isOnDisk(path: string, io: Io): Promise<boolean> {
  const [first = ""] = path.replaceAll(sep, "/").split("/");
  return path === "" || ((await isThere(first, io)) && (await isThere(path, io)));
}

/** What cannot be looked at is there. */
function isThere(path: string, { cwd, files }: Io): Promise<boolean> {
  return files.stat(resolve(cwd, path)).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== "ENOENT" && code !== "ENOTDIR",
  );
}

async function read(path: string, config: ConfigurationChoice, io: Io, revision?: Revision): Promise<Side | undefined> {
  const found = await readClusters({ paths: [path], config }, io);
  complainOf(revision ? named(found, revision) : found, io);
  if (found.failures.length > 0) return undefined;
  const location = resolve(io.cwd, path);
  const isFolder = path !== "-" && (await io.files.stat(location)).isDirectory();
  return { clusters: found.clusters, folder: isFolder ? location : dirname(location) };
}

function named(found: ReadClusters, { name, pathOf }: Revision): ReadClusters {
  return {
    ...found,
    failures: found.failures.map(({ failure }) => ({ failure: `${name}: ${failure}` })),
    pathOf: (uri) => `${name}:${pathOf(fileURLToPath(uri))}`,
  };
}
