/** The files that worlds are made from, each with its objects as they stand in the text. */

import type { Kustomization } from "../../model/kustomization";
import { kustomizationFileNames } from "../../model/read-kustomization";
import { noChanges } from "./label-changes";
import { meaningOf } from "./meaning-of";
import { type References, referencesOf } from "./references";
import type { Member, WorldFile, WorldObject } from "./world";

export type Table<O extends WorldObject> = ReadonlyMap<string, Entry<O>>;

export interface Entry<O extends WorldObject> {
  readonly file: WorldFile<O>;
  readonly members: readonly Member<O>[];
  /** With spans of some earlier state of the text: only its meaning is kept up to date. */
  readonly kustomization?: Kustomization;
  readonly references?: References;
}

/** The entry of a file. What means the same as before is taken over from `previous` as the very same object. */
export function entryOf<O extends WorldObject>(key: string, file: WorldFile<O>, previous?: Entry<O>): Entry<O> {
  const members = membersOf(file, previous?.members ?? []);
  const { kustomization: read } = file;
  if (!read) return { file, members };
  const known = previous?.kustomization;
  if (known && previous.references && meaningOf(known) === meaningOf(read))
    return { file, members, kustomization: known, references: previous.references };
  return { file, members, kustomization: read, references: referencesOf(key, read) };
}

/** The same members, the very objects, in the same order? */
export function haveSameMembers<O>(one: readonly O[], other: readonly O[]): boolean {
  return one.length === other.length && one.every((member, index) => member === other[index]);
}

/** The key of the kustomization in a folder: of several the first counts, though kustomize refuses them. */
export function kustomizationIn(folder: string, table: Table<WorldObject>): string | undefined {
  return kustomizationKeys(folder).find((key) => table.get(key)?.kustomization);
}

/** Where the kustomization of a folder may be. */
export function kustomizationKeys(folder: string): readonly string[] {
  return kustomizationFileNames.map((name) => `${folder}/${name}`);
}

function membersOf<O extends WorldObject>(
  { uri, documents }: WorldFile<O>,
  previous: readonly Member<O>[],
): readonly Member<O>[] {
  const members: Member<O>[] = [];
  for (const [document, objects] of documents.entries()) {
    for (const [index, object] of objects.entries()) {
      const known = previous[members.length];
      const isThere = known?.document === document && known.index === index && known.uri === uri;
      members.push(isThere && known.object === object ? known : memberOf(object, uri, document, index));
    }
  }
  return members;
}

/** Each property is written out: V8 takes ten times as long for an object that begins with another's properties. */
function memberOf<O extends WorldObject>(object: O, uri: string, document: number, index: number): Member<O> {
  return {
    uri,
    document,
    index,
    object,
    name: object.name || undefined,
    namespace: object.namespace || undefined,
    ownLabels: noChanges,
    podLabels: noChanges,
    selectorLabels: noChanges,
    isPartial: false,
    isPatched: false,
    formerly: [],
  };
}
