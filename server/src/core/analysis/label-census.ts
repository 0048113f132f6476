/** Which spelling of a label is meant, by what the documents of a folder use. */

import { changedPart } from "../base/changed-part";
import type { LabelOwner } from "../model/label-places";
import type { LabelUse } from "../workspace/document";
import { createTally, nameGroup, type Verdict, valueGroup } from "./label-tally";

export interface LabelCensus {
  /** The spelling that is meant by a name which differs from it only in case; undefined where there is no better one. */
  betterName(owner: LabelOwner, name: string): string | undefined;
  /** The same for a value of the label. */
  betterValue(owner: LabelOwner, name: string, value: string): string | undefined;
}

/** The labels of a file, document by document; an unchanged document's are the same object as before. */
export interface FileLabels {
  readonly labels: readonly (readonly LabelUse[])[];
}

/** Gives the census of the files; the very same object as long as no answer of it is another one. */
export type CensusTaker = (files: readonly FileLabels[]) => LabelCensus;

/** Remembers what it counted last, so that taking the census again costs only what changed since. */
export function createCensusTaker(): CensusTaker {
  const tally = createTally();
  let counted: readonly FileLabels[] = [];
  let census = censusOf(tally.verdict);
  return (files) => {
    const { come, gone } = changes(counted, files);
    counted = files;
    if (tally.update(without(come, gone).flat(), without(gone, come).flat())) census = censusOf(tally.verdict);
    return census;
  };
}

type DocumentLabels = readonly (readonly LabelUse[])[];

/** What most files have in common with those before is passed over before anything is looked up. */
function changes(before: readonly FileLabels[], after: readonly FileLabels[]) {
  const { gone, come } = changedPart(before, after);
  const labelsIn = (files: readonly FileLabels[]): DocumentLabels => files.flatMap(({ labels }) => labels);
  return { gone: labelsIn(gone), come: labelsIn(come) };
}

/** The documents' labels that are not among the others, each as often as it is there more often. */
function without(documents: DocumentLabels, others: DocumentLabels): DocumentLabels {
  const left = count(others);
  return documents.filter((labels) => !take(left, labels));
}

function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function take<T>(counts: Map<T, number>, value: T): boolean {
  const left = counts.get(value) ?? 0;
  counts.set(value, left - 1);
  return left > 0;
}

function censusOf(verdict: (group: string) => Verdict | undefined): LabelCensus {
  return {
    betterName: (owner, name) => verdict(nameGroup(owner, name))?.get(name),
    betterValue: (owner, name, value) => verdict(valueGroup(owner, name, value))?.get(value),
  };
}
