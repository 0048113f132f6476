/** The files of one folder, read together: the labels of each are evidence for the others, as in the editor. */

import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readSourceFile } from "../../core/workspace/source-file";
import { type Snapshot, snapshotOf } from "../../core/workspace/workspace";
import { sourceAt } from "./find-sources";
import type { Io } from "./io";
import { type Failure, isManifestName, readSource, type Source } from "./source";
import type { TextFile } from "./text-file";

export interface LoadedSource {
  readonly source: Source;
  readonly file: TextFile;
}

export interface Folder {
  /** What was asked for and could be read. */
  readonly asked: readonly LoadedSource[];
  readonly failures: readonly Failure[];
  /** The files asked for and those beside them. */
  readonly snapshot: Snapshot;
  /** The path of a file as the user would write it. */
  pathOf(uri: string): string;
}

/** Reads sources that lie in the same folder, and the manifests beside them. What lies beside may be unreadable. */
export async function loadFolder(sources: readonly Source[], io: Io): Promise<Folder> {
  const { loaded: asked, failures } = await load(sources, io);
  const { loaded: beside } = await load(await sourcesBeside(sources, io.cwd), io);
  const all = [...asked, ...beside];
  const paths = new Map(all.map(({ source }) => [source.uri, source.path]));
  return { asked, failures, snapshot: snapshotOfSources(all), pathOf: (uri) => paths.get(uri) ?? uri };
}

async function load(sources: readonly Source[], io: Io) {
  const loaded: LoadedSource[] = [];
  const failures: Failure[] = [];
  for (const source of sources) {
    const file = await readSource(source, io);
    if ("failure" in file) failures.push(file);
    else loaded.push({ source, file });
  }
  return { loaded, failures };
}

async function sourcesBeside(sources: readonly Source[], cwd: string): Promise<readonly Source[]> {
  const [first] = sources;
  if (first?.location === undefined) return [];
  const known = new Set(sources.map(({ uri }) => uri));
  const entries = await readdir(dirname(first.location), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => isManifestName(entry.name) && !entry.isDirectory() && !entry.isFIFO())
    .map(({ name }) => sourceAt(join(dirname(first.path), basename(name)), cwd))
    .filter(({ uri }) => !known.has(uri));
}

// Files without a policy say nothing to the others; without them a folder of thousands is quick to look through.
function snapshotOfSources(loaded: readonly LoadedSource[]): Snapshot {
  const files = loaded.map(({ source: { uri, language }, file: { text } }) => readSourceFile(uri, text, language));
  return snapshotOf(files.filter(({ documents }) => documents.some(({ document }) => document.isOurs)));
}
