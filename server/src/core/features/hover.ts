/** What an editor shows at a place: the answer for this policy, then the field's documentation. */

import { answerAt } from "../analysis/words/answer";
import type { Span } from "../base/span";
import type { Field } from "../schema/field";
import { spanToFile } from "../syntax/region";
import { placeAt } from "../workspace/place";
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
  const parts = [answerAt(place), place.field && documentation(place.field)];
  return {
    markdown: parts.filter((part) => part !== undefined).join("\n\n---\n\n"),
    span: spanToFile(place.region, place.span),
  };
}

function documentation({ description, docUrl }: Field): string {
  return `${description}\n\n[Kubernetes documentation](${docUrl})`;
}
