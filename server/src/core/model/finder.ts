/** From paths to what stands there in a document's tree. */

import { encloses, type Span } from "../base/span";
import type { Member } from "../syntax/edit/member";
import { keyAt, nodeAt } from "../syntax/node-at";
import type { Path } from "../syntax/path";
import type { Entry, ListNode, MapNode, Node, ParsedYaml } from "../syntax/tree";

/** Each is undefined where nothing of its sort stands at the path. */
export interface Finder {
  readonly node: (path: Path) => Node | undefined;
  readonly map: (path: Path) => MapNode | undefined;
  readonly list: (path: Path) => ListNode | undefined;
  /** The last one of a key that is given twice. */
  readonly entry: (path: Path) => Entry | undefined;
  /** The entry or the item whose value stands at the path. */
  readonly member: (path: Path) => Member | undefined;
  /** The entry or the item on the way to the path that holds an alias. */
  readonly alias: (path: Path) => Span | undefined;
}

export function finderIn({ root }: ParsedYaml): Finder {
  const finder: Finder = {
    node: (path) => root && nodeAt(root, path),
    map(path) {
      const node = finder.node(path);
      return node?.kind === "map" ? node : undefined;
    },
    list(path) {
      const node = finder.node(path);
      return node?.kind === "list" ? node : undefined;
    },
    entry: (path) => root && keyAt(root, path),
    member: (path) => (typeof path.at(-1) === "number" ? itemAt(finder, path) : entryAt(finder, path)),
    alias(path) {
      const members = path.map((_, index) => finder.member(path.slice(0, index + 1))?.member);
      return members.find((member) => member && !encloses(member.span, member.value.span))?.span;
    },
  };
  return finder;
}

function itemAt({ list }: Finder, path: Path): Member | undefined {
  const holder = list(path.slice(0, -1));
  const member = holder?.items[Number(path.at(-1))];
  return holder && member && { is: "item", holder, member };
}

function entryAt({ map, entry }: Finder, path: Path): Member | undefined {
  const holder = map(path.slice(0, -1));
  const member = entry(path);
  return holder && member && { is: "entry", holder, member };
}
