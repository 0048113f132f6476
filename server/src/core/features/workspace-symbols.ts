/** The objects of a workspace by name: policies, workloads, services and namespaces, for "go to symbol in workspace". */

import { unknownMark } from "../model/unknown";
import type { Path } from "../syntax/path";
import { samePath } from "../syntax/path";
import type { ClusterObject } from "../workspace/cluster-object";
import type { SourceFile } from "../workspace/source-file";
import { createWhereabouts, type Whereabouts } from "../workspace/whereabouts";
import type { Snapshot } from "../workspace/workspace";

export interface WorkspaceSymbol extends SymbolAddress {
  readonly is: ClusterObject["is"];
  /** `shop/web`; the name alone where the manifest says no namespace. */
  readonly name: string;
  /** `Deployment in shop` */
  readonly container: string;
}

/** Where its place is looked up: of the hundreds that are listed, somebody goes to one. */
export interface SymbolAddress {
  readonly uri: string;
  /** The document's index in the file, and the object's path in the document. */
  readonly document: number;
  readonly path: Path;
}

/** More than these nobody reads. */
const most = 500;

/**
 * Those that hold the letters of each word of the query in its order, whatever their case: editors rank them. Where there
 * are too many, those whose names hold the query as it stands come first. As the files say it, before any kustomization.
 */
export function workspaceSymbols(snapshot: Snapshot, query: string): readonly WorkspaceSymbol[] {
  const words = query.toLowerCase().split(/\s+/);
  const [near, far]: [WorkspaceSymbol[], WorkspaceSymbol[]] = [[], []];
  for (const file of snapshot.files()) {
    if (snapshot.clusters.isPatch(file.uri)) continue;
    for (const symbol of symbolsOf(file)) {
      const text = `${symbol.name} ${symbol.container}`.toLowerCase();
      if (words.every((word) => text.includes(word))) near.push(symbol);
      else if (words.every((word) => holdsInOrder(text, word))) far.push(symbol);
    }
    if (near.length >= most) break;
  }
  return [...near, ...far].slice(0, most);
}

/** Undefined where the object is there no more. */
export function placeOfSymbol(snapshot: Snapshot, address: SymbolAddress): Whereabouts | undefined {
  const { uri, document, path } = address;
  const object = snapshot.file(uri)?.objects[document]?.find((one) => samePath(pathOf(one), path));
  return object && createWhereabouts(snapshot)({ uri, document, object });
}

function* symbolsOf({ uri, objects }: SourceFile): Generator<WorkspaceSymbol> {
  for (const [document, some] of objects.entries()) {
    for (const object of some) {
      const { is, kind, name, namespace } = object;
      if (!isKnown(name)) continue;
      const whole = isKnown(namespace)
        ? { name: `${namespace}/${name}`, container: `${kind} in ${namespace}` }
        : { name, container: kind };
      yield { is, ...whole, uri, document, path: pathOf(object) };
    }
  }
}

function isKnown(text: string | undefined): text is string {
  return text !== undefined && text !== "" && !text.includes(unknownMark);
}

function pathOf(object: ClusterObject): Path {
  return object.is === "policy" ? object.policy.path : object.path;
}

function holdsInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, from);
    if (found < 0) return false;
    from = found + letter.length;
  }
  return true;
}
