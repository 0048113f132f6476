/** A file of the workspace: its documents at their places. */

import type { Kustomization } from "../model/kustomization";
import { isKustomizationFile, readKustomization } from "../model/read-kustomization";
import { parseYaml } from "../syntax/parse-yaml";
import { type Region, toRegion } from "../syntax/region";
import { regionsOf, type SourceLanguage } from "../syntax/regions";
import type { ClusterObject } from "./cluster-object";
import { type LabelUse, type PolicyDocument, readDocument } from "./document";
import { haveSameMembers } from "./kustomize/table";

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
  /** What each document brings into a cluster; an object that means what it meant is the very same. */
  readonly objects: readonly (readonly ClusterObject[])[];
  /** Only where the file is called so and is one: then it brings no objects itself. */
  readonly kustomization?: Kustomization;
}

/** Reads a file; documents whose text stood in `previous` are taken from there. */
export function readSourceFile(uri: string, text: string, language: SourceLanguage, previous?: SourceFile): SourceFile {
  const documents = readDocuments(regionsOf(text, language), previous?.documents ?? []);
  const labels = documents.map(({ document }) => document.labels).filter((uses) => uses.length > 0);
  const same = previous && equalLabels(previous.labels, labels);
  const objects = keptObjects(documents, previous);
  return {
    uri,
    text,
    language,
    documents,
    labels: same ? previous.labels : labels,
    objects,
    ...kustomizationIn(uri, documents),
  };
}

function kustomizationIn(uri: string, [first]: readonly LocatedDocument[]): Pick<SourceFile, "kustomization"> {
  if (!first || !isKustomizationFile(uri)) return {};
  const kustomization = readKustomization(parseYaml(first.region.text).root);
  return kustomization ? { kustomization } : {};
}

/** The objects, those as the very same that mean what they meant before, there or where their document has moved from. */
function keptObjects(documents: readonly LocatedDocument[], previous?: SourceFile): SourceFile["objects"] {
  if (!previous) return documents.map(({ document }) => document.objects);
  const moved = previous.documents.length - documents.length;
  return documents.map(({ document }, index) => {
    const before = [previous.objects[index] ?? [], previous.objects[index + moved] ?? []];
    return document.objects.map((object, at) => before.map((some) => some[at]).find(alike(object)) ?? object);
  });
}

function alike(object: ClusterObject): (other: ClusterObject | undefined) => boolean {
  let meaning: string | undefined;
  return (other) => {
    if (other === undefined || other === object) return other === object;
    meaning ??= JSON.stringify(object);
    return JSON.stringify(other) === meaning;
  };
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

/** May other files go on as if nothing had changed? */
export function meansTheSame(before: SourceFile, after: SourceFile): boolean {
  return (
    before.labels === after.labels &&
    before.objects.length === after.objects.length &&
    before.objects.every((objects, index) => haveSameMembers(objects, after.objects[index] ?? []))
  );
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
