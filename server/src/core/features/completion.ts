/** What an editor offers to write at a place: keys, values and whole fragments, in the style of the document. */

import { type Around, createAround } from "../analysis/proposals/around";
import { landingsOf } from "../analysis/proposals/landings";
import type { EntryProposal, Proposed, Site, ValueProposal } from "../analysis/proposals/proposal";
import { keyProposals, wholeProposals } from "../analysis/proposals/proposals";
import { takeVocabulary, type Vocabulary } from "../analysis/vocabulary";
import type { TextEdit } from "../base/text-edit";
import { readAnyPolicy } from "../model/read-any-policy";
import { kinds } from "../schema/kinds";
import { type Snippet, writeEntry, writeValue } from "../syntax/edit/write-sketch";
import { editToFile, type Region, toFile } from "../syntax/region";
import { type Slot, slotsAt } from "../syntax/slot";
import { homeOf, type SlotHome } from "../workspace/slot-home";
import { documentAt, type SourceFile } from "../workspace/source-file";
import { marker } from "../workspace/touched";
import type { Snapshot } from "../workspace/workspace";

export interface Completion extends Proposed {
  /** What the word at the cursor is compared with. */
  readonly filter: string;
  /** In the file. Its span is on one line and holds the cursor; its text is a snippet if it has stops. */
  readonly edit: TextEdit;
  readonly hasStops: boolean;
  /** The edit's text without any snippet syntax. */
  readonly expanded: string;
}

/** All that may be written at an offset (UTF-16) of a file, the likeliest first; nothing outside of our documents. */
export function completions(snapshot: Snapshot, uri: string, offset: number): readonly Completion[] {
  const file = snapshot.file(uri);
  const located = file && placeToWrite(file, offset);
  if (!located) return [];
  const { region, document, offset: inDocument } = located;
  const documents = snapshot.siblings(uri).flatMap((sibling) => sibling.documents.map((beside) => beside.document));
  const vocabulary = takeVocabulary(documents, { document, offset: inDocument });
  const slots = slotsAt(document.yaml, inDocument);
  const spot = { snapshot, file, region, vocabulary };
  return withoutDoubles(slots.flatMap((slot) => completionsIn(slot, spot)));
}

/** A document of a file, and what is known around it. */
interface Spot {
  readonly snapshot: Snapshot;
  readonly file: SourceFile;
  readonly region: Region;
  readonly vocabulary: Vocabulary;
}

/** One for each label and for each text: a cursor may be read in several ways, and a key may be all of a fragment. */
function withoutDoubles(all: readonly Completion[]): readonly Completion[] {
  const labels = new Map(all.toReversed().map((completion) => [completion.label, completion]));
  const texts = new Map([...labels.values()].map((completion) => [completion.edit.newText, completion]));
  return all.filter((completion) => texts.get(completion.edit.newText) === completion);
}

/** The document around an offset; undefined where a new word would not be part of it, or where it cannot be ours. */
function placeToWrite(file: SourceFile, offset: number) {
  const located = documentAt(file, offset);
  if (!located || toFile(located.region, located.offset) !== offset) return undefined;
  const { text } = located.region;
  const isBeforeMarker = located.offset === text.length && !/^[\r\n]?$/.test(file.text.charAt(offset));
  if (isBeforeMarker || marker(text, located.offset) || !mayBeOurs(text, located.offset)) return undefined;
  return located;
}

/** Spares the parser every other document: ours names itself, or is about to on the line of the cursor. */
function mayBeOurs(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /networking\.k8s\.io|NetworkPolicy/.test(text) || /^["']?(apiVersion|kind)\b/.test(line);
}

function completionsIn(slot: Slot, spot: Spot): Completion[] {
  const { region, vocabulary } = spot;
  const typed = region.text.slice(slot.span.start, slot.span.end).replace(/^["']|["']$/g, "");
  const home = homeOf(slot, typed);
  if (!home) return [];
  const site = {
    kind: home.kind,
    resource: home.resource,
    path: home.path,
    vocabulary,
    around: aroundIn(slot, home, spot),
  };
  const isWanted = (label: string) => home.isCertain || label === "kind" || isHeadWord(label, typed);
  return proposalsFor(slot, site)
    .filter(({ label }) => isWanted(label))
    .map((proposal) => toCompletion(slot, region, proposal));
}

function aroundIn({ path, cursor }: Slot, home: SlotHome, { snapshot, file, region }: Spot): Around {
  const policy = readAnyPolicy(home.resource, home.kind, []);
  const landings = landingsOf(snapshot, {
    file,
    document: file.documents.findIndex((located) => located.region === region),
    path: path.slice(0, path.length - home.path.length),
    namespace: policy.scope === "namespace" ? policy.namespace?.value : undefined,
  });
  return createAround({ policy, cursor: cursor.span }, landings);
}

/** As long as a document may become anybody's, only a word of ours that begins as typed. */
function isHeadWord(label: string, typed: string): boolean {
  const words = kinds.flatMap(({ apiVersion, kind }) => [apiVersion, kind]);
  return words.includes(label) && label.toLowerCase().startsWith(typed.toLowerCase());
}

function proposalsFor(slot: Slot, site: Site): readonly (EntryProposal | ValueProposal)[] {
  return slot.takes === "key" ? keyProposals(site, slot.value) : wholeProposals(site);
}

function toCompletion(slot: Slot, region: Region, proposal: EntryProposal | ValueProposal): Completion {
  const { label, is, detail, documentation } = proposal;
  const { text, expanded, hasStops } = write(slot, proposal);
  const quote = /^["']/.exec(region.text.slice(slot.span.start, slot.span.end))?.[0] ?? "";
  const written = (newText: string) => editToFile(region, { span: slot.span, newText });
  const edit = written(hasStops ? text : expanded);
  return {
    ...{ label, is, detail, documentation, hasStops, edit },
    filter: quote + (is === "fragment" ? `${label} ${detail}` : label),
    expanded: written(expanded).newText,
  };
}

function write(slot: Slot, proposal: EntryProposal | ValueProposal): Snippet {
  return "entry" in proposal ? writeEntry(slot, proposal.entry) : writeValue(slot, proposal.value);
}
