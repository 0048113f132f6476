/** From a kustomization to the objects of all that it names, transformed from the inside out. */

import type { Gathered } from "./gathered";
import { type Budget, Sum } from "./sum";
import { kustomizationKeys, type Table } from "./table";
import { createTransformations, type Transformations } from "./transformations";
import { folderKey, resolve } from "./uri-key";
import type { Member, WorldObject } from "./world";

export interface Gatherer<O extends WorldObject> {
  /** What the kustomization with this key comes to as the root of a world. */
  gather(table: Table<O>, key: string): Gathered<O>;
  /** Forgets what depends on files that have changed, come or gone. */
  forget(changed: ReadonlySet<string>): void;
}

export function createGatherer<O extends WorldObject>(): Gatherer<O> {
  const known = new Map<string, Gathered<O>>();
  const transformations = createTransformations<O>();
  const gather: Spot<O>["gather"] = (table, key, trail, budget) => {
    const before = known.get(key);
    if (before && (trail.length === 0 || (!before.isCut && before.work <= budget.left))) {
      budget.left -= before.work;
      return before;
    }
    const fresh = collect({ table, key, trail, gather, transformations, budget }, []);
    if (!fresh.isCut || trail.length === 0) known.set(key, fresh);
    return fresh;
  };
  return {
    gather: (table, key) => gather(table, key, [], { left: MOST_WORK }),
    forget(changed) {
      for (const [key, { looked }] of known) if (haveCommon(changed, looked)) known.delete(key);
    },
  };
}

function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const key of few) if (many.has(key)) return true;
  return false;
}

/** More than this is no workspace of people, but references that multiply at every step. */
const MOST_WORK = 300_000;

interface Spot<O extends WorldObject> {
  readonly table: Table<O>;
  readonly key: string;
  /** The kustomizations that led here, from the root. */
  readonly trail: readonly string[];
  readonly gather: (table: Table<O>, key: string, trail: readonly string[], budget: Budget) => Gathered<O>;
  readonly budget: Budget;
  readonly transformations: Transformations<O>;
}

/** A component works on what the kustomization that names it has gathered so far: `inherited`. */
function collect<O extends WorldObject>(spot: Spot<O>, inherited: readonly Member<O>[]): Gathered<O> {
  const { file, kustomization } = spot.table.get(spot.key) ?? {};
  const sum = new Sum<O>(file?.uri ?? "", inherited, spot.budget);
  sum.look(spot.key);
  if (!file || !kustomization) return sum.result();
  for (const { value } of kustomization.resources) addResource(spot, sum, value);
  for (const { value } of kustomization.components) addComponent(spot, sum, value);
  for (const { is, name } of kustomization.plugins) sum.lacks({ is, name: name.value });
  sum.transform(spot.transformations.of(file, kustomization, (path) => patchFile(spot, sum, path)));
  return sum.result();
}

function addResource<O extends WorldObject>(spot: Spot<O>, sum: Sum<O>, name: string): void {
  const place = resolve(folderKey(spot.key), name);
  const file = lookUp(spot, sum, place);
  const child = file ? undefined : follow(spot, sum, name, place);
  if (file) sum.add(file.members);
  if (child !== undefined) sum.join(spot.gather(spot.table, child, [...spot.trail, spot.key], spot.budget));
}

function addComponent<O extends WorldObject>(spot: Spot<O>, sum: Sum<O>, name: string): void {
  const child = follow(spot, sum, name, resolve(folderKey(spot.key), name));
  if (child === undefined) return;
  sum.become(collect({ ...spot, key: child, trail: [...spot.trail, spot.key] }, sum.members));
}

/** The kustomization in a folder; undefined, and noted as absent, where there is none or where it leads in a circle. */
function follow<O extends WorldObject>(spot: Spot<O>, sum: Sum<O>, name: string, folder: string | undefined) {
  const candidates = folder === undefined ? [] : kustomizationKeys(folder);
  const [found] = candidates.filter((key) => lookUp(spot, sum, key)?.kustomization);
  if (found === undefined) sum.misses(name);
  else if (found === spot.key || spot.trail.includes(found)) sum.cut(name);
  else if (sum.isTooMuch || spot.trail.length >= DEEPEST) sum.cut(name);
  else return found;
  return undefined;
}

/** Each kustomization on the way takes its calls from the stack. */
const DEEPEST = 100;

function patchFile<O extends WorldObject>(spot: Spot<O>, sum: Sum<O>, path: string) {
  const entry = lookUp(spot, sum, resolve(folderKey(spot.key), path));
  if (!entry) sum.misses(path);
  return entry?.file;
}

function lookUp<O extends WorldObject>({ table }: Spot<O>, sum: Sum<O>, key: string | undefined) {
  if (key === undefined) return undefined;
  sum.look(key);
  return table.get(key);
}
