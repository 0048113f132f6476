/** The rules of an object's metadata that a schema cannot say, from ValidateObjectMeta upstream. */

import { dnsSubdomainErrors, utf8Length } from "../schema/formats";
import type { Kind } from "../schema/kinds";
import type { Path } from "../syntax/path";
import { type Entry, entryOf, isNull, type MapNode, type Node, valueAt } from "../syntax/tree";
import { forbidden, invalid, tooLong } from "./objection";
import type { Problem } from "./problem";
import { readText } from "./read-selector";
import { required } from "./required";
import { validateFinalizers } from "./validate-finalizers";
import { validateManagedFields } from "./validate-managed-fields";
import { validateOwnerReferences } from "./validate-owner-references";

/** Paths begin at the resource, whose map `root` is. */
export function* validateMetadata(root: MapNode, { definedBy }: Kind): Generator<Problem> {
  const metadata = valueAt(root, "metadata");
  yield* validateName(root, metadata);
  yield* validateGenerateName(metadata);
  yield* validateAnnotations(metadata);
  yield* validateResourceVersion(metadata);
  yield* validateFinalizers(metadata, definedBy === "api-server");
  yield* validateOwnerReferences(metadata);
  yield* validateManagedFields(metadata);
}

function* validateName(root: MapNode, metadata: Node | undefined): Generator<Problem> {
  if (!isEmpty(valueAt(metadata, "name")) || !isEmpty(valueAt(metadata, "generateName"))) return;
  const head = entryOf(metadata, "name") ?? entryOf(root, "metadata") ?? root.entries[0];
  yield required("name", ["metadata"], head?.key.span ?? root.span, "name or generateName is required");
}

/**
 * The prefix is checked with its last dash masked, and again as the name that the server makes of it where there is none:
 * at most 58 characters of it and five random ones.
 */
function* validateGenerateName(metadata: Node | undefined): Generator<Problem> {
  const entry = entryOf(metadata, "generateName");
  const given = textOf(entry);
  if (!entry || given === "") return;
  const path = ["metadata", "generateName"];
  const masked = given.length > 1 && given.endsWith("-") ? `${given.slice(0, -2)}a` : given;
  const asPrefix = dnsSubdomainErrors(masked).map((detail) => invalid(path, given, detail));
  const made = isEmpty(valueAt(metadata, "name")) ? `${given.slice(0, 58)}x7k2p` : "x";
  const asName = dnsSubdomainErrors(made).map((detail) => invalid(["metadata", "name"], made, detail));
  const server = [...asPrefix, ...asName];
  if (server.length > 0) yield { type: "invalid-value", ...placeOf(entry, path), found: given, server };
}

const annotationBytes = 262_144;

function* validateAnnotations(metadata: Node | undefined): Generator<Problem> {
  const entry = entryOf(metadata, "annotations");
  if (entry?.value.kind !== "map") return;
  const sizes = entry.value.entries.map(
    ({ key, value }) => utf8Length(key.text) + utf8Length(readText(value)?.value ?? ""),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes <= annotationBytes) return;
  const path = ["metadata", "annotations"];
  const server = [tooLong(path, `may not be more than ${annotationBytes} bytes`)];
  yield { type: "invalid-value", span: entry.key.span, key: entry.key.span, path, found: String(bytes), server };
}

/** Only a number other than 0 is a version to the storage. */
function* validateResourceVersion(metadata: Node | undefined): Generator<Problem> {
  const entry = entryOf(metadata, "resourceVersion");
  if (!entry || !/^0*[1-9]\d*$/.test(textOf(entry))) return;
  const path = ["metadata", "resourceVersion"];
  const server = [forbidden(path, "resourceVersion should not be set on objects to be created")];
  yield { type: "forbidden-field", span: entry.key.span, key: entry.key.span, path, server };
}

function placeOf({ key, value }: Entry, path: Path) {
  return { span: value.span, key: key.span, path };
}

function textOf(entry: Entry | undefined): string {
  return readText(entry?.value)?.value ?? "";
}

function isEmpty(node: Node | undefined): boolean {
  return isNull(node) || (node?.kind === "scalar" && node.value === "");
}
