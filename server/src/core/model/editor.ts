/** Looking at a document (look.ts) and changing it, by paths: all that rules and fixes see of the tree. */

import type { Span } from "../base/span";
import type { TextEdit } from "../base/text-edit";
import { joinEntries } from "../syntax/edit/duplicates";
import { insertEntry, removeEntry, removeMember } from "../syntax/edit/entries";
import { replaceByChild } from "../syntax/edit/hoist";
import { insertItems } from "../syntax/edit/items";
import { joinAbove } from "../syntax/edit/join-above";
import { joinItems } from "../syntax/edit/join-items";
import { unwrapList, wrapInList } from "../syntax/edit/lists";
import { type MoveOptions, moveEntries } from "../syntax/edit/move-entries";
import { renameKey, splitKey } from "../syntax/edit/rename-key";
import { replaceValue } from "../syntax/edit/replace-value";
import { quoteScalar, readBelow, setScalar, unquoteScalar } from "../syntax/edit/scalars";
import { swapItems } from "../syntax/edit/swap-items";
import type { Path } from "../syntax/path";
import type { Json } from "../syntax/to-json";
import type { Entry, ParsedYaml } from "../syntax/tree";
import { type Finder, finderIn } from "./finder";
import { given, type Look, lookAt, namesakes } from "./look";

export type { Namesake, Shape } from "./look";

/** Undefined: this change cannot be made exactly in the style that the document is written in. */
export type Edits = readonly TextEdit[] | undefined;

/** Paths are those of the document's own tree (`["items", 0, "spec"]`), the root is `[]`. */
export interface Editor extends Look, Changes {}

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
  /** Takes the dash from the item at a path: its keys become keys of the item above it. */
  joinAbove(path: Path): Edits;
  /** Lets the item at a path and the one above it change places, with their comments. */
  swapWithAbove(path: Path): Edits;
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

function changes(yaml: ParsedYaml, { map, list, entry, member }: Finder) {
  const onEntry = (path: Path, edit: (found: Entry) => Edits) => given(entry(path), edit);
  const onItem = (path: Path, edit: typeof joinAbove) =>
    given(list(path.slice(0, -1)), (holder) => edit(yaml, holder, Number(path.at(-1))));
  return {
    replace: (path, data) => given(member(path), (place) => replaceValue(yaml, place, data)),
    wrapInList: (path) => onEntry(path, (found) => wrapInList(yaml, found)),
    unwrapList: (path) => onEntry(path, (found) => unwrapList(yaml, found)),
    joinItems: (path) => onEntry(path, (found) => joinItems(yaml, found)),
    joinAbove: (path) => onItem(path, joinAbove),
    swapWithAbove: (path) => onItem(path, swapItems),
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
