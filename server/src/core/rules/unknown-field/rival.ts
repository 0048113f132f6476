/** A key that stands already where an unknown one would have to go. */

import type { Editor } from "../../model/editor";
import type { Path } from "../../syntax/path";
import type { Resource } from "../../workspace/document";
import type { ProblemOf } from "../problems";
import type { Cause } from "./cause";

export interface Rival {
  readonly path: Path;
  /** Both say the same, so that one is enough. */
  readonly isSame: boolean;
}

/** Undefined where nothing is in the way. */
export function rivalOf(
  unknown: ProblemOf<"unknown-field">,
  cause: Cause,
  resource: Resource,
  editor: Editor,
): Rival | undefined {
  const path = goalOf(unknown, cause, resource);
  if (!path || !editor.keySpan(path)) return undefined;
  return { path, isSame: content(path, editor) === content(unknown.path, editor) };
}

/** Where the key would go; undefined where that is not sure, or a new item takes it. */
function goalOf({ name, holder }: ProblemOf<"unknown-field">, cause: Cause, resource: Resource): Path | undefined {
  switch (cause.cause) {
    case "wrong-case":
    case "misspelt":
    case "wrong-direction":
      return [...holder, cause.right];
    case "wrong-level": {
      const [home, ...others] = cause.homes;
      const isSure = others.length === 0 && !home.path.includes("-");
      return isSure ? [...resource.path, ...home.holder, ...home.path, name] : undefined;
    }
    case "label":
    case "namespace-name":
    case "blank":
    case "status":
    case "superfluous-level":
    case "none":
      return undefined;
  }
}

function content(path: Path, editor: Editor): string {
  return JSON.stringify(editor.data(path));
}
