/** The files that are asked for and those beside them, read together: each is evidence for the others, as in the editor. */

import { basename, dirname, join } from "node:path";
import { readSourceFile, type SourceFile } from "../../core/workspace/source-file";
import { type Snapshot, snapshotOf } from "../../core/workspace/workspace";
import { sourceAt } from "./find-sources";
import type { Io } from "./io";
import { namedElsewhere } from "./named-elsewhere";
import { type Failure, isManifestName, readSource, type Source } from "./source";
import type { TextFile } from "./text-file";

export interface LoadedSource {
  readonly source: Source;
  readonly file: TextFile;
}

export interface Manifests {
  /** What was asked for and could be read. */
  readonly asked: readonly LoadedSource[];
  readonly failures: readonly Failure[];
  /** The files asked for and those beside them. */
  readonly snapshot: Snapshot;
  /** The path of a file as the user would write it. */
  pathOf(uri: string): string;
}

/** Reads sources, the manifests beside them, and what their kustomizations name. What lies elsewhere may be unreadable. */
export async function loadManifests(sources: readonly Source[], io: Io): Promise<Manifests> {
  const { loaded: asked, failures } = await load(sources, io);
  const { loaded: beside } = await load(await sourcesBeside(sources, io), io);
  return { asked, failures, ...(await withNamed([...asked, ...beside], io)) };
}

/** Reads sources, and what their kustomizations name. */
export async function loadAlone(sources: readonly Source[], io: Io): Promise<Manifests> {
  const { loaded: asked, failures } = await load(sources, io);
  return { asked, failures, ...(await withNamed(asked, io)) };
}

type Read = Pick<Manifests, "snapshot" | "pathOf">;

/** Until the kustomizations of what is read name nothing more. `named`: the URIs of what they have named so far. */
async function withNamed(
  loaded: readonly LoadedSource[],
  io: Io,
  named: ReadonlySet<string> = new Set(),
): Promise<Read> {
  const snapshot = snapshotOfSources(loaded, named);
  const paths = new Map(loaded.map(({ source }) => [source.uri, source.path]));
  const missing = (await namedElsewhere(snapshot, io)).filter(({ uri }) => !named.has(uri));
  if (missing.length === 0) return { snapshot, pathOf: (uri) => paths.get(uri) ?? uri };
  const more = await load(
    missing.filter(({ uri }) => !paths.has(uri)),
    io,
  );
  return withNamed([...loaded, ...more.loaded], io, new Set([...named, ...missing.map(({ uri }) => uri)]));
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

async function sourcesBeside(sources: readonly Source[], io: Io): Promise<readonly Source[]> {
  const known = new Set(sources.map(({ uri }) => uri));
  const folders = new Map(
    sources.flatMap(({ path, location }) => (location ? [[dirname(location), dirname(path)]] : [])),
  );
  const beside = await Promise.all(Array.from(folders, ([location, path]) => manifestsIn(location, path, io)));
  return beside.flat().filter(({ uri }) => !known.has(uri));
}

async function manifestsIn(location: string, path: string, { cwd, files }: Io): Promise<readonly Source[]> {
  const entries = await files.list(location).catch(() => []);
  return entries
    .filter((entry) => isManifestName(entry.name) && !entry.isDirectory() && !entry.isFIFO())
    .map(({ name }) => sourceAt(join(path, basename(name)), cwd));
}

/**
 * Files that say nothing to the others are left out: without them a folder of thousands is quick to look through. What a
 * kustomization names is not missing, whatever it says.
 */
function snapshotOfSources(loaded: readonly LoadedSource[], named: ReadonlySet<string>): Snapshot {
  const files = loaded.map(({ source: { uri, language }, file: { text } }) => readSourceFile(uri, text, language));
  return snapshotOf(files.filter((file) => named.has(file.uri) || speaks(file)));
}

function speaks({ documents, objects, kustomization }: SourceFile): boolean {
  return (
    kustomization !== undefined ||
    documents.some(({ document }) => document.isOurs) ||
    objects.some((some) => some.length > 0)
  );
}
