/** From the files of a workspace to its worlds, with what the worlds before have in common with them. */

import { rememberedByText } from "../base/remembered";
import { createGatherer } from "./kustomize/gather";
import { type Naming, namingOf } from "./kustomize/roots";
import { haveSameMembers, type Table } from "./kustomize/table";
import { keyOf } from "./kustomize/uri-key";
import type { Absence, Member, World, WorldObject, Worlds } from "./kustomize/world";
import { createVariants, type Variant } from "./variants";

export interface WorldBuilder<O extends WorldObject> {
  /** The files that were patches in the worlds that it built last. */
  readonly patches: ReadonlySet<string>;
  /** Hears of what changed since. */
  note(changed: ReadonlySet<string>, isReshaped: boolean): void;
  build(table: Table<O>): Worlds<O>;
}

export function createWorldBuilder<O extends WorldObject>(): WorldBuilder<O> {
  const [gatherer, variantsOf] = [createGatherer<O>(), createVariants<O>()];
  const keyFor = rememberedByText(keyOf);
  let naming: Naming = namingOf(new Map());
  let plainKeys: readonly string[] = [];
  let plain: readonly PlainWorld<O>[] = [];
  let rooted: ReadonlyMap<string, World<O>> = new Map();
  let isReshaped = true;
  const reshape = (table: Table<O>): void => {
    if (!isReshaped) return;
    naming = namingOf(table);
    plainKeys = [...table.keys()].filter((key) => !naming.resources.has(key) && !naming.patches.has(key)).sort();
    isReshaped = false;
  };
  return {
    get patches() {
      return naming.patches;
    },
    note(changed, reshaped) {
      gatherer.forget(changed);
      isReshaped ||= reshaped;
    },
    build(table) {
      reshape(table);
      plain = variantsOf(membersOf(plainKeys, table)).map((variant) => plainWorld(variant, plain));
      const inOrder = naming.roots.map((key) => {
        const { members, absent } = gatherer.gather(table, key);
        const root = table.get(key)?.file.uri ?? "";
        return [key, kept(rooted.get(key), { root, members, absent: [...absent] })] as const;
      });
      rooted = new Map(inOrder);
      return view({ table, naming, plain, rooted: [...rooted.values()], keyFor });
    },
  };
}

interface PlainWorld<O extends WorldObject> {
  readonly world: World<O>;
  readonly holds: Variant<O>["holds"];
}

function plainWorld<O extends WorldObject>(variant: Variant<O>, before: readonly PlainWorld<O>[]): PlainWorld<O> {
  const { holds, ...world } = variant;
  const same = before.find((known) => known.world.folder === variant.folder)?.world;
  return { world: kept(same, { ...world, absent: nothingAbsent }), holds };
}

function membersOf<O extends WorldObject>(keys: readonly string[], table: Table<O>): readonly Member<O>[] {
  const members: Member<O>[] = [];
  for (const key of keys) for (const member of table.get(key)?.members ?? []) members.push(member);
  return members;
}

const nothingAbsent: readonly Absence[] = [];

/** The world as it was, where it still is so; else what of it still is. */
function kept<O extends WorldObject>(before: World<O> | undefined, after: World<O>): World<O> {
  if (!before || before.root !== after.root || !sameAbsences(before.absent, after.absent)) return after;
  return haveSameMembers<Member<O>>(before.members, after.members) ? before : { ...after, absent: before.absent };
}

function sameAbsences(one: readonly Absence[], other: readonly Absence[]): boolean {
  return haveSameMembers(one, other) || JSON.stringify(one) === JSON.stringify(other);
}

interface Built<O extends WorldObject> {
  readonly table: Table<O>;
  readonly naming: Naming;
  readonly plain: readonly PlainWorld<O>[];
  readonly rooted: readonly World<O>[];
  readonly keyFor: (uri: string) => string;
}

/** Where a file is in a plain world follows from its name, which is known at once; of the others each is listed. */
function view<O extends WorldObject>({ table, naming, plain, rooted, keyFor }: Built<O>): Worlds<O> {
  const { resources, patches } = naming;
  const apart = (key: string) => resources.has(key) || patches.has(key);
  let files: ReadonlyMap<string, readonly World<O>[]> | undefined;
  return {
    all: [...plain.map(({ world }) => world).filter(({ members }) => members.length > 0), ...rooted],
    worldsOf(uri) {
      files ??= byFile(rooted);
      const [key, named] = [keyFor(uri), files.get(uri) ?? []];
      const { file, members = [] } = table.get(key) ?? {};
      if (file?.uri !== uri || members.length === 0 || apart(key)) return named;
      return [...plain.filter(({ holds }) => holds(uri)).map(({ world }) => world), ...named];
    },
    isPatch: (uri) => patches.size > 0 && patches.has(keyFor(uri)) && !resources.has(keyFor(uri)),
  };
}

function byFile<O extends WorldObject>(all: readonly World<O>[]): ReadonlyMap<string, readonly World<O>[]> {
  const files = new Map<string, World<O>[]>();
  for (const world of all) {
    for (const { uri } of world.members) {
      const worlds = files.get(uri);
      if (!worlds) files.set(uri, [world]);
      else if (worlds.at(-1) !== world) worlds.push(world);
    }
  }
  return files;
}
