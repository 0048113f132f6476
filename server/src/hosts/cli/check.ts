/** Checks sources and, where that is asked for, mends them first. */

import { type Checker, createChecker } from "../../core/rules/checker";
import { rules } from "../../core/rules/index";
import type { Snapshot } from "../../core/workspace/workspace";
import type { ConfigurationOf } from "./configuration";
import { configure } from "./configure";
import { describeFile } from "./describe-file";
import type { Io } from "./io";
import { loadManifests, type Manifests } from "./manifests";
import { type Mended, mendManifests } from "./mend-manifests";
import type { Progress } from "./progress";
import type { FileReport, Report } from "./report";
import type { Failure, Source } from "./source";

export interface Outcome {
  readonly report: Report;
  readonly failures: readonly Failure[];
  /** What was mended; empty where mending was not asked for. */
  readonly mended: readonly Mended[];
}

export interface Options {
  readonly io: Io;
  readonly fix: boolean;
  readonly progress: Progress;
  readonly configurationOf: ConfigurationOf;
  /** Hears of a rule that threw. */
  onRuleFailure(ruleId: string, error: unknown): void;
}

/** All that is read is one workspace: the workloads of one folder are what the policies of another select. */
export async function check(sources: readonly Source[], options: Options): Promise<Outcome> {
  const { configurationFor, wanted, failures } = await configure(sources, options.configurationOf);
  const manifests = await loadManifests(wanted, options.io);
  const checker = createChecker(rules, options.onRuleFailure, configurationFor);
  const { snapshot, ...mending } = options.fix ? await mendManifests(manifests, checker) : unmended(manifests);
  const { files } = describe(manifests, snapshot, checker, options);
  return {
    report: { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) },
    failures: [...failures, ...manifests.failures, ...mending.failures],
    mended: mending.mended,
  };
}

function unmended({ snapshot }: Manifests) {
  return { snapshot, failures: [], mended: [] };
}

function describe(manifests: Manifests, snapshot: Snapshot, checker: Checker, { progress }: Options): Report {
  const files = manifests.asked.map(({ source: { uri, path } }): FileReport => {
    const file = snapshot.file(uri);
    progress.tick();
    return file
      ? describeFile({ checker, snapshot, file }, manifests.pathOf)
      : { path, policies: 0, isOurs: false, findings: [] };
  });
  return { files };
}
