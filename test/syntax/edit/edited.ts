/** The little language of the edit tests: text in, an edit by paths, text out. */

import { applyEdits, type TextEdit } from "../../../server/src/core/base/text-edit";
import { type MoveOptions, moveEntries } from "../../../server/src/core/syntax/edit/move-entries";
import { parseYaml } from "../../../server/src/core/syntax/parse-yaml";
import type { Entry, ListNode, MapNode, Node, ParsedYaml, ScalarNode } from "../../../server/src/core/syntax/tree";

/** What an edit needs to find its nodes: paths are written `spec.ingress.0`, the root is the empty path. */
export interface Found {
  readonly doc: ParsedYaml;
  map(path: string): MapNode;
  list(path: string): ListNode;
  scalar(path: string): ScalarNode;
  entry(path: string): Entry;
}

/** The text after an edit; undefined where the edit cannot be made. Throws when the text or the result is no YAML. */
export function edited(text: string, edit: (found: Found) => readonly TextEdit[] | undefined): string | undefined {
  const edits = edit(find(parsed(text)));
  return edits && parsed(applyEdits(text, edits)).text;
}

/** Moves entries of the map at `source` to `path` below the map at `holder`. */
export function moved(
  text: string,
  source: string,
  keys: readonly string[],
  holder: string,
  path: readonly string[] = [],
  options: MoveOptions = {},
): string | undefined {
  return edited(text, ({ doc, map, entry }) => {
    const entries = keys.map((key) => entry(join(source, key)));
    return moveEntries(doc, map(source), entries, { holder: map(holder), path }, options);
  });
}

export function parsed(text: string): ParsedYaml {
  const doc = parseYaml(text);
  if (doc.problems.length > 0) throw new Error(`${doc.problems.map((problem) => problem.message).join("; ")}\n${text}`);
  return doc;
}

export function find(doc: ParsedYaml): Found {
  const entry = (path: string): Entry => {
    const steps = path.split(".");
    const parent = nodeAt(doc, steps.slice(0, -1));
    const found = parent.kind === "map" ? parent.entries.find(({ key }) => key.text === steps.at(-1)) : undefined;
    return found ?? fail(path);
  };
  const at = (path: string) => nodeAt(doc, path.split(".").filter(Boolean));
  return {
    doc,
    entry,
    map: (path) => ofKind(at(path), "map", path),
    list: (path) => ofKind(at(path), "list", path),
    scalar: (path) => ofKind(at(path), "scalar", path),
  };
}

function nodeAt(doc: ParsedYaml, steps: readonly string[]): Node {
  return steps.reduce<Node>((node, step) => {
    const below =
      node.kind === "map"
        ? node.entries.find(({ key }) => key.text === step)?.value
        : node.kind === "list"
          ? node.items[Number(step)]?.value
          : undefined;
    return below ?? fail(steps.join("."));
  }, doc.root ?? fail("the root"));
}

function ofKind<K extends Node["kind"]>(node: Node, kind: K, path: string): Extract<Node, { kind: K }> {
  return node.kind === kind ? (node as Extract<Node, { kind: K }>) : fail(path);
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function fail(path: string): never {
  throw new Error(`the test's text has no ${path}`);
}
