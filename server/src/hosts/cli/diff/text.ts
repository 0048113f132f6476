/** The differences for people: a line for each pair, as in a patch. */

import type { Colors } from "picocolors/types";
import type { Difference, DifferenceEnd } from "../../../core/analysis/connectivity/differences";
import { boundsText } from "../../../core/analysis/connectivity/notation";
import { endText } from "../connectivity/table";
import { inOneLine } from "../printable";
import { type ComparedCluster, countsText, type Format, kinds, presenceOf } from "./comparison";

export const formatText: Format = function* ({ clusters }, colors) {
  const changed = clusters.filter(({ differences }) => differences.length > 0);
  for (const cluster of changed) {
    if (clusters.length > 1) yield `${colors.bold(inOneLine(heading(cluster)))}\n`;
    yield* lines(cluster, colors);
    yield "\n";
  }
  const all = changed.flatMap(({ differences }) => differences);
  yield all.length > 0 ? `${countsText(all)}.\n` : "no differences\n";
};

function heading({ name, presence }: ComparedCluster): string {
  return `${name}${mark(presence)}:`;
}

function mark(presence: ComparedCluster["presence"]): string {
  return presence === "both" ? "" : ` (${presence})`;
}

function* lines({ differences }: ComparedCluster, colors: Colors): Generator<string> {
  for (const kind of kinds) {
    for (const difference of differences) {
      if (difference.kind === kind) yield `${paint(colors, kind)(inOneLine(line(difference)))}\n`;
    }
  }
}

function line(difference: Difference): string {
  const { source, destination, before, after } = difference;
  const pair = `${markedEnd(source)} -> ${markedEnd(destination)}`;
  switch (difference.kind) {
    case "gained":
      return `+ ${pair}: ${boundsText(after)}`;
    case "lost":
      return `- ${pair}: ${boundsText(before)}`;
    case "changed":
      return `~ ${pair}: ${boundsText(after)} (was ${boundsText(before)})`;
  }
}

function markedEnd(end: DifferenceEnd): string {
  return `${endText(end)}${mark(presenceOf(end))}`;
}

function paint(colors: Colors, kind: Difference["kind"]) {
  switch (kind) {
    case "gained":
      return colors.green;
    case "lost":
      return colors.red;
    case "changed":
      return colors.yellow;
  }
}
