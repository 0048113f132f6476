/** The rules of `metadata.ownerReferences`, from ValidateOwnerReferences upstream. What is missing is the schema's to find. */

import { formatPath, type Path } from "../syntax/path";
import type { Json } from "../syntax/to-json";
import { entryOf, isNull, type Node, valueAt } from "../syntax/tree";
import { type ItemAt, itemsOf } from "./items";
import { invalid, type Objection } from "./objection";
import type { Problem } from "./problem";
import { readText } from "./read-selector";

const list: Path = ["metadata", "ownerReferences"];

/** No field of a reference is empty, no event owns anything, and at most one owner is the controller. */
export function* validateOwnerReferences(metadata: Node | undefined): Generator<Problem> {
  const owners = itemsOf(metadata, "ownerReferences", ["metadata"]);
  for (const owner of owners) {
    for (const field of ["apiVersion", "kind", "name", "uid"] as const) yield* validateField(owner, field);
    yield* banned(owner);
  }
  yield* severalControllers(owners);
  yield* sameOwners(owners);
}

function* validateField({ node, path }: ItemAt, field: string): Generator<Problem> {
  const entry = entryOf(node, field);
  const text = entry && readText(entry.value);
  const isGood = field === "apiVersion" ? /^(?:[^/]*\/)?[^/]+$/.test(text?.value ?? "") : text?.value !== "";
  if (!text || isNull(entry.value) || isGood) return;
  const detail = field === "apiVersion" ? "version must not be empty" : "must not be empty";
  const server = [invalid([...list, field], text.value, detail)];
  yield {
    type: "invalid-value",
    span: text.span,
    key: entry.key.span,
    path: [...path, field],
    found: text.value,
    server,
  };
}

function* banned({ node, path }: ItemAt): Generator<Problem> {
  const kind = entryOf(node, "kind");
  if (textAt(node, "apiVersion") !== "v1" || !kind || textAt(node, "kind") !== "Event") return;
  const server = [invalid(list, asStruct(node), "/v1, Kind=Event is disallowed from being an owner")];
  yield {
    type: "invalid-value",
    span: kind.value.span,
    key: kind.key.span,
    path: [...path, "kind"],
    found: "Event",
    server,
  };
}

function* severalControllers(owners: readonly ItemAt[]): Generator<Problem> {
  const controllers = owners.filter(({ node }) => isTrue(valueAt(node, "controller")));
  const [first, ...others] = controllers;
  for (const { node, path } of first ? others : []) {
    const entry = entryOf(node, "controller");
    if (!first || !entry) continue;
    const names = `${nameOf(first.node)} and ${nameOf(node)}`;
    const detail = `Only one reference can have Controller set to true. Found "true" in references for ${names}`;
    const place = { span: entry.value.span, key: entry.key.span, path: [...path, "controller"] };
    yield {
      type: "forbidden-field",
      ...place,
      server: [
        invalid(
          list,
          owners.map((owner) => asStruct(owner.node)),
          detail,
        ),
      ],
    };
  }
}

const fields = ["apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"];

/** The server takes one of them out, and warns. */
function* sameOwners(owners: readonly ItemAt[]): Generator<Problem> {
  const seen = new Map<string, ItemAt>();
  for (const owner of owners) {
    const uid = textAt(owner.node, "uid");
    const first = seen.get(uid);
    if (uid !== "" && first) yield duplicateOwner(owner, first, uid);
    else seen.set(uid, owner);
  }
}

function duplicateOwner({ node, path, item }: ItemAt, first: ItemAt, uid: string): Problem {
  const entry = entryOf(node, "uid");
  const message = `.metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: ${uid}`;
  const server: Objection[] = [{ type: "Warning", path: formatPath(list), message }];
  return { type: "duplicate-owner", span: entry?.value.span ?? item, path, uid, first: first.item, server };
}

/** The fields in the order of the Go struct, as the server prints them. */
function asStruct(owner: Node): Json {
  const given = fields.flatMap((field) => {
    const value = valueAt(owner, field);
    return value?.kind === "scalar" && value.value !== null ? [[field, value.value] as const] : [];
  });
  return Object.fromEntries(given);
}

function nameOf(owner: Node): string {
  return `${textAt(owner, "kind")}/${textAt(owner, "name")}`;
}

function textAt(owner: Node, field: string): string {
  return readText(valueAt(owner, field))?.value ?? "";
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === "scalar" && node.value === true;
}
