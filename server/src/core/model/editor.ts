/** Looking at a document and changing it by paths: all that rules and fixes see of the tree. */

import type { Span } from "../base/span";
import type { TextEdit } from "../base/text-edit";
import { joinEntries } from "../syntax/edit/duplicates";
import { insertEntry, removeEntry, removeMember } from "../syntax/edit/entries";
import { replaceByChild } from "../syntax/edit/hoist";
import { insertItems } from "../syntax/edit/items";
import { joinItems } from "../syntax/edit/join-items";
import { unwrapList, wrapInList } from "../syntax/edit/lists";
import { type MoveOptions, moveEntries } from "../syntax/edit/move-entries";
import { renameKey, splitKey } from "../syntax/edit/rename-key";
import { replaceValue } from "../syntax/edit/replace-value";
import { quoteScalar, readBelow, setScalar, unquoteScalar } from "../syntax/edit/scalars";
import type { Path } from "../syntax/path";
import { type Json, toJson } from "../syntax/to-json";
import { type Entry, isNull, type MapNode, type Node, type ParsedYaml } from "../syntax/tree";
import { type Finder, finderIn } from "./finder";

/** Undefined: this change cannot be made exactly in the style that the document is written in. */
export type Edits = readonly TextEdit[] | undefined;

export type Shape = "map" | "list" | "scalar" | "null";

/** Paths are those of the document's own tree (`["items", 0, "spec"]`), the root is `[]`. */
export interface Editor extends Look, Changes {}

interface Look {
  /** What stands at a path; undefined where nothing does. */
  shape(path: Path): Shape | undefined;
  /** How the map or list at a path is written. */
  style(path: Path): "block" | "flow" | undefined;
  /** A scalar's characters, unquoted; undefined for everything else. */
  text(path: Path): string | undefined;
  /** Does a `|` or `>` make a text of the lines below? */
  isBlockScalar(path: Path): boolean;
  /** What the API server decodes from the value at a path. */
  data(path: Path): Json | undefined;
  /** The keys of the map at a path, in the order of the text. */
  keys(path: Path): readonly string[];
  /** How many items the list at a path has; 0 where there is none. */
  size(path: Path): number;
  keySpan(path: Path): Span | undefined;
  /** Where an alias stands that brings in what is at a path; undefined where the text itself is there. */
  alias(path: Path): Span | undefined;
  /** The entries with one key in one map, in the order of the text: mostly there is but one. */
  namesakes(path: Path): readonly Namesake[];
}

export interface Namesake {
  readonly key: Span;
  readonly data: Json;
  /** A merge key (`<<`) brings it in. */
  readonly isMerged: boolean;
  /** There is a comment on one of its lines, which would go with it. */
  readonly isCommented: boolean;
}

interface Changes {
  renameKey(path: Path, name: string): Edits;
  /** Takes the value out of a key that lacks the blank behind its colon. */
  splitKey(path: Path): Edits;
  setText(path: Path, text: string): Edits;
  quote(path: Path): Edits;
  unquote(path: Path): Edits;
  /** Makes YAML of a block scalar. */
  readBelow(path: Path): Edits;
  /** Puts data in the place of a value. */
  replace(path: Path, data: Json): Edits;
  wrapInList(path: Path): Edits;
  unwrapList(path: Path): Edits;
  /** Makes one map of a list of maps. */
  joinItems(path: Path): Edits;
  /** Puts what the only key of a map holds in the place of the map. */
  replaceByChild(path: Path): Edits;
  /** Takes entries of one map to `target` (see moveEntries); a map that is emptied by it becomes `left`, an item goes. */
  move(paths: readonly Path[], target: Target, options?: Moving): Edits;
  insert(holder: Path, key: string, value: Json, options?: { first?: boolean }): Edits;
  /** Writes items behind the one at a path. */
  insertItems(path: Path, items: readonly Json[]): Edits;
  /** An entry of a map, or an item of a list. */
  remove(path: Path): Edits;
  /** Removes one of several entries with the same key. */
  removeRepeated(path: Path, key: Span): Edits;
  /** Joins two of several entries with the same key: their lists, or their maps. */
  joinRepeated(path: Path, first: Span, second: Span): Edits;
}

/** Below the map at `holder`: keys to go into, `"-"` for a new item of a list; what is not there is made. */
export interface Target {
  readonly holder: Path;
  readonly path: readonly string[];
}

interface Moving extends Pick<MoveOptions, "asList" | "last"> {
  readonly left?: "{}" | "[]";
}

export function editorOf(yaml: ParsedYaml): Editor {
  const finder = finderIn(yaml);
  return { ...lookAt(yaml, finder), ...scalarChanges(yaml, finder), ...changes(yaml, finder), ...moves(yaml, finder) };
}

function lookAt(yaml: ParsedYaml, { node, map, list, entry, alias }: Finder): Look {
  return {
    alias,
    shape: (path) => given(node(path), shapeOf),
    style: (path) => given(node(path), (found) => (found.kind === "scalar" ? undefined : found.style)),
    text: (path) => given(node(path), (found) => (found.kind === "scalar" ? found.text : undefined)),
    isBlockScalar: (path) => isBlockScalar(node(path)),
    data: (path) => given(node(path), toJson),
    keys: (path) => map(path)?.entries.map(({ key }) => key.text) ?? [],
    size: (path) => list(path)?.items.length ?? 0,
    keySpan: (path) => entry(path)?.key.span,
    namesakes: (path) =>
      namesakes(map(path.slice(0, -1)), path).map((found) => ({
        key: found.key.span,
        data: toJson(found.value),
        isMerged: found.merged,
        isCommented: isCommented(yaml, found),
      })),
  };
}

function isBlockScalar(node: Node | undefined): boolean {
  return node?.kind === "scalar" && (node.style === "literal" || node.style === "folded");
}

function namesakes(map: MapNode | undefined, path: Path): readonly Entry[] {
  return map?.entries.filter(({ key }) => key.text === path.at(-1)) ?? [];
}

function isCommented({ text, comments }: ParsedYaml, { span }: Entry): boolean {
  const end = /$/m.exec(text.slice(span.end))?.index ?? 0;
  return comments.some(({ start }) => span.start <= start && start < span.end + end);
}

function scalarChanges(yaml: ParsedYaml, { node, entry }: Finder) {
  const onScalar = (path: Path, edit: typeof quoteScalar) =>
    given(node(path), (found) => (found.kind === "scalar" ? edit(yaml, found) : undefined));
  return {
    renameKey: (path, name) => given(entry(path), (found) => renameKey(yaml, found, name)),
    splitKey: (path) => given(entry(path), splitKey),
    setText: (path, text) => onScalar(path, (doc, found) => setScalar(doc, found, text)),
    quote: (path) => onScalar(path, quoteScalar),
    unquote: (path) => onScalar(path, unquoteScalar),
    readBelow: (path) => onScalar(path, readBelow),
  } satisfies Partial<Changes>;
}

function changes(yaml: ParsedYaml, { map, entry, member }: Finder) {
  const onEntry = (path: Path, edit: (found: Entry) => Edits) => given(entry(path), edit);
  return {
    replace: (path, data) => given(member(path), (place) => replaceValue(yaml, place, data)),
    wrapInList: (path) => onEntry(path, (found) => wrapInList(yaml, found)),
    unwrapList: (path) => onEntry(path, (found) => unwrapList(yaml, found)),
    joinItems: (path) => onEntry(path, (found) => joinItems(yaml, found)),
    replaceByChild: (path) => onEntry(path, (found) => replaceByChild(yaml, found)),
    insert: (holder, key, value, options) =>
      given(map(holder), (found) => insertEntry(yaml, found, key, value, options)),
    insertItems(path, items) {
      const place = member(path);
      return place?.is === "item" ? insertItems(yaml, place.holder, place.member, items) : undefined;
    },
  } satisfies Partial<Changes>;
}

function moves(yaml: ParsedYaml, { map, entry, member }: Finder) {
  const repeatedAt = (path: Path, { start }: Span) =>
    namesakes(map(path.slice(0, -1)), path).find(({ key }) => key.span.start === start);
  return {
    move(paths, target, { left = "{}", ...options } = {}) {
      const from = paths[0]?.slice(0, -1) ?? [];
      const [source, holder, place] = [map(from), map(target.holder), member(from)];
      const entries = paths.flatMap((path) => entry(path) ?? []);
      const all = { ...options, ...(place && { emptied: { place, left } }) };
      return source && holder && moveEntries(yaml, source, entries, { holder, path: target.path }, all);
    },
    remove: (path) => given(member(path), (place) => removeMember(yaml, place)),
    removeRepeated(path, key) {
      const [holder, found] = [map(path.slice(0, -1)), repeatedAt(path, key)];
      return holder && found && removeEntry(yaml, holder, found);
    },
    joinRepeated(path, first, second) {
      const holder = map(path.slice(0, -1));
      const [into, from] = [repeatedAt(path, first), repeatedAt(path, second)];
      return holder && into && from && joinEntries(yaml, holder, into, from);
    },
  } satisfies Partial<Changes>;
}

function shapeOf(node: Node): Shape {
  return isNull(node) ? "null" : node.kind;
}

function given<T, R>(value: T | undefined, use: (value: T) => R): R | undefined {
  return value === undefined ? undefined : use(value);
}
