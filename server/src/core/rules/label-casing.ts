/** What the two rules on the case of labels share: the walk over a document's labels, and the evidence for a spelling. */

import { type LabelPlace, labelPlaces } from "../model/label-places";
import type { Valued } from "../model/policy";
import type { PolicyDocument } from "../workspace/document";
import type { Related } from "./finding";
import type { Surroundings } from "./rule";

/** Every place of a document where a selector names a label. */
export function* placesIn(document: PolicyDocument): Generator<LabelPlace> {
  for (const { policy } of document.resources) yield* labelPlaces(policy);
}

/** The first place beside or in the document where the better spelling is used, a policy's own selector before a peer. */
export function evidence(
  { snapshot, file }: Surroundings,
  matches: (place: LabelPlace) => Valued<string> | undefined,
  message: string,
): readonly Related[] {
  const documents = [file, ...snapshot.siblings(file.uri)].flatMap(({ documents }) => documents);
  const found: { readonly subject: boolean; readonly related: Related }[] = [];
  for (const { document } of documents) {
    for (const place of placesIn(document)) {
      const text = matches(place);
      if (text) found.push({ subject: place.subject, related: { span: text.span, document, message } });
      if (text && place.subject) return [{ span: text.span, document, message }];
    }
  }
  return found.slice(0, 1).map(({ related }) => related);
}
