/** Mends files where they lie. */

import { writeFile } from "node:fs/promises";
import type { Checker } from "../../core/rules/checker";
import type { Snapshot } from "../../core/workspace/workspace";
import type { LoadedSource, Manifests } from "./manifests";
import { mendFiles } from "./mend-files";
import { cannot, type Failure } from "./source";

/** A source that was looked at for mending. */
export interface Mended {
  readonly path: string;
  readonly outcome: "changed" | "unchanged" | "not text";
  /** How many findings are gone. */
  readonly findings: number;
  /** What the source says now. */
  readonly bytes: Buffer;
}

/** Writes what could be mended. A file that holds bytes which are no text is left alone: they would be lost. */
export async function mendManifests(manifests: Manifests, checker: Checker) {
  const before = countFindings(manifests, manifests.snapshot, checker);
  const writable = manifests.asked.filter(isText).map(({ source }) => source.uri);
  let snapshot = mendFiles(checker, manifests.snapshot, writable);
  const failures: Failure[] = [];
  for (const loaded of manifests.asked) {
    const failure = await write(loaded, snapshot);
    const unmended = manifests.snapshot.file(loaded.source.uri);
    if (!failure || !unmended) continue;
    failures.push(failure);
    snapshot = snapshot.with(unmended);
  }
  const left = countFindings(manifests, snapshot, checker);
  return {
    snapshot,
    failures,
    mended: manifests.asked.map((loaded, index) =>
      describeMending(loaded, snapshot, { before: before[index] ?? 0, left: left[index] ?? 0 }),
    ),
  };
}

/** File by file in one snapshot: a checker that goes back and forth between two looks at all files again each time. */
function countFindings({ asked }: Manifests, snapshot: Snapshot, checker: Checker): readonly number[] {
  return asked.map(({ source }) => {
    const file = snapshot.file(source.uri);
    return file ? checker.check(snapshot, file).length : 0;
  });
}

function isText({ file }: LoadedSource): boolean {
  return file.encode(file.text) !== undefined;
}

/** What goes through standard input is not a file: somebody else writes it. */
async function write({ source, file }: LoadedSource, snapshot: Snapshot): Promise<Failure | undefined> {
  const text = snapshot.file(source.uri)?.text ?? file.text;
  const bytes = file.encode(text);
  if (source.location === undefined || text === file.text || !bytes) return undefined;
  try {
    // Into the same file and not over it: its mode, its owner and the links to it stay as they are.
    await writeFile(source.location, bytes);
    return undefined;
  } catch (error) {
    return cannot("write", source.path, error);
  }
}

function describeMending(loaded: LoadedSource, snapshot: Snapshot, count: { before: number; left: number }): Mended {
  const { source, file } = loaded;
  const text = snapshot.file(source.uri)?.text ?? file.text;
  return {
    path: source.path,
    outcome: text !== file.text ? "changed" : count.before > 0 && !isText(loaded) ? "not text" : "unchanged",
    findings: count.before - count.left,
    bytes: file.encode(text) ?? file.bytes,
  };
}
