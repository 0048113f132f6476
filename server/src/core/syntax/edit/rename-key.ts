/** An entry gets another key. */

import type { TextEdit } from "../../base/text-edit";
import type { Entry, ParsedYaml } from "../tree";
import { setScalar } from "./scalars";

/** The new key stands in the quotes that the old one has. Undefined for an entry of a merge key. */
export function renameKey(doc: ParsedYaml, entry: Entry, name: string): readonly TextEdit[] | undefined {
  return entry.merged ? undefined : setScalar(doc, entry.key, name);
}
