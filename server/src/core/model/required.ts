/** The problem of something that is not there. */

import type { Span } from "../base/span";
import { formatPath, type Path } from "../syntax/path";
import type { RequiredField } from "./problem";

/** `name` is missing from the struct at `holder` (with name "": the struct itself says nothing); shown at `span`. */
export function required(name: string, holder: Path, span: Span, detail: string): RequiredField {
  const path = name === "" ? holder : [...holder, name];
  const server = `${formatPath(path)}: Required value${detail === "" ? "" : `: ${detail}`}`;
  return { type: "required-field", name, holder, span, path, server };
}
