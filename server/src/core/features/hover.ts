/** What an editor shows at a place: the answer for this policy, then the field's documentation. */

import { connectivityHere } from "../analysis/connectivity/connectivity-here";
import { answerAt } from "../analysis/words/answer";
import { podsAnswerAt } from "../analysis/words/pods/answer";
import { manifestAnswerAt } from "../analysis/words/pods/manifest-answer";
import { endsOfManifest, endsOfPolicy } from "../analysis/words/pods/ends-about";
import type { ConnectivityOf } from "../analysis/words/pods/reach-words";
import type { Span } from "../base/span";
import type { Field } from "../schema/field";
import { fieldAt } from "../schema/fields";
import { spanToFile } from "../syntax/region";
import type { Cluster } from "../workspace/cluster/cluster";
import { manifestPlaceAt } from "../workspace/manifest-place";
import { type Place, placeAt } from "../workspace/place";
import type { SourceFile } from "../workspace/source-file";
import type { Snapshot } from "../workspace/workspace";

export interface Hover {
  /** Markdown about what stands there. */
  readonly answer: string;
  /** Markdown about the field, whatever stands there. */
  readonly documentation: string;
  /** Of the key, value or dash that it is about, in the file. */
  readonly span: Span;
  /** Where connections are told of: the workloads that they lead to, by the names that a question takes. */
  readonly ends?: readonly string[];
}

/** The whole card; `actions`, Markdown too, are what people can do about the answer. */
export function hoverMarkdown({ answer, documentation }: Hover, actions = ""): string {
  return joined([joined([answer, actions], "\n\n"), documentation], "\n\n---\n\n");
}

/**
 * The hover at an offset (UTF-16) of a file; undefined between the words and where policies have nothing to say. Which policies count
 * for who reaches whom is decided by the release of Kubernetes (`1.36`).
 */
export function hover(snapshot: Snapshot, uri: string, offset: number, release: string): Hover | undefined {
  const file = snapshot.file(uri);
  const place = file && placeAt(file, offset);
  if (!file || place?.part === "space") return undefined;
  const connectivityOf = (cluster: Cluster) => connectivityHere(cluster, snapshot, () => release);
  return place ? onPolicy(snapshot, file, place, connectivityOf) : onManifest(snapshot, file, offset, connectivityOf);
}

function onPolicy(snapshot: Snapshot, file: SourceFile, place: Place, connectivityOf: ConnectivityOf): Hover {
  const ends = endsOfPolicy(snapshot, file, place);
  return {
    answer: joined([answerAt(place), podsAnswerAt(snapshot, file, place, connectivityOf)], "\n\n"),
    documentation: documentationOf(place) ?? "",
    span: spanToFile(place.region, place.span),
    ...(ends && { ends }),
  };
}

function onManifest(
  snapshot: Snapshot,
  file: SourceFile,
  offset: number,
  connectivityOf: ConnectivityOf,
): Hover | undefined {
  const place = manifestPlaceAt(file, offset);
  if (!place || place.part === "space") return undefined;
  const answer = manifestAnswerAt(snapshot, file, place, connectivityOf);
  if (answer === undefined) return undefined;
  const ends = endsOfManifest(snapshot, file, place);
  return { answer, documentation: "", span: place.span, ...(ends && { ends }) };
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== "").join(separator);
}

function documentationOf(place: Place): string | undefined {
  const field = documentedField(place);
  return field && `${field.description}\n\n[Kubernetes documentation](${field.docUrl})`;
}

/** What is said of a map's value says nothing of its key: `matchLabels` tells what a label's key is for. */
function documentedField({ field, part, path, resource }: Place): Field | undefined {
  if (part !== "key" || !field?.isMapValue) return field;
  return fieldAt(resource.kind, path.slice(resource.path.length, -1));
}
