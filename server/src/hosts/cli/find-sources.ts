/** From the paths that a user gives to the files that are meant. */

import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { foreignFolders } from "../../core/base/host";
import { createGitignore, type GitignoreFile } from "../../core/configuration/gitignore";
import type { Entry } from "./files";
import { gitignoreIn, gitignoresAbove } from "./gitignores";
import type { Io } from "./io";
import { cannot, type Failure, isManifestName, languageOf, type Source } from "./source";

/**
 * The files, each once, as it was first named: a file of any name where it is named itself, manifests by their names
 * below a folder, all but what git ignores. Links to files are followed, links to folders below a folder are not: they
 * can lead in a circle.
 */
export async function findSources(paths: readonly string[], io: Around): Promise<readonly (Source | Failure)[]> {
  const found = new Map<string, Source | Failure>();
  for (const path of paths) {
    for await (const one of path === "-" ? [standardInput] : below(path, io)) {
      const key = "failure" in one ? one.failure : one.uri;
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}

/** A file by its path. */
export function sourceAt(path: string, cwd: string): Source {
  const location = resolve(cwd, path);
  return { path, location, uri: pathToFileURL(location).href, language: languageOf(path) };
}

// Nothing lies beside it.
const standardInput: Source = { path: "-", location: undefined, uri: "stdin:/-", language: "yaml" };

/** Where paths are relative to, and the files that they lead to. */
type Around = Pick<Io, "cwd" | "files">;

async function* below(path: string, io: Around): AsyncGenerator<Source | Failure> {
  const { cwd, files } = io;
  try {
    // An empty path (an unset variable of a script) would silently mean the current folder.
    const isFolder = (await files.stat(path && resolve(cwd, path))).isDirectory();
    if (isFolder) yield* inFolder({ path, io, gitignores: await gitignoresAbove(resolve(cwd, path), files) });
    else yield sourceAt(path, cwd);
  } catch (error) {
    yield cannot("read", path || '""', error);
  }
}

interface Place {
  readonly path: string;
  readonly io: Around;
  /** Those of the folders above. */
  readonly gitignores: readonly GitignoreFile[];
}

async function* inFolder({ path: folder, io, gitignores: above }: Place): AsyncGenerator<Source | Failure> {
  const location = resolve(io.cwd, folder);
  const entries = await io.files.list(location);
  const gitignores = [...above, ...(await gitignoreIn(location, io.files))];
  const isIgnored = createGitignore(gitignores);
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const uri = pathToFileURL(join(location, entry.name)).href;
    if (isIgnored(entry.isDirectory() ? `${uri}/` : uri)) continue;
    if (entry.isDirectory() && !foreignFolders.includes(entry.name)) yield* openFolder({ path, io, gitignores });
    else if (isManifestName(entry.name)) yield* inEntry(entry, path, io);
  }
}

/** A folder that cannot be opened costs itself and not its neighbours. */
async function* openFolder(place: Place): AsyncGenerator<Source | Failure> {
  try {
    yield* inFolder(place);
  } catch (error) {
    yield cannot("read", place.path, error);
  }
}

async function* inEntry(entry: Entry, path: string, { cwd, files }: Around): AsyncGenerator<Source | Failure> {
  try {
    const isFile = entry.isSymbolicLink() ? (await files.stat(resolve(cwd, path))).isFile() : entry.isFile();
    if (isFile) yield sourceAt(path, cwd);
  } catch (error) {
    yield cannot("read", path, error);
  }
}
