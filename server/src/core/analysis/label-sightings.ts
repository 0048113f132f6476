/** Where the spellings of labels are used: the evidence that a finding shows. */

import type { Span } from "../base/span";
import { type LabelOwner, type LabelPlace, labelPlaces } from "../model/label-places";
import type { PolicyDocument } from "../workspace/document";

export interface Sighting {
  readonly document: PolicyDocument;
  readonly span: Span;
}

/** One place for each spelling: a policy's own selector before a peer, an earlier place before a later one. */
export interface LabelSightings {
  ofName(owner: LabelOwner, name: string): Sighting | undefined;
  /** Of a value of the label, in whatever case the label's name is written there. */
  ofValue(owner: LabelOwner, name: string, value: string): Sighting | undefined;
}

/** Looks through all labels of the documents, once. */
export function takeSightings(documents: readonly PolicyDocument[]): LabelSightings {
  const seen = new Map<string, Sighting>();
  for (const subject of [true, false]) {
    for (const document of documents) {
      for (const place of placesIn(document)) if (place.subject === subject) note(seen, document, place);
    }
  }
  return {
    ofName: (owner, name) => seen.get(nameKey(owner, name)),
    ofValue: (owner, name, value) => seen.get(valueKey(owner, name, value)),
  };
}

/** Every place of a document where a selector names a label. */
export function* placesIn(document: PolicyDocument): Generator<LabelPlace> {
  for (const { policy } of document.resources) yield* labelPlaces(policy);
}

function note(seen: Map<string, Sighting>, document: PolicyDocument, { owner, name, value }: LabelPlace): void {
  const add = (key: string, span: Span) => {
    if (!seen.has(key)) seen.set(key, { document, span });
  };
  add(nameKey(owner, name.value), name.span);
  if (value) add(valueKey(owner, name.value, value.value), value.span);
}

function nameKey(owner: LabelOwner, name: string): string {
  return `name ${owner} ${name}`;
}

function valueKey(owner: LabelOwner, name: string, value: string): string {
  return `value ${owner} ${name.toLowerCase()} ${value}`;
}
