/** Where the repository lies, whatever folder a tool is called from. */

import { fileURLToPath } from "node:url";

/** The absolute path of a file of the repository, given relative to its root. */
export function inRepository(file: string): string {
  return fileURLToPath(new URL(`../../${file}`, import.meta.url));
}
