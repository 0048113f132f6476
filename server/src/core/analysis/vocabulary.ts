/** The words that the policies of a folder use: labels, namespaces, ports, addresses, the commonest first. */

import { touches } from "../base/span";
import type { AnyPolicy } from "../model/admin-policy";
import { type LabelOwner, labelPlaces } from "../model/label-places";
import type { LabelUse, PolicyDocument } from "../workspace/document";
import { blocksOf, type KnownPort, namespacesOf, portsOf, readPort, type Word } from "./words-in-use";

export type { KnownPort } from "./words-in-use";

/** Each question is answered from the documents when it is asked first. */
export interface Vocabulary {
  labelNames(owner: LabelOwner): readonly string[];
  labelValues(owner: LabelOwner, name: string): readonly string[];
  namespaces(): readonly string[];
  ports(): readonly KnownPort[];
  /** The CIDRs of address blocks, without their exceptions, and of administrators' networks. */
  blocks(): readonly string[];
}

/** The label that the API server puts on every namespace: its name. */
export const namespaceNameLabel = "kubernetes.io/metadata.name";

/** The word at an offset of a document is still being typed: nobody uses it. */
export interface Unfinished {
  readonly document: PolicyDocument;
  readonly offset: number;
}

export function takeVocabulary(documents: readonly PolicyDocument[], unfinished: Unfinished): Vocabulary {
  const answers = new Map<string, readonly string[]>();
  const commonest = (question: string, words: () => Iterable<string>): readonly string[] => {
    const answer = answers.get(question) ?? ranked(words());
    answers.set(question, answer);
    return answer;
  };
  const labels = (owner: LabelOwner) => labelsOf(documents, owner, unfinished);
  const valuesOf = (owner: LabelOwner, name: string) =>
    commonest(`${owner} ${name}`, () => labelValues(labels(owner), name));
  return {
    labelNames: (owner) => commonest(owner, () => labels(owner).map(({ name }) => name)),
    labelValues: valuesOf,
    namespaces: () =>
      commonest("namespaces", () => [
        ...finished(documents, unfinished, namespacesOf),
        ...labelValues(labels("namespace"), namespaceNameLabel),
      ]),
    ports: () => commonest("ports", () => finished(documents, unfinished, portsOf)).map(readPort),
    blocks: () => commonest("blocks", () => finished(documents, unfinished, blocksOf)),
  };
}

/** Each word once, the commonest first, else by the alphabet. */
function ranked(words: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  counts.delete("");
  return [...counts].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1)).map(([word]) => word);
}

function labelsOf(
  documents: readonly PolicyDocument[],
  owner: LabelOwner,
  unfinished: Unfinished,
): readonly LabelUse[] {
  return documents
    .flatMap((document) => (document === unfinished.document ? finishedLabels(unfinished) : document.labels))
    .filter((use) => use.owner === owner);
}

function finishedLabels({ document, offset }: Unfinished): LabelUse[] {
  const places = document.resources.flatMap(({ policy }) => [...labelPlaces(policy)]);
  return places
    .filter(({ name }) => !touches(name.span, offset))
    .map(({ owner, subject, name, value }) => ({
      ...{ owner, subject, name: name.value },
      ...(value && !touches(value.span, offset) && { value: value.value }),
    }));
}

function labelValues(labels: readonly LabelUse[], name: string): string[] {
  return labels.flatMap((use) => (use.name === name ? (use.value ?? []) : []));
}

function finished(
  documents: readonly PolicyDocument[],
  unfinished: Unfinished,
  wordsOf: (policy: AnyPolicy) => readonly Word[],
): string[] {
  return documents.flatMap((document) =>
    document.resources
      .flatMap(({ policy }) => wordsOf(policy))
      .filter(({ span }) => document !== unfinished.document || !touches(span, unfinished.offset))
      .map(({ value }) => value),
  );
}
