/** Looking at a document and changing it by paths: all that rules and fixes see of the tree. */

import type { Span } from "../base/span";
import type { TextEdit } from "../base/text-edit";
import { insertEntry, removeEntry } from "../syntax/edit/entries";
import { unwrapList, wrapInList } from "../syntax/edit/lists";
import { moveEntries } from "../syntax/edit/move-entries";
import { renameKey } from "../syntax/edit/rename-key";
import { quoteScalar, setScalar, unquoteScalar } from "../syntax/edit/scalars";
import { keyAt, nodeAt } from "../syntax/node-at";
import type { Path } from "../syntax/path";
import { type Entry, isNull, type MapNode, type Node, type ParsedYaml } from "../syntax/tree";

/** Undefined: this change cannot be made exactly in the style that the document is written in. */
export type Edits = readonly TextEdit[] | undefined;

export type Shape = "map" | "list" | "scalar" | "null";

/** Paths are those of the document's own tree (`["items", 0, "spec"]`), the root is `[]`. */
export interface Editor {
  /** What stands at a path; undefined where nothing does. */
  shape(path: Path): Shape | undefined;
  /** A scalar's characters, unquoted; undefined for everything else. */
  text(path: Path): string | undefined;
  /** The keys of the map at a path, in the order of the text. */
  keys(path: Path): readonly string[];
  /** How many items the list at a path has; 0 where there is none. */
  size(path: Path): number;
  keySpan(path: Path): Span | undefined;
  renameKey(path: Path, name: string): Edits;
  setText(path: Path, text: string): Edits;
  quote(path: Path): Edits;
  unquote(path: Path): Edits;
  wrapInList(path: Path): Edits;
  unwrapList(path: Path): Edits;
  /** Takes entries of one map to `target` (see moveEntries). */
  move(paths: readonly Path[], target: Target, options?: { asList?: boolean }): Edits;
  insert(holder: Path, key: string, value: string, options?: { first?: boolean }): Edits;
  remove(path: Path): Edits;
}

/** Below the map at `holder`: keys to go into, `"-"` for a new item of a list; what is not there is made. */
export interface Target {
  readonly holder: Path;
  readonly path: readonly string[];
}

export function editorOf(yaml: ParsedYaml): Editor {
  const at = (path: Path) => yaml.root && nodeAt(yaml.root, path);
  const entry = (path: Path) => yaml.root && keyAt(yaml.root, path);
  const onEntry = (path: Path, edit: (found: Entry) => Edits) => given(entry(path), edit);
  const onScalar = (path: Path, edit: typeof quoteScalar) =>
    given(at(path), (node) => (node.kind === "scalar" ? edit(yaml, node) : undefined));
  return {
    shape: (path) => given(at(path), shapeOf),
    text: (path) => given(at(path), (node) => (node.kind === "scalar" ? node.text : undefined)),
    keys: (path) => mapAt(at(path))?.entries.map(({ key }) => key.text) ?? [],
    size: (path) => given(at(path), (node) => (node.kind === "list" ? node.items.length : 0)) ?? 0,
    keySpan: (path) => entry(path)?.key.span,
    renameKey: (path, name) => onEntry(path, (found) => renameKey(yaml, found, name)),
    setText: (path, text) => onScalar(path, (doc, node) => setScalar(doc, node, text)),
    quote: (path) => onScalar(path, quoteScalar),
    unquote: (path) => onScalar(path, unquoteScalar),
    wrapInList: (path) => onEntry(path, (found) => wrapInList(yaml, found)),
    unwrapList: (path) => onEntry(path, (found) => unwrapList(yaml, found)),
    move(paths, target, options) {
      const source = mapAt(at(paths[0]?.slice(0, -1) ?? []));
      const holder = mapAt(at(target.holder));
      const entries = paths.flatMap((path) => entry(path) ?? []);
      return source && holder && moveEntries(yaml, source, entries, { holder, path: target.path }, options);
    },
    insert: (holder, key, value, options) =>
      given(mapAt(at(holder)), (map) => insertEntry(yaml, map, key, value, options)),
    remove(path) {
      const map = mapAt(at(path.slice(0, -1)));
      return map && onEntry(path, (found) => removeEntry(yaml, map, found));
    },
  };
}

function shapeOf(node: Node): Shape {
  return isNull(node) ? "null" : node.kind;
}

function mapAt(node: Node | undefined): MapNode | undefined {
  return node?.kind === "map" ? node : undefined;
}

function given<T, R>(value: T | undefined, use: (value: T) => R): R | undefined {
  return value === undefined ? undefined : use(value);
}
