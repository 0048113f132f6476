/** What an editor shows at a place: the answer for this policy, then the field's documentation. */

import { answerAt } from "../analysis/words/answer";
import { podsAnswerAt } from "../analysis/words/pods/answer";
import { manifestAnswerAt } from "../analysis/words/pods/manifest-answer";
import type { Span } from "../base/span";
import type { Field } from "../schema/field";
import { fieldAt } from "../schema/fields";
import { spanToFile } from "../syntax/region";
import { manifestPlaceAt } from "../workspace/manifest-place";
import { type Place, placeAt } from "../workspace/place";
import type { SourceFile } from "../workspace/source-file";
import type { Snapshot } from "../workspace/workspace";

export interface Hover {
  readonly markdown: string;
  /** Of the key, value or dash that it is about, in the file. */
  readonly span: Span;
}

/** The hover at an offset (UTF-16) of a file; undefined between the words and where policies have nothing to say. */
export function hover(snapshot: Snapshot, uri: string, offset: number): Hover | undefined {
  const file = snapshot.file(uri);
  const place = file && placeAt(file, offset);
  if (!file || place?.part === "space") return undefined;
  return place ? onPolicy(snapshot, file, place) : onManifest(snapshot, file, offset);
}

function onPolicy(snapshot: Snapshot, file: SourceFile, place: Place): Hover {
  const answer = joined([answerAt(place), podsAnswerAt(snapshot, file, place)], "\n\n");
  return {
    markdown: joined([answer, documentation(place)], "\n\n---\n\n"),
    span: spanToFile(place.region, place.span),
  };
}

function onManifest(snapshot: Snapshot, file: SourceFile, offset: number): Hover | undefined {
  const place = manifestPlaceAt(file, offset);
  if (!place || place.part === "space") return undefined;
  const markdown = manifestAnswerAt(snapshot, file, place);
  return markdown === undefined ? undefined : { markdown, span: place.span };
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== "").join(separator);
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
