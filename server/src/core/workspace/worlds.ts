/** The worlds of a workspace: which objects live together, kept up to date file by file. */

import { createStore, type WorldChange } from "./kustomize/store";
import type { WorldObject, Worlds } from "./kustomize/world";
import { createWorldBuilder, type WorldBuilder } from "./world-builder";

export interface WorldIndex<O extends WorldObject> {
  /**
   * Takes changes in and gives the worlds after them. They follow from the files alone, not from the way there; a world
   * of which nothing changed since somebody asked for them is the very same object, and so is each member. Earlier
   * worlds stay as they are.
   */
  update(changes: Iterable<WorldChange<O>>): Worlds<O>;
}

/** Worlds are built when somebody asks for them: while thousands of files come in, nobody does. */
export function createWorlds<O extends WorldObject>(): WorldIndex<O> {
  const [store, builder] = [createStore<O>(), createWorldBuilder<O>()];
  let latest: Pending<O> = pending(() => builder.build(store.table));
  return {
    update(changes) {
      const { changed, isReshaped, isTouched } = store.take(changes, builder.patches);
      if (!isTouched || (changed.size === 0 && latest.isBuilt)) return latest.worlds;
      builder.note(changed, isReshaped);
      const { table } = store;
      const next: Pending<O> = pending(() => builderFor(next).build(table));
      latest = next;
      return next.worlds;
    },
  };

  /** What the builder remembers is of the latest files: for earlier ones that nobody has asked for yet there is another. */
  function builderFor(asked: Pending<O>): WorldBuilder<O> {
    return asked === latest ? builder : createWorldBuilder<O>();
  }
}

interface Pending<O extends WorldObject> {
  readonly worlds: Worlds<O>;
  readonly isBuilt: boolean;
}

function pending<O extends WorldObject>(build: () => Worlds<O>): Pending<O> {
  let built: Worlds<O> | undefined;
  const get = (): Worlds<O> => (built ??= build());
  return {
    get isBuilt() {
      return built !== undefined;
    },
    worlds: {
      get all() {
        return get().all;
      },
      worldsOf: (uri) => get().worldsOf(uri),
      isPatch: (uri) => get().isPatch(uri),
    },
  };
}
