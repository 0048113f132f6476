/** Measures what a large workspace costs: reading it, an edit in it, its memory, and a question while it is read. */

import { performance } from "node:perf_hooks";
import { parseAllDocuments } from "yaml";
import { hover } from "../server/src/core/features/hover";
import { mayHoldManifests } from "../server/src/core/model/read-manifests";
import { createChecker } from "../server/src/core/rules/checker";
import { rules } from "../server/src/core/rules/index";
import type { Rule, Surroundings } from "../server/src/core/rules/rule";
import type { PolicyDocument } from "../server/src/core/workspace/document";
import { createWorkspace, type Snapshot, type Workspace } from "../server/src/core/workspace/workspace";
import { generateManifests, type ManifestFile, type Manifests } from "./generate-manifests";

/** Times in milliseconds. */
export interface MeasuredIndex {
  readonly manifests: number;
  readonly policies: number;
  /** Bare `yaml`, of the files that hold something of interest. */
  readonly bare: readonly number[];
  readonly mattering: number;
  /** All files, up to the cluster with its labels. */
  readonly indexed: readonly number[];
  /** Hovers between batches. */
  readonly hovers: readonly number[];
  /** From the edit of a workload's labels to the findings of every policy. */
  readonly labelEdits: readonly number[];
  /** The same for the edit of a comment. */
  readonly commentEdits: readonly number[];
  /** Rules that were asked again about a policy by the edits of comments. */
  readonly checksByComments: number;
  /** Of the index, without and with the texts of the files; bytes. */
  readonly memory: number;
  readonly memoryWithTexts: number;
}

const batch = 200;
const rounds = 3;
const edits = 25;

export function measureIndex(tell: (what: string) => void): MeasuredIndex {
  const manifests = generateManifests();
  const reading = measureReading(manifests, tell);
  tell("memory");
  const memory = memoryOf(manifests);
  tell("edits");
  return {
    manifests: manifests.files.length,
    policies: manifests.policies.length,
    ...reading,
    ...memory,
    ...measureEdits(manifests),
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

function measureEdits(manifests: Manifests) {
  const workspace = filled(manifests);
  let checks = 0;
  const checker = createChecker(
    rules.map((rule) => heard(rule, () => checks++)),
    (rule, error) => {
      throw new Error(`the rule ${rule} threw`, { cause: error });
    },
  );
  const checkAll = () => {
    for (const { uri } of manifests.policies) {
      const file = workspace.snapshot.file(uri);
      if (file) checker.check(workspace.snapshot, file);
    }
  };
  const timesOf = (edit: (text: string, index: number) => string) =>
    manifests.workloads.slice(0, edits + 5).map(({ uri }, index) => {
      const text = edit(workspace.snapshot.file(uri)?.text ?? "", index);
      return timeOf(() => {
        workspace.apply([changeOf({ uri, text })]);
        checkAll();
      });
    });
  checkAll();
  const labelEdits = timesOf((text, index) => text.replace(/version: .*/, `version: edited-${index}`)).slice(5);
  checks = 0;
  const commentEdits = timesOf((text) => `# A comment.\n${text}`).slice(5);
  return { labelEdits, commentEdits, checksByComments: checks };
}

/** The rule, telling each time it is asked. */
function heard(rule: Rule, tell: () => void): Rule {
  switch (rule.scope) {
    case "document":
      return { ...rule, check: (document: PolicyDocument) => after(tell, () => rule.check(document)) };
    case "workspace":
      return {
        ...rule,
        check: (document: PolicyDocument, around: Surroundings) => after(tell, () => rule.check(document, around)),
      };
    case "suppression":
      return { ...rule, check: (document, some, ids) => after(tell, () => rule.check(document, some, ids)) };
  }
}

function after<T>(first: () => void, then: () => T): T {
  first();
  return then();
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

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
