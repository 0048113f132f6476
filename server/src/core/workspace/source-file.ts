/** A file of the workspace: its documents at their places. */

import { type Region, toRegion } from "../syntax/region";
import { regionsOf, type SourceLanguage } from "../syntax/regions";
import { type LabelUse, type PolicyDocument, readDocument } from "./document";

export interface LocatedDocument {
  readonly region: Region;
  readonly document: PolicyDocument;
}

export interface SourceFile {
  readonly uri: string;
  readonly text: string;
  readonly language: SourceLanguage;
  readonly documents: readonly LocatedDocument[];
  /** What other files may know of this one. The very same object as long as an edit changes nothing of it. */
  readonly labels: readonly (readonly LabelUse[])[];
}

/** Reads a file; documents whose text stood in `previous` are taken from there. */
export function readSourceFile(uri: string, text: string, language: SourceLanguage, previous?: SourceFile): SourceFile {
  const documents = readDocuments(regionsOf(text, language), previous?.documents ?? []);
  const labels = documents.map(({ document }) => document.labels).filter((uses) => uses.length > 0);
  const same = previous && equalLabels(previous.labels, labels);
  return { uri, text, language, documents, labels: same ? previous.labels : labels };
}

/** An edit leaves most documents where they were, counted from the start or from the end: those are compared, not looked up. */
function readDocuments(regions: readonly Region[], known: readonly LocatedDocument[]): readonly LocatedDocument[] {
  const moved = known.length - regions.length;
  const inPlace = (region: Region, index: number) =>
    [known[index], known[index + moved]].find((candidate) => candidate?.region.text === region.text)?.document;
  const elsewhere = new Map(moved === 0 ? [] : known.map(({ document }) => [document.yaml.text, document]));
  return regions.map((region, index) => ({
    region,
    document: inPlace(region, index) ?? elsewhere.get(region.text) ?? readDocument(region.text),
  }));
}

/** The document at an offset of the file, with the offset inside it. */
export function documentAt(file: SourceFile, offset: number) {
  for (const located of file.documents) {
    const inDocument = toRegion(located.region, offset);
    if (inDocument !== undefined) return { ...located, offset: inDocument };
  }
  return undefined;
}

type Labels = SourceFile["labels"];

function equalLabels(a: Labels, b: Labels): boolean {
  return (
    a.length === b.length &&
    a.every((uses, index) => uses === b[index] || JSON.stringify(uses) === JSON.stringify(b[index]))
  );
}
