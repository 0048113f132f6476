/** What kustomizations take from places that were not asked for: an overlay is nothing without its base. */

import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Snapshot } from "../../core/workspace/workspace";
import type { Files } from "./files";
import { sourceAt } from "./find-sources";
import type { Io } from "./io";
import { isKustomizationName, type Source } from "./source";

/** The files that kustomizations name and that are not read: of a folder its kustomization, which names the rest. */
export async function namedElsewhere(snapshot: Snapshot, { cwd, files }: Io): Promise<readonly Source[]> {
  const missing = snapshot.clusters.all
    .flatMap(({ inventory }) => inventory.absent)
    .filter(({ is }) => is === "missing");
  const locations = missing
    .filter(({ namedBy }) => namedBy.startsWith("file:"))
    .map(({ namedBy, name }) => resolve(dirname(fileURLToPath(namedBy)), name));
  const found = await Promise.all([...new Set(locations)].map((location) => filesAt(location, files)));
  return found.flat().map((location) => sourceAt(relative(cwd, location), cwd));
}

async function filesAt(location: string, files: Files): Promise<readonly string[]> {
  const stats = await files.stat(location).catch(() => undefined);
  if (!stats?.isDirectory()) return stats?.isFile() ? [location] : [];
  const entries = await files.list(location).catch(() => []);
  return entries.flatMap(({ name }) => (isKustomizationName(name) ? [join(location, name)] : []));
}
