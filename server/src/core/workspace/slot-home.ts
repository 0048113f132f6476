/** Whose slot is it: the resource that a cursor stands in, half-typed as it may be. */

import { identify } from "../model/identify";
import { type Kind, kinds, listedKind } from "../schema/kinds";
import { nodeAt } from "../syntax/node-at";
import type { Path } from "../syntax/path";
import type { Slot } from "../syntax/slot";
import { type Entry, type MapNode, type Node, type ScalarNode, valueAt } from "../syntax/tree";

export interface SlotHome {
  readonly kind: Kind;
  readonly resource: MapNode;
  /** The slot's, from the resource on. */
  readonly path: Path;
  /** False: what is there so far may yet become another kind's document; only the lines that name the kind are sure. */
  readonly isCertain: boolean;
}

/** `typed` is the word at the cursor. Undefined in everything that is not ours. */
export function homeOf({ root, path, cursor }: Slot, typed: string): SlotHome | undefined {
  const [items, index, ...inItem] = path;
  const stated = (resource: MapNode): MapNode => ({
    ...resource,
    entries: resource.entries.flatMap((entry) => asTyped(entry, cursor, typed)),
  });
  const whole = kindOf(root, stated) ?? beginningOf(root, stated, path, typed);
  if (whole) return { ...whole, path };
  if (items !== "items" || typeof index !== "number") return undefined;
  const item = kindOf(nodeAt(root, [items, index]), stated, impliedKind(root));
  return item && { ...item, path: inItem };
}

function kindOf(
  resource: Node | undefined,
  stated: (resource: MapNode) => MapNode,
  implied?: Kind,
): Omit<SlotHome, "path"> | undefined {
  if (resource?.kind !== "map") return undefined;
  const identity = identify(stated(resource), [], implied);
  if (identity) return { kind: identity.kind, resource, isCertain: true };
  const kind = kinds.find((candidate) => isBeginning(stated(resource), candidate));
  return kind && { kind, resource, isCertain: false };
}

/** The very first line, half-typed: without a letter of ours it may be anybody's. */
function beginningOf(
  root: Node,
  stated: (resource: MapNode) => MapNode,
  [name, ...inside]: Path,
  typed: string,
): Omit<SlotHome, "path"> | undefined {
  if ((name !== "apiVersion" && name !== "kind") || inside.length > 0 || typed === "") return undefined;
  if (root.kind !== "map" || headOf(stated(root)).length > 0) return undefined;
  const kind = kinds.find((candidate) => begins(candidate[name], typed));
  return kind && { kind, resource: root, isCertain: false };
}

function headOf(resource: MapNode): readonly Entry[] {
  return resource.entries.filter(({ key }) => key.text === "apiVersion" || key.text === "kind");
}

/** An apiVersion or kind that is being typed says nothing as long as it may become ours; elsewhere the cursor is no word. */
function asTyped(entry: Entry, cursor: ScalarNode, typed: string): Entry[] {
  if (entry.key === cursor) return [];
  if (entry.value !== cursor) return [entry];
  const mayBecome = kinds.some(({ apiVersion, kind }) => [apiVersion, kind].some((whole) => begins(whole, typed)));
  return mayBecome ? [] : [{ ...entry, value: { ...cursor, text: typed, value: typed } }];
}

function begins(whole: string, typed: string): boolean {
  return whole.toLowerCase().startsWith(typed.toLowerCase());
}

function isBeginning(root: MapNode, { apiVersion }: Kind): boolean {
  const stated = valueAt(root, "apiVersion");
  return stated?.kind === "scalar" && stated.value === apiVersion && valueAt(root, "kind") === undefined;
}

function impliedKind(root: Node): Kind | undefined {
  return root.kind === "map" ? listedKind(root) : undefined;
}
