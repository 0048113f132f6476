/** The rules of `metadata.finalizers`, from ValidateFinalizers and validateKubeFinalizerName upstream. */

import { labelKeyErrors } from "../schema/formats";
import type { Path } from "../syntax/path";
import { entryOf, type Node } from "../syntax/tree";
import { itemsOf } from "./items";
import { invalid } from "./objection";
import type { Problem } from "./problem";
import { readText } from "./read-selector";

const list: Path = ["metadata", "finalizers"];
const standard = ["orphan", "foregroundDeletion", "kubernetes"];

/**
 * Each is a qualified name, two of the standard ones exclude each other. Of the server's own kinds a name without a domain
 * must be a standard one.
 */
export function* validateFinalizers(metadata: Node | undefined, needsDomain: boolean): Generator<Problem> {
  const found: string[] = [];
  for (const { node, path, item } of itemsOf(metadata, "finalizers", ["metadata"])) {
    const text = readText(node);
    if (!text) continue;
    found.push(text.value);
    const server = objections(text.value, path, needsDomain);
    const span = text.span.start < text.span.end ? text.span : item;
    if (server.length > 0) yield { type: "invalid-value", span, path, found: text.value, server };
  }
  if (found.includes("orphan") && found.includes("foregroundDeletion")) yield* both(metadata, found);
}

function objections(name: string, path: Path, needsDomain: boolean) {
  const malformed = labelKeyErrors(name).map((detail) => invalid(list, name, detail));
  const isGood = !needsDomain || name.includes("/") || standard.includes(name);
  return isGood
    ? malformed
    : [...malformed, invalid(path, name, "name is neither a standard finalizer name nor is it fully qualified")];
}

function* both(metadata: Node | undefined, found: readonly string[]): Generator<Problem> {
  const span = entryOf(metadata, "finalizers")?.key.span;
  if (!span) return;
  const server = [invalid(list, found, "finalizer orphan and foregroundDeletion cannot be both set")];
  yield { type: "forbidden-field", span, key: span, path: list, server };
}
