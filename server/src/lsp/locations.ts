/** Places of files in the words of LSP. */

import type { Location } from "vscode-languageserver";
import { createLineIndex } from "../core/base/line-index";
import type { Span } from "../core/base/span";
import type { Snapshot } from "../core/workspace/workspace";
import { type Lines, toRange } from "./convert";

/** `span` is one of the file. */
export type ToLocation = (place: { readonly uri: string; readonly span: Span }) => Location;

/** For as long as one answer takes: the lines of a file are counted once. */
export function createLocations(snapshot: Snapshot): ToLocation {
  const known = new Map<string, Lines>();
  return ({ uri, span }) => {
    const lines = known.get(uri) ?? createLineIndex(snapshot.file(uri)?.text ?? "");
    known.set(uri, lines);
    return { uri, range: toRange(lines, span) };
  };
}
