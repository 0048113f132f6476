/** Measures what a large workspace costs: reading it, an edit in it, its memory, and a question while it is read. */

import { parseAllDocuments } from "yaml";
import { hover } from "../server/src/core/features/hover";
import { mayHoldManifests } from "../server/src/core/model/read-manifests";
import { createWorkspace, type Snapshot, type Workspace } from "../server/src/core/workspace/workspace";
import { generateManifests, type ManifestFile, type Manifests } from "./generate-manifests";
import { type MeasuredEdits, measureEdits } from "./measure-edits";
import { timeOf } from "./timing";

/** Times in milliseconds. */
export interface MeasuredIndex extends MeasuredEdits {
  readonly manifests: number;
  readonly policies: number;
  /** Bare `yaml`, of the files that hold something of interest. */
  readonly bare: readonly number[];
  readonly mattering: number;
  /** All files, up to the cluster with its labels. */
  readonly indexed: readonly number[];
  /** Hovers between batches. */
  readonly hovers: readonly number[];
  /** Of the index, without and with the texts of the files; bytes. */
  readonly memory: number;
  readonly memoryWithTexts: number;
}

const batch = 200;
const rounds = 3;

export function measureIndex(tell: (what: string) => void): MeasuredIndex {
  const manifests = generateManifests({ workloads: 5_000, policies: 1_000, services: 2_000, others: 1_944 });
  const reading = measureReading(manifests, tell);
  tell("memory");
  const memory = memoryOf(manifests);
  tell("edits");
  return {
    manifests: manifests.files.length,
    policies: manifests.policies.length,
    ...reading,
    ...memory,
    ...measureEdits(manifests, filled(manifests)),
  };
}

/** Taking turns, so that both meet the same machine. */
function measureReading(manifests: Manifests, tell: (what: string) => void) {
  const mattering = manifests.files.filter(({ text }) => mayHoldManifests(text) || /networkpolic/i.test(text));
  const [bare, indexed, hovers]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round <= rounds; round++) {
    tell(round === 0 ? "reading (to warm up)" : `reading ${round} of ${rounds}`);
    const [bareTime, indexTime, hoverTimes] = [timeOf(() => parse(mattering)), ...timeOfIndexing(manifests)];
    if (round === 0) continue;
    bare.push(bareTime);
    indexed.push(indexTime);
    hovers.push(...hoverTimes);
  }
  return { bare, indexed, hovers, mattering: mattering.length };
}

function parse(files: readonly ManifestFile[]): void {
  for (const { text } of files) parseAllDocuments(text, { logLevel: "silent" });
}

/** The time of hovers between batches does not count as reading. */
function timeOfIndexing({ files, policies }: Manifests): [number, readonly number[]] {
  const workspace = createWorkspace();
  const [asked] = policies;
  if (!asked) throw new Error("No policies.");
  workspace.apply([changeOf(asked)]);
  const hovers: number[] = [];
  let total = 0;
  for (const some of batches(files)) {
    total += timeOf(() => workspace.apply(some.map(changeOf)));
    hovers.push(timeOf(() => hoverOver(workspace.snapshot, asked)));
  }
  total += timeOf(() => workspace.snapshot.clusters.all.map(({ inventory }) => inventory.podLabels()));
  return [total, hovers];
}

function* batches(files: readonly ManifestFile[]): Generator<readonly ManifestFile[]> {
  for (let start = 0; start < files.length; start += batch) yield files.slice(start, start + batch);
}

function hoverOver(snapshot: Snapshot, { uri, text }: ManifestFile): void {
  if (!hover(snapshot, uri, text.indexOf("podSelector") + 3, "1.36")) throw new Error("The hover says nothing.");
}

function memoryOf(manifests: Manifests) {
  // Copies, since those that the generator made are in memory already.
  const before = heap();
  const texts = manifests.files.map(({ uri, text }) => ({ uri, text: Buffer.from(text).toString() }));
  const textsOnly = heap();
  const workspace = filled({ ...manifests, files: texts });
  const after = heap();
  if (workspace.snapshot.clusters.all.length !== 1) throw new Error("One cluster was expected.");
  const count = texts.length;
  return { memory: (after - textsOnly) / count, memoryWithTexts: (after - before) / count };
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function filled({ files }: Pick<Manifests, "files">): Workspace {
  const workspace = createWorkspace();
  for (const some of batches(files)) workspace.apply(some.map(changeOf));
  for (const { inventory } of workspace.snapshot.clusters.all) inventory.podLabels();
  return workspace;
}

function changeOf({ uri, text }: ManifestFile) {
  return { uri, text, language: "yaml" } as const;
}
