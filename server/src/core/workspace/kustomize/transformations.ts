/** The transformation of each kustomization, made anew only when it or one of its patch files means something else. */

import type { Kustomization, PatchUse } from "../../model/kustomization";
import { meaningOf } from "./meaning-of";
import { type LoadedPatches, type Transformation, transformationOf } from "./transformation";
import type { WorldFile, WorldObject } from "./world";

export interface Transformations<O extends WorldObject> {
  /** `fileOf` finds a patch file by its path, or does not. */
  of(
    file: WorldFile<O>,
    kustomization: Kustomization,
    fileOf: (path: string) => WorldFile<O> | undefined,
  ): Transformation<O>;
}

export function createTransformations<O extends WorldObject>(): Transformations<O> {
  const known = new Map<string, { readonly meaning: string; readonly transformation: Transformation<O> }>();
  return {
    of({ uri }, kustomization, fileOf) {
      const loaded = kustomization.patches.flatMap((use) => loadedFrom(use, uri, fileOf) ?? []);
      const texts = JSON.stringify(loaded.map(({ source, patches }) => [source, patches]));
      const meaning = meaningOf({ ...kustomization, resources: [], components: [] }) + texts;
      const before = known.get(uri);
      if (before?.meaning === meaning) return before.transformation;
      const transformation = transformationOf<O>(kustomization, uri, loaded);
      known.set(uri, { meaning, transformation });
      return transformation;
    },
  };
}

function loadedFrom(
  use: PatchUse,
  uri: string,
  fileOf: (path: string) => WorldFile<WorldObject> | undefined,
): LoadedPatches | undefined {
  if ("inline" in use.from) return { use, source: uri, patches: use.from.inline };
  const file = fileOf(use.from.file.value);
  return file && { use, source: file.uri, patches: file.patches };
}
