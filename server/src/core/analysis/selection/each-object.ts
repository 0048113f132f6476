/** Objects that several clusters hold, each once. */

import type { ClusterObject } from "../../workspace/cluster-object";
import type { Member } from "../../workspace/kustomize/world";

interface Made {
  readonly member: Member<ClusterObject>;
}

/** The first of those that are written at the same place: texts that are alike may be one object at two places. */
export function eachObject<T extends Made>(some: readonly T[]): readonly T[] {
  const found = new Map<string, T>();
  for (const one of some) {
    const key = placeKey(one);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

function placeKey({ member: { uri, document, object } }: Made): string {
  return JSON.stringify([uri, document, object.is === "policy" ? object.policy.path : object.path]);
}
