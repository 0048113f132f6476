/** From the paths that a user gives to the files that are meant. */

import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { foreignFolders } from "../../core/base/host";
import { createGitignore, type GitignoreFile } from "../../core/configuration/gitignore";
import { gitignoreIn, gitignoresAbove } from "./gitignores";
import { cannot, type Failure, isManifestName, languageOf, type Source } from "./source";

/**
 * The files, each once, as it was first named: a file of any name where it is named itself, manifests by their names
 * below a folder, all but what git ignores. Links to files are followed, links to folders below a folder are not: they
 * can lead in a circle.
 */
export async function findSources(paths: readonly string[], cwd: string): Promise<readonly (Source | Failure)[]> {
  const found = new Map<string, Source | Failure>();
  for (const path of paths) {
    for await (const one of path === "-" ? [standardInput] : below(path, cwd)) {
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

async function* below(path: string, cwd: string): AsyncGenerator<Source | Failure> {
  try {
    // An empty path (an unset variable of a script) would silently mean the current folder.
    const isFolder = (await stat(path && resolve(cwd, path))).isDirectory();
    if (isFolder) yield* inFolder({ path, cwd, gitignores: await gitignoresAbove(resolve(cwd, path)) });
    else yield sourceAt(path, cwd);
  } catch (error) {
    yield cannot("read", path || '""', error);
  }
}

interface Place {
  readonly path: string;
  readonly cwd: string;
  /** Those of the folders above. */
  readonly gitignores: readonly GitignoreFile[];
}

async function* inFolder({ path: folder, cwd, gitignores: above }: Place): AsyncGenerator<Source | Failure> {
  const location = resolve(cwd, folder);
  const entries = await readdir(location, { withFileTypes: true });
  const gitignores = [...above, ...(await gitignoreIn(location))];
  const isIgnored = createGitignore(gitignores);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const uri = pathToFileURL(join(location, entry.name)).href;
    if (isIgnored(entry.isDirectory() ? `${uri}/` : uri)) continue;
    if (entry.isDirectory() && !foreignFolders.includes(entry.name)) yield* openFolder({ path, cwd, gitignores });
    else if (isManifestName(entry.name)) yield* inEntry(entry, path, cwd);
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

async function* inEntry(entry: Dirent, path: string, cwd: string): AsyncGenerator<Source | Failure> {
  try {
    const isFile = entry.isSymbolicLink() ? (await stat(resolve(cwd, path))).isFile() : entry.isFile();
    if (isFile) yield sourceAt(path, cwd);
  } catch (error) {
    yield cannot("read", path, error);
  }
}
