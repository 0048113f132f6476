/** The differences as JSON: an interface for other programs, described in README.md. */

import type { Difference, DifferenceEnd } from "../../../core/analysis/connectivity/differences";
import { boundsJson, endJson } from "../connectivity/json";
import { jsonPieces } from "../json-pieces";
import { type ComparedCluster, countsOf, type Format } from "./comparison";

export const formatJson: Format = function* ({ before, after, clusters }) {
  const { gained, lost, changed } = countsOf(clusters.flatMap(({ differences }) => differences));
  const summary = { gained: gained.all, lost: lost.all, changed: changed.all };
  yield* jsonPieces({ version: 1, before, after, clusters: clustersJson(clusters), summary });
  yield "\n";
};

function* clustersJson(clusters: readonly ComparedCluster[]) {
  for (const { name, presence, differences } of clusters) {
    yield { name, presence, differences: differencesJson(differences) };
  }
}

function* differencesJson(differences: readonly Difference[]) {
  for (const difference of differences) yield differenceJson(difference);
}

function differenceJson({ kind, source, destination, before, after }: Difference) {
  return {
    kind,
    source: markedEnd(source),
    destination: markedEnd(destination),
    before: boundsJson(before),
    after: boundsJson(after),
  };
}

function markedEnd(end: DifferenceEnd) {
  return { ...endJson(end), ...(end.is === "owner" && { presence: end.presence }) };
}
