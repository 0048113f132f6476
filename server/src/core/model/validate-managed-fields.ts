/** The rules of `metadata.managedFields`, from ValidateManagedFields upstream. */

import { utf8Length } from "../schema/formats";
import type { Path } from "../syntax/path";
import { entryOf, type Node } from "../syntax/tree";
import { type ItemAt, itemsOf } from "./items";
import { invalid, type Objection, tooLong } from "./objection";
import type { Problem } from "./problem";
import { readText } from "./read-selector";

type Check = (text: string, path: Path) => readonly Objection[];

const checks: Readonly<Record<string, Check>> = {
  operation: (text, path) =>
    text === "Apply" || text === "Update" ? [] : [invalid(path, text, "must be `Apply` or `Update`")],
  fieldsType: (text, path) => (text === "" || text === "FieldsV1" ? [] : [invalid(path, text, "must be `FieldsV1`")]),
  manager: (text, path) => [
    ...longerThan(128, text, path),
    ...unprintable(text).map((detail) => invalid(path, text, detail)),
  ],
  subresource: (text, path) => longerThan(256, text, path),
};

/** Only fields that are given are looked at: nobody writes an entry by hand, and one that is left out is filled in. */
export function* validateManagedFields(metadata: Node | undefined): Generator<Problem> {
  for (const entry of itemsOf(metadata, "managedFields", ["metadata"])) {
    for (const [field, check] of Object.entries(checks)) yield* validateField(entry, field, check);
  }
}

function* validateField({ node, path: parent }: ItemAt, field: string, check: Check): Generator<Problem> {
  const entry = entryOf(node, field);
  const text = readText(entry?.value);
  if (!entry || !text) return;
  const path = [...parent, field];
  const server = check(text.value, path);
  const place = { span: entry.value.span, key: entry.key.span, path };
  if (server.length > 0) yield { type: "invalid-value", ...place, found: text.value, server };
}

/** Go's unicode.IsPrint. */
function unprintable(text: string): readonly string[] {
  const at = text.search(/[\p{C}\p{Zl}\p{Zp}]/u);
  if (at < 0) return [];
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return [`invalid character U+${code} (at position ${utf8Length(text.slice(0, at))})`];
}

function longerThan(limit: number, text: string, path: Path): readonly Objection[] {
  return utf8Length(text) > limit ? [tooLong(path, `may not be more than ${limit} bytes`)] : [];
}
