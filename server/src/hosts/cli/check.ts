/** Checks sources folder by folder and, where that is asked for, mends them first. */

import { type Checker, createChecker } from "../../core/rules/checker";
import { rules } from "../../core/rules/index";
import { folderOf, type Snapshot } from "../../core/workspace/workspace";
import type { FolderConfiguration } from "./configuration";
import { describeFile } from "./describe-file";
import { type Folder, loadFolder } from "./folder";
import type { Io } from "./io";
import { type Mended, mendFolder } from "./mend-folder";
import type { Progress } from "./progress";
import type { FileReport, Report } from "./report";
import type { Failure, Source } from "./source";

export interface Outcome {
  readonly report: Report;
  readonly failures: readonly Failure[];
  /** What was mended, folder by folder; empty where mending was not asked for. */
  readonly mended: readonly Mended[];
}

export interface Options {
  readonly io: Io;
  readonly fix: boolean;
  readonly progress: Progress;
  /** What counts for the folder of a source. */
  configurationOf(source: Source): Promise<FolderConfiguration>;
  /** Hears of a rule that threw. */
  onRuleFailure(ruleId: string, error: unknown): void;
}

export async function check(sources: readonly Source[], options: Options): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const beside of byFolder(sources)) outcomes.push(await checkFolder(beside, options));
  const files = outcomes.flatMap(({ report }) => report.files).sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    report: { files },
    failures: outcomes.flatMap(({ failures }) => failures),
    mended: outcomes.flatMap(({ mended }) => mended),
  };
}

function byFolder(sources: readonly Source[]): Iterable<readonly Source[]> {
  const folders = new Map<string, Source[]>();
  for (const source of sources) {
    const folder = folderOf(source.uri);
    folders.set(folder, [...(folders.get(folder) ?? []), source]);
  }
  return folders.values();
}

/** With settings that are wrong nothing is checked: `--fix` would mend what they were to leave alone. */
async function checkFolder(sources: readonly Source[], options: Options): Promise<Outcome> {
  const [first] = sources;
  const configurationFor = first ? await options.configurationOf(first) : [];
  if (typeof configurationFor !== "function") return { ...nothing, failures: configurationFor };
  const wanted = sources.filter(({ uri }) => !configurationFor(uri).excluded);
  if (wanted.length === 0) return nothing;
  const folder = await loadFolder(wanted, options.io);
  const checker = createChecker(rules, options.onRuleFailure, configurationFor);
  const { snapshot, failures, mended } = options.fix ? await mendFolder(folder, checker) : unmended(folder);
  const report = describe(folder, snapshot, checker, options);
  return { report, failures: [...folder.failures, ...failures], mended };
}

const nothing: Outcome = { report: { files: [] }, failures: [], mended: [] };

function unmended({ snapshot }: Folder) {
  return { snapshot, failures: [], mended: [] };
}

function describe(folder: Folder, snapshot: Snapshot, checker: Checker, { progress }: Options): Report {
  const files = folder.asked.map(({ source: { uri, path } }): FileReport => {
    const file = snapshot.file(uri);
    progress.tick();
    return file
      ? describeFile({ checker, snapshot, file }, folder.pathOf)
      : { path, policies: 0, isOurs: false, findings: [] };
  });
  return { files };
}
