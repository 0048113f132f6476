/** An entry gets another key, or its value out of its key. */

import type { TextEdit } from "../../base/text-edit";
import { type Entry, isNull, type ParsedYaml } from "../tree";
import { setScalar } from "./scalars";

/** The new key stands in the quotes that the old one has. Undefined for an entry of a merge key. */
export function renameKey(doc: ParsedYaml, entry: Entry, name: string): readonly TextEdit[] | undefined {
  return entry.merged ? undefined : setScalar(doc, entry.key, name);
}

/** `port:80` becomes `port: 80`. Undefined for a key that is quoted or has a value already. */
export function splitKey(entry: Entry): readonly TextEdit[] | undefined {
  const { key, value } = entry;
  const colon = key.text.indexOf(":");
  const isWhole = key.style === "plain" && key.span.end - key.span.start === key.text.length;
  if (colon < 1 || !isWhole || !isNull(value) || entry.merged) return undefined;
  const at = key.span.start + colon + 1;
  return [{ span: { start: at, end: at }, newText: " " }];
}
