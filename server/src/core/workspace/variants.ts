/** Folders that describe the same workloads (`dev` and `prod`, `broken` and `good`) are not applied together. */

import { rememberedByText } from "../base/remembered";
import { haveSameMembers } from "./kustomize/table";
import { folderKey, keyOf } from "./kustomize/uri-key";
import type { Member, WorldObject } from "./kustomize/world";

/** A world's choice among folders of which only one is applied. */
export interface Variant<O extends WorldObject> {
  /** The key of the folder that makes the difference; absent where everything is applied together. */
  readonly folder?: string;
  readonly members: readonly Member<O>[];
  /** Would the objects of a file be in it? */
  holds(uri: string): boolean;
}

/** More variants than these are no environments but a collection of examples, where everything stays one world. */
const mostVariants = 40;

/** Divides members into worlds; what lies in none of the folders in question belongs to each. */
export function createVariants<O extends WorldObject>(): (members: readonly Member<O>[]) => readonly Variant<O>[] {
  const folderOf = rememberedByText((uri: string) => folderKey(keyOf(uri)));
  let last: readonly Member<O>[] = [];
  let rivals: Rivals = new Map();
  return (members) => {
    if (!areAlike(last, members)) rivals = rivalsAmong(members, folderOf);
    last = members;
    const deepest = [...rivals.keys()].filter((folder) => ![...rivals.keys()].some((other) => isBelow(other, folder)));
    if (deepest.length === 0 || deepest.length > mostVariants) return [{ members, holds: () => true }];
    const variants = deepest.map((folder) => {
      const isIn = rememberedByText(choice(folder, rivals));
      const holds = (uri: string) => isIn(folderOf(uri));
      return { folder, members: members.filter(({ uri }) => holds(uri)), holds };
    });
    return variants.filter(
      (one, index) => variants.findIndex((other) => haveSameMembers(one.members, other.members)) === index,
    );
  };
}

/** Are these objects the same, as far as their names and files go? */
function areAlike(some: readonly Member<WorldObject>[], others: readonly Member<WorldObject>[]): boolean {
  const isAlike = (one: Member<WorldObject>, other: Member<WorldObject> | undefined) =>
    one === other ||
    (one.uri === other?.uri &&
      one.name === other.name &&
      one.namespace === other.namespace &&
      (one.object.template === undefined) === (other.object.template === undefined) &&
      one.object.kind === other.object.kind);
  return some.length === others.length && some.every((one, index) => isAlike(one, others[index]));
}

/** Folders of which only one of each parent is applied: their keys, and those of their parents. */
type Rivals = ReadonlyMap<string, string>;

/** Sorted by their paths, neighbours part wherever any two folders of the row do. */
function rivalsAmong(members: readonly Member<WorldObject>[], folderOf: (uri: string) => string): Rivals {
  const homes = new Map<string, Set<string>>();
  for (const { object, name, namespace = "", uri } of members) {
    if (name === undefined || object.template === undefined) continue;
    const identity = `${object.kind} ${namespace}/${name}`;
    const folders = homes.get(identity) ?? new Set();
    homes.set(identity, folders.add(folderOf(uri)));
  }
  const rivals = new Map<string, string>();
  for (const folders of homes.values()) {
    const sorted = folders.size > 1 ? [...folders].toSorted() : [];
    for (const [index, folder] of sorted.entries()) part(sorted[index - 1], folder, rivals);
  }
  return rivals;
}

/** A folder inside of another one is no rival of it. */
function part(one: string | undefined, other: string, rivals: Map<string, string>): void {
  if (one === undefined || isBelow(other, one) || isBelow(one, other)) return;
  const [steps, otherSteps] = [one.split("/"), other.split("/")];
  const common = steps.findIndex((step, index) => step !== otherSteps[index]);
  const parent = steps.slice(0, common).join("/");
  for (const child of [steps, otherSteps]) rivals.set(child.slice(0, common + 1).join("/"), parent);
}

/** Is a file of the folder in the world that chose `chosen`? Elsewhere a folder of the same name is chosen, if there is one. */
function choice(chosen: string, rivals: Rivals): (folder: string) => boolean {
  const excluded = [...rivals].filter(([folder, parent]) => {
    if (folder === chosen || isBelow(chosen, folder)) return false;
    if (isBelow(chosen, parent)) return true;
    const namesake = `${parent}/${chosen.slice(chosen.lastIndexOf("/") + 1)}`;
    return folder !== namesake && rivals.get(namesake) === parent;
  });
  return (folder) => !excluded.some(([rival]) => folder === rival || isBelow(folder, rival));
}

function isBelow(folder: string, other: string): boolean {
  return folder.startsWith(`${other}/`);
}
