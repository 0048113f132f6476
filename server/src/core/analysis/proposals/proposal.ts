/** What may be written at a place of a policy, before it is put into anybody's style. */

import type { LabelOwner } from "../../model/label-places";
import type { Field } from "../../schema/field";
import type { Kind } from "../../schema/kinds";
import type { Sketch, SketchEntry } from "../../syntax/edit/sketch";
import { nodeAt } from "../../syntax/node-at";
import type { Path } from "../../syntax/path";
import { type MapNode, type Node, valueAt } from "../../syntax/tree";
import type { Vocabulary } from "../vocabulary";
import type { Around } from "./around";

/** A place in a resource, and what is known around it. */
export interface Site {
  readonly kind: Kind;
  readonly resource: MapNode;
  /** From the resource on. */
  readonly path: Path;
  readonly vocabulary: Vocabulary;
  readonly around: Around;
}

export interface Proposed {
  readonly label: string;
  readonly is: "field" | "value" | "label" | "fragment";
  /** In a few words: the type, where it is known from. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
}

export interface EntryProposal extends Proposed {
  readonly entry: SketchEntry;
}

export interface ValueProposal extends Proposed {
  readonly value: Sketch;
}

/** A whole item, whose label says what it means and whose detail names its fields. */
export function fragment(label: string, detail: string, documentation: string, value: Sketch): ValueProposal {
  return { label, is: "fragment", detail, documentation, value };
}

/** The place below. */
export function below(site: Site, step: string | number): Site {
  return { ...site, path: [...site.path, step] };
}

/** The place of an item that is yet to be written into the list that stands there. */
export function nextItem(site: Site): Site {
  const list = nodeOf(site);
  return below(site, list?.kind === "list" ? list.items.length : 0);
}

/** The place above, `levels` up. */
export function above(site: Site, levels = 1): Site {
  return { ...site, path: site.path.slice(0, -levels) };
}

export function nodeOf({ resource, path }: Site): Node | undefined {
  return nodeAt(resource, path);
}

/** The keys of the map that stands there. */
export function keysOf(site: Site): readonly string[] {
  const node = nodeOf(site);
  return node?.kind === "map" ? node.entries.map(({ key }) => key.text) : [];
}

/** The text of a scalar in the map that stands there; undefined where there is none. */
export function textIn(site: Site, name: string): string | undefined {
  const value = valueAt(nodeOf(site), name);
  return value?.kind === "scalar" && value.text !== "" ? value.text : undefined;
}

/** Whose labels a place inside of a selector speaks of. */
export function ownerOf({ path }: Site): LabelOwner | undefined {
  const selector = path[0] === "spec" ? path.find((step) => Object.hasOwn(owners, step)) : undefined;
  return selector === undefined ? undefined : owners[selector];
}

/** By the fields that hold selectors; a `podSelector` stands beside the `namespaceSelector`, never in it. */
const owners: Readonly<Record<string, LabelOwner>> = {
  podSelector: "pod",
  namespaceSelector: "namespace",
  namespaces: "namespace",
  nodes: "node",
};

/** Is it a field that holds a selector? */
export function isSelector({ goType }: Field): boolean {
  return goType === "v1.LabelSelector";
}

/** The one text that the definition of a kind takes at a place; undefined where it takes several. */
export function onlyText({ kind, path }: Site): string | undefined {
  return kind.root.rules.find(({ at }) => at === `/${path.join("/")}`)?.only;
}

export function documentationOf({ description, docUrl }: Field): string {
  return `${description}\n\n[Kubernetes documentation](${docUrl})`;
}
