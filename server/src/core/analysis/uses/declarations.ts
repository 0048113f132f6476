/** Where the thing itself is written that a manifest calls by its name. */

import { samePath } from "../../syntax/path";
import type { Snapshot } from "../../workspace/workspace";
import { nameSpotsIn } from "./name-spots";
import { type Asked, askedAt, type Use, usesOf } from "./uses";

/** What is asked about at an offset (UTF-16) of a file: of a label, at its name too, the label with its value. */
export function declaredAt(file: Asked["file"], offset: number): Asked | undefined {
  const asked = askedAt(file, offset);
  if (asked?.spot.name.is !== "label" || asked.spot.name.value !== undefined) return asked;
  const { name, path } = asked.spot;
  const located = file.documents[asked.index];
  const values = (located ? nameSpotsIn(located) : []).filter(
    (spot) =>
      spot.name.is === "label" &&
      spot.name.value !== undefined &&
      spot.name.name === name.name &&
      samePath(spot.path, path),
  );
  const [only, ...others] = values;
  return only && others.length === 0 ? { ...asked, spot: { ...only, span: asked.spot.span } } : asked;
}

/** None where it is written there already: of two pods that carry the same label each carries it itself. */
export function declarationsOf(snapshot: Snapshot, asked: Asked): readonly Use[] {
  if (asked.spot.isDeclaration) return [];
  return usesOf(snapshot, asked).filter(({ isDeclaration }) => isDeclaration);
}
