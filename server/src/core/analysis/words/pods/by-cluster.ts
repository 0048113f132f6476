/** What each of several clusters answers: once where they agree, each by its name where they do not. */

import type { Cluster } from "../../../workspace/cluster/cluster";
import type { Snapshot } from "../../../workspace/workspace";
import { inlineCode } from "../inline-code";
import { andList, bulletList } from "../listing";

export interface ClusterAnswer {
  readonly cluster: Cluster;
  /** Undefined where nothing can be told of it. */
  readonly words: string | undefined;
}

/** Markdown; undefined where no cluster has anything to say. */
export function inClusters(answers: readonly ClusterAnswer[], { isReading }: Snapshot): string | undefined {
  const groups = new Map<string, Set<Cluster>>();
  for (const { cluster, words } of answers) {
    if (words !== undefined) groups.set(words, (groups.get(words) ?? new Set()).add(cluster));
  }
  if (groups.size === 0) return undefined;
  const isOne = groups.size === 1 && answers.every(({ words }) => words !== undefined);
  const name = namesAmong(answers.map(({ cluster }) => cluster));
  const said = isOne
    ? [...groups.keys()].join("")
    : bulletList(Array.from(groups, ([words, clusters]) => `In ${andList(Array.from(clusters, name), 3)}: ${words}`));
  return isReading ? `${said}${isOne ? " " : "\n\n"}(still reading the workspace)` : said;
}

/** The same in one line of plain text: what the first answers, and whether others differ; undefined where none does. */
export function inOneLine(answers: readonly ClusterAnswer[], { isReading }: Snapshot): string | undefined {
  const told = answers.filter(({ words }) => words !== undefined);
  const [first] = told;
  if (first?.words === undefined) return undefined;
  const others = new Set(told.filter(({ words }) => words !== first.words).map(({ cluster }) => cluster));
  const name = clusterNames(told.map(({ cluster }) => cluster));
  const where =
    others.size === 0
      ? ""
      : ` (in ${name(first.cluster)}; ${others.size === 1 ? "1 more differs" : `${others.size} more differ`})`;
  return `${first.words}${where}${isReading ? " (still reading the workspace)" : ""}`;
}

/** What each is called among the others, as plain text. */
export function clusterNames(all: readonly Cluster[]): (cluster: Cluster) => string {
  const name = namesAmong(all);
  return (cluster) => name(cluster).replaceAll("`", "");
}

/** Folders as people tell them apart: from the last one that they share on. Markdown. */
export function namesAmong(clusters: readonly Cluster[]): (cluster: Cluster) => string {
  const all = clusters.map(stepsOf).filter((steps) => steps !== undefined);
  const [first = []] = all;
  const parting = first.findIndex((step, index) => all.some((steps) => steps[index] !== step));
  const shared = parting < 0 ? first.length : parting;
  return (cluster) => {
    const steps = stepsOf(cluster)?.slice(Math.max(0, shared - 1));
    return steps ? inlineCode(steps.filter((step) => step !== "").join("/")) : "the files that no kustomization names";
  };
}

/** Undefined for what is applied as it stands. */
function stepsOf({ root, folder }: Cluster): readonly string[] | undefined {
  if (root !== undefined) return root.split("/").slice(0, -1);
  return folder?.split("/");
}
