/** Unknown fields that are one slip together, and why they are unknown. */

import { type Editor, editorOf } from "../../model/editor";
import type { PolicyDocument, Resource } from "../../workspace/document";
import { type ProblemOf, pathInResource, problemsOf } from "../problems";
import { type Cause, causeOf } from "./cause";

export type Unknown = ProblemOf<"unknown-field">;

/** Keys of one map that share a cause are one slip: labels without `matchLabels`, `port` and `protocol` in the rule. */
export interface Slip {
  readonly cause: Cause;
  readonly first: Unknown;
  readonly all: readonly Unknown[];
}

/** The slips of a document in the order of the text. */
export function slipsOf(document: PolicyDocument): readonly { readonly slip: Slip; readonly resource: Resource }[] {
  const editor = editorOf(document.yaml);
  const slips = new Map<string, { slip: Slip; resource: Resource }>();
  for (const { problem, resource } of problemsOf(document, "unknown-field")) {
    const cause = causeAt(problem, resource, editor);
    const id = slipId(problem, cause);
    const known = slips.get(id)?.slip;
    const slip = known ? { ...known, all: [...known.all, problem] } : { cause, first: problem, all: [problem] };
    slips.set(id, { slip, resource });
  }
  return [...slips.values()];
}

function causeAt({ name, holder }: Unknown, resource: Resource, editor: Editor): Cause {
  return causeOf(resource.kind, {
    name,
    holder: pathInResource(resource, holder),
    keys: (path) => editor.keys([...resource.path, ...path]),
    shape: (path) => editor.shape([...resource.path, ...path]),
  });
}

function slipId({ holder, path }: Unknown, cause: Cause): string {
  if (cause.cause === "label") return JSON.stringify(["label", holder, cause.below]);
  const home = cause.cause === "wrong-level" && cause.home.path.length > 0 ? cause.home : undefined;
  return JSON.stringify(home ? ["level", holder, home.holder, home.path] : ["key", path]);
}
