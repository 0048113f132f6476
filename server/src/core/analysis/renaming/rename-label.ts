/** Renaming a label's name or one of its values wherever it stands, so that every selector selects what it selected before. */

import type { TextEdit } from "../../base/text-edit";
import { formatErrors } from "../../schema/formats";
import { setScalar } from "../../syntax/edit/scalars";
import { editToFile } from "../../syntax/region";
import type { Snapshot } from "../../workspace/workspace";
import { repeatsElsewhere } from "./aliases";
import { fileName, obstacleTo } from "./label-obstacles";
import { carriersIn, type LabelScope, type ScopeDocument, scopeOf } from "./label-scope";
import { isUse, type LabelTarget, renamed, scalarsOf } from "./label-target";

export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}

/** `why` is for people, without Markdown. */
export type Renaming =
  | { readonly is: "edits"; readonly files: readonly FileEdits[] }
  | { readonly is: "refused"; readonly why: string };

/** Why the label cannot be renamed, whatever it is to become; undefined where nothing stands against it. */
export function refusalOf(snapshot: Snapshot, uri: string, target: LabelTarget): string | undefined {
  return unready(snapshot, uri) ?? obstacleTo(target, scopeOf(snapshot, uri, [target]));
}

function unready({ isReading, clusters }: Snapshot, uri: string): string | undefined {
  if (isReading) return "The workspace is still being read: try again in a moment.";
  if (clusters.clustersOf(uri).length > 0) return undefined;
  return "What is applied together with this file is not known: its labels cannot be followed.";
}

/**
 * A label is one and the same in all clusters that the file is part of, for the pods of all namespaces: its name is
 * changed in all of them, a value only where the label has it. Labels of namespaces are others than those of pods, and
 * what a workload or Service carries itself is not carried by its pods. Pages stay as they are.
 *
 * Refused where not every place is known and can be changed (other tools' policies may mean the label, too), where what is
 * selected comes from elsewhere, and where the new word is in use already: then selectors would no longer select what they did.
 */
export function renameLabel(snapshot: Snapshot, uri: string, target: LabelTarget, word: string): Renaming {
  const next = renamed(target, word);
  const early = unready(snapshot, uri);
  if (early !== undefined) return { is: "refused", why: early };
  const scope = scopeOf(snapshot, uri, [target, next]);
  const why = obstacleTo(target, scope) ?? formObjection(target, word) ?? collision(next, scope);
  if (why !== undefined) return { is: "refused", why };
  return collect(scope.documents.map((document) => editsIn(document, target, word)));
}

function formObjection({ value }: LabelTarget, word: string): string | undefined {
  const isKey = value === undefined;
  if (word !== "" && formatErrors(isKey ? "label-key" : "label-value", word).length === 0) return undefined;
  const form = "letters, digits, -, _ and ., with a letter or digit first and last, and at most 63 of them";
  const prefix = isKey ? "; before it may stand a domain name and /" : "";
  return `"${word}" is no label ${isKey ? "key" : "value"}: it takes ${form}${prefix}.`;
}

/** Where somebody uses the new word already, what is two things now would become one. */
function collision(next: LabelTarget, { clusters, documents }: LabelScope): string | undefined {
  const label = next.value === undefined ? next.name : `${next.name}=${next.value}`;
  const used = documents.find(({ spots }) => spots.some((spot) => isUse(spot, next)));
  if (used) return `${label} is in use already (${fileName(used.file.uri)}).`;
  const [carrier] = clusters.flatMap((cluster) => carriersIn(cluster, next));
  return carrier && `${label} is in use already, by ${carrier.name}.`;
}

interface DocumentEdits extends FileEdits {
  readonly why?: string;
}

function editsIn({ file, located, yaml, spots }: ScopeDocument, target: LabelTarget, word: string): DocumentEdits {
  const { uri } = file;
  const uses = spots.filter((spot) => isUse(spot, target));
  const scalars = new Map(uses.flatMap((spot) => scalarsOf(spot, target)).map((node) => [node.span.start, node]));
  const refused = (why: string) => ({ uri, edits: [], why: `${fileName(uri)}: ${why}` });
  if (repeatsElsewhere(yaml, spots, target)) {
    return refused("an alias (*) repeats the label, or part of it, where something else is meant.");
  }
  const edits = [...scalars.values()].map((node) => setScalar(yaml, node, word));
  if (!edits.every((edit) => edit !== undefined)) return refused("the label is written over several lines.");
  return { uri, edits: edits.flat().map((edit) => editToFile(located.region, edit)) };
}

function collect(documents: readonly DocumentEdits[]): Renaming {
  const why = documents.find((document) => document.why !== undefined)?.why;
  if (why !== undefined) return { is: "refused", why };
  const files = new Map<string, TextEdit[]>();
  for (const { uri, edits } of documents) files.set(uri, [...(files.get(uri) ?? []), ...edits]);
  const changed = Array.from(files, ([uri, edits]) => ({ uri, edits }));
  return { is: "edits", files: changed.filter(({ edits }) => edits.length > 0) };
}
