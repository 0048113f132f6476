/** All places that mean what stands at a place: a label of pods or namespaces, a container's port, a namespace. */

import { askedAt, type Use, usesOf } from "../analysis/uses/uses";
import type { Snapshot } from "../workspace/workspace";

/**
 * Of what stands at an offset (UTF-16) of a file, that place included. Declarations are where pods carry the label, a
 * container has the port, a manifest makes the namespace. Undefined where nothing stands that has a name.
 */
export function references(
  snapshot: Snapshot,
  uri: string,
  offset: number,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): readonly Use[] | undefined {
  const file = snapshot.file(uri);
  const asked = file && askedAt(file, offset);
  const uses = asked && usesOf(snapshot, asked);
  return uses?.filter(({ isDeclaration }) => includeDeclaration || !isDeclaration);
}
