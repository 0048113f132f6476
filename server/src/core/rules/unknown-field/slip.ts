/** Unknown fields that are one slip together, and why they are unknown. */

import { type Editor, editorOf } from "../../model/editor";
import { formatPath } from "../../syntax/path";
import type { PolicyDocument, Resource } from "../../workspace/document";
import { type ProblemOf, pathInResource, problemsOf } from "../problems";
import { type Cause, causeOf } from "./cause";
import { type Rival, rivalOf } from "./rival";

export type Unknown = ProblemOf<"unknown-field">;

/** Keys of one map that share a cause are one slip: labels without `matchLabels`, `port` and `protocol` in the rule. */
export interface Slip {
  readonly cause: Cause;
  readonly first: Unknown;
  readonly all: readonly Unknown[];
  /** What stands where the key would have to go; such a key is a slip of its own. */
  readonly rival?: Rival;
}

/** The slips of a document in the order of the text. */
export function slipsOf(document: PolicyDocument): readonly { readonly slip: Slip; readonly resource: Resource }[] {
  const editor = editorOf(document.yaml);
  const slips = new Map<string, { slip: Slip; resource: Resource }>();
  for (const { problem, resource } of problemsOf(document, "unknown-field")) {
    const cause = causeAt(problem, resource, editor);
    const rival = rivalOf(problem, cause, resource, editor);
    const id = rival ? formatPath(problem.path) : slipId(problem, cause);
    const known = slips.get(id)?.slip;
    const all = [...(known?.all ?? []), problem];
    slips.set(id, { slip: { cause, first: known?.first ?? problem, all, ...(rival && { rival }) }, resource });
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
  if (cause.cause === "label") return JSON.stringify(["label", holder, cause.ways]);
  const homes = cause.cause === "wrong-level" ? cause.homes.map((home) => [home.holder, home.path]) : [];
  const isBelow = homes.some(([, below = []]) => below.length > 0);
  return isBelow ? JSON.stringify(["level", holder, homes]) : formatPath(path);
}
