/** The `.gitignore` files of the disk. */

import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { GitignoreFile } from "../../core/configuration/gitignore";

/** That of a folder, or none. */
export async function gitignoreIn(location: string): Promise<readonly GitignoreFile[]> {
  try {
    const text = await readFile(join(location, ".gitignore"), "utf8");
    return [{ folder: pathToFileURL(location).href, text }];
  } catch {
    return [];
  }
}

/** Those of the folders above, up to the root of the repository; none outside of one. */
export async function gitignoresAbove(location: string): Promise<readonly GitignoreFile[]> {
  const found: GitignoreFile[] = [];
  for (let at = location; ; at = dirname(at)) {
    if (at !== location) found.push(...(await gitignoreIn(at)));
    if (await isThere(join(at, ".git"))) return found;
    if (at === dirname(at)) return [];
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
