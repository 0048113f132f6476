/** The manifests below a folder of the disk, as the files of a workspace. */

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { TextFile } from "./memory-workspace";

/** In the order of their names; paths begin at the folder. */
export function readFolder(folder: string): readonly TextFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$|^Kustomization$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ path: `/${relative(folder, path)}`, text: readFileSync(path, "utf8") }));
}
