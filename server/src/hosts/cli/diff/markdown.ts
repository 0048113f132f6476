/** The differences as a table in Markdown, short enough for the comment on a pull request. */

import type { Bounds } from "../../../core/analysis/connectivity/connections";
import { isNone } from "../../../core/analysis/connectivity/connections";
import type { Difference, DifferenceEnd } from "../../../core/analysis/connectivity/differences";
import { boundsText } from "../../../core/analysis/connectivity/notation";
import { inlineCodeWithin } from "../../../core/analysis/words/inline-code";
import { endText } from "../connectivity/table";
import { type ComparedCluster, type Comparison, countsText, type Format, kinds, presenceOf } from "./comparison";

/** Of each kind, in all clusters together: with names as Kubernetes takes them less than the 65,536 characters of a comment on GitHub. */
const mostRows = 40;

/** Of a name, or of ports. */
const mostCharacters = 100;

export const formatMarkdown: Format = function* (comparison) {
  const changed = comparison.clusters.filter(({ differences }) => differences.length > 0);
  const rows = Math.max(1, Math.floor(mostRows / Math.max(1, changed.length)));
  yield `${summary(comparison)}\n`;
  for (const cluster of changed) {
    if (comparison.clusters.length > 1) yield `\n${heading(cluster)}\n`;
    yield* table(cluster, rows);
  }
};

function summary({ before, after, clusters }: Comparison): string {
  const sides = `between ${name(before)} and ${name(after)}`;
  const all = clusters.flatMap(({ differences }) => differences);
  return all.length > 0 ? `Connections ${sides}: **${countsText(all)}**.` : `No connection differs ${sides}.`;
}

function heading({ name: cluster, presence, differences }: ComparedCluster): string {
  return `${name(cluster)}${presence === "both" ? "" : ` (${presence})`}: ${countsText(differences)}.`;
}

function* table({ differences }: ComparedCluster, most: number): Generator<string> {
  yield "\n| | source | destination | before | after |\n|---|---|---|---|---|\n";
  const byKind = kinds.map((kind) => differences.filter((difference) => difference.kind === kind));
  for (const some of byKind) yield* some.slice(0, most).map(row);
  const left = byKind.flatMap((some) => some.slice(most));
  if (left.length > 0) yield `\nNot in the table: ${countsText(left)}.\n`;
}

function row({ kind, source, destination, before, after }: Difference): string {
  return `| ${[kind, ...[source, destination].map(endCell), ...[before, after].map(boundsCell)].join(" | ")} |\n`;
}

function endCell(end: DifferenceEnd): string {
  const presence = presenceOf(end);
  return `${cell(endText(end))}${presence === "both" ? "" : ` (${presence})`}`;
}

function boundsCell(bounds: Bounds): string {
  return isNone(bounds.upper) ? "–" : cell(boundsText(bounds));
}

/** In tables a pipe parts cells even in code: https://github.github.com/gfm/#example-200 */
function cell(text: string): string {
  return name(text).replaceAll("|", "\\|");
}

function name(text: string): string {
  return inlineCodeWithin(text, mostCharacters);
}
