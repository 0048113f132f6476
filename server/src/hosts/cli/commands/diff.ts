/** `netpol diff`: the connections gained, lost and changed from one folder or revision to another. */

import { createColors } from "picocolors";
import { connectivityOf } from "../../../core/analysis/connectivity/connectivity";
import { differencesOf } from "../../../core/analysis/connectivity/differences";
import { complain } from "../complain";
import type { ConfigurationChoice } from "../configuration";
import type { ComparedCluster } from "../diff/comparison";
import { type DiffFormatName, diffFormats } from "../diff/formats";
import { type Match, matchClusters } from "../diff/match-clusters";
import { readSide } from "../diff/side";
import { EXIT, type ExitCode } from "../exit-code";
import { type Io, isColorful } from "../io";
import type { NamedCluster } from "../read-clusters";
import { writeOut } from "../write-out";

export interface DiffRequest {
  /** A file, a folder or standard input, else a git revision. */
  readonly old: string;
  readonly current: string;
  readonly format: DiffFormatName;
  /** Does a difference make the exit code? */
  readonly exitCode: boolean;
  readonly config: ConfigurationChoice;
}

export async function diff({ old, current, format, exitCode, config }: DiffRequest, io: Io): Promise<ExitCode> {
  if (old === "-" && current === "-") {
    complain(io, "only one of both can be standard input.");
    return EXIT.couldNotRun;
  }
  const [before, after] = [await readSide(old, config, io), await readSide(current, config, io)];
  if (!before || !after) return EXIT.couldNotRun;
  const clusters = matchClusters(before, after, io.cwd).map(compared);
  const colors = createColors(isColorful(io.stdout, io));
  await writeOut(io, diffFormats[format]({ before: old, after: current, clusters }, colors));
  const isDifferent = clusters.some(({ differences }) => differences.length > 0);
  return exitCode && isDifferent ? EXIT.different : EXIT.clean;
}

function compared({ name, before, after }: Match): ComparedCluster {
  const connectivity = (cluster: NamedCluster | undefined) => cluster && connectivityOf(cluster, "whole");
  return {
    name,
    presence: !before ? "new" : !after ? "gone" : "both",
    differences: [...differencesOf(connectivity(before), connectivity(after))],
  };
}
