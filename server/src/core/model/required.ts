/** The problem of something that is not there. */

import type { Span } from "../base/span";
import type { Path } from "../syntax/path";
import { requiredValue } from "./objection";
import type { RequiredField } from "./problem";

/** `name` is missing from the struct at `holder` (with name "": the struct itself says nothing); shown at `span`. */
export function required(name: string, holder: Path, span: Span, detail: string): RequiredField {
  const path = name === "" ? holder : [...holder, name];
  return { type: "required-field", name, holder, span, path, server: [requiredValue(path, detail)] };
}
