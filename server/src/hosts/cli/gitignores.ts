/** The `.gitignore` files of folders. */

import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { GitignoreFile } from "../../core/configuration/gitignore";
import type { Files } from "./files";

/** That of a folder, or none. */
export async function gitignoreIn(location: string, files: Files): Promise<readonly GitignoreFile[]> {
  try {
    const text = (await files.read(join(location, ".gitignore"))).toString("utf8");
    return [{ folder: pathToFileURL(location).href, text }];
  } catch {
    return [];
  }
}

/** Those of the folders above, up to the root of the repository; none outside of one. */
export async function gitignoresAbove(location: string, files: Files): Promise<readonly GitignoreFile[]> {
  const found: GitignoreFile[] = [];
  for (let at = location; ; at = dirname(at)) {
    if (at !== location) found.push(...(await gitignoreIn(at, files)));
    if (await isThere(join(at, ".git"), files)) return found;
    if (at === dirname(at)) return [];
  }
}

function isThere(location: string, files: Files): Promise<boolean> {
  return files.stat(location).then(
    () => true,
    () => false,
  );
}
