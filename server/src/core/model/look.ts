/** Looking at a document by paths: all that rules and fixes see of the tree. */

import type { Span } from "../base/span";
import type { Path } from "../syntax/path";
import { type Json, toJson } from "../syntax/to-json";
import { type Entry, isNull, type MapNode, type Node, type ParsedYaml } from "../syntax/tree";
import type { Finder } from "./finder";

export type Shape = "map" | "list" | "scalar" | "null";

export interface Look {
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

export function lookAt(yaml: ParsedYaml, { node, map, list, entry, alias }: Finder): Look {
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

/** The entries of a map with the key that a path leads to. */
export function namesakes(map: MapNode | undefined, path: Path): readonly Entry[] {
  return map?.entries.filter(({ key }) => key.text === path.at(-1)) ?? [];
}

function isCommented({ text, comments }: ParsedYaml, { span }: Entry): boolean {
  const end = /$/m.exec(text.slice(span.end))?.index ?? 0;
  return comments.some(({ start }) => span.start <= start && start < span.end + end);
}

function shapeOf(node: Node): Shape {
  return isNull(node) ? "null" : node.kind;
}

/** What becomes of a value, where there is one. */
export function given<T, R>(value: T | undefined, use: (value: T) => R): R | undefined {
  return value === undefined ? undefined : use(value);
}
