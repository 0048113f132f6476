/** What an editor shows at a place: the answer for this policy, then the field's documentation. */

import { answerAt } from "../analysis/words/answer";
import type { Span } from "../base/span";
import type { Field } from "../schema/field";
import { fieldAt } from "../schema/fields";
import { spanToFile } from "../syntax/region";
import { type Place, placeAt } from "../workspace/place";
import type { Snapshot } from "../workspace/workspace";

export interface Hover {
  readonly markdown: string;
  /** Of the key, value or dash that it is about, in the file. */
  readonly span: Span;
}

/** The hover at an offset (UTF-16) of a file; undefined between the words and outside of the documents that are ours. */
export function hover(snapshot: Snapshot, uri: string, offset: number): Hover | undefined {
  const file = snapshot.file(uri);
  const place = file && placeAt(file, offset);
  if (!place || place.part === "space") return undefined;
  const parts = [answerAt(place), documentation(place)];
  return {
    markdown: parts.filter((part) => part !== undefined).join("\n\n---\n\n"),
    span: spanToFile(place.region, place.span),
  };
}

function documentation(place: Place): string | undefined {
  const field = documentedField(place);
  return field && `${field.description}\n\n[Kubernetes documentation](${field.docUrl})`;
}

/** What is said of a map's value says nothing of its key: `matchLabels` tells what a label's key is for. */
function documentedField({ field, part, path, resource }: Place): Field | undefined {
  if (part !== "key" || !field?.isMapValue) return field;
  return fieldAt(resource.kind, path.slice(resource.path.length, -1));
}
