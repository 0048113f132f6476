/** Text with a cursor in, the whole hover out. */

import { expect } from "vitest";
import { touches } from "../../server/src/core/base/span";
import { type Hover, hover } from "../../server/src/core/features/hover";
import { fieldAt } from "../../server/src/core/schema/fields";
import { kinds } from "../../server/src/core/schema/kinds";
import { dedent, withHead } from "./margin";
import { memoryWorkspace } from "./memory-workspace";

const cursor = "$0";

/** The hover at the `$0` of a file; its span must hold the cursor. */
export function hoverAt(marked: string, path = "/policy.yaml"): Hover | undefined {
  const offset = marked.indexOf(cursor);
  if (offset < 0) throw new Error("the text has no $0");
  const text = marked.replace(cursor, "");
  const found = hover(memoryWorkspace([{ path, text }]).snapshot, `file://${path}`, offset);
  if (found) expect(touches(found.span, offset)).toBe(true);
  return found;
}

/**
 * Compares the hover at `$0` with an answer and the documentation of a field, given by its place
 * (`spec.ingress.[].from`; the empty string for the document). An empty answer means the documentation alone, an empty
 * list of places none.
 */
export function checkHover(marked: string, answer: string, place?: string, path?: string): void {
  const documentation = place === undefined ? "" : documentationOf(place, marked.replace(cursor, ""));
  const parts = [answer, documentation].filter((part) => part !== "");
  expect(hoverAt(dedent(marked), path)?.markdown).toBe(parts.join("\n\n---\n\n"));
}

/** The same for the lines of a spec, which are put below the head of a policy without a namespace. */
export function checkSpecHover(spec: string, answer: string, place?: string, head?: string): void {
  checkHover(withHead(spec.replace(/^\n/, ""), head), answer, place);
}

/** The field of a kind that the text names. */
function documentationOf(place: string, text: string): string {
  const steps =
    place === "" ? [] : place.split(".").map((step) => (step === "[]" ? 0 : step === "*" ? "any-key" : step));
  const kind = kinds.find((candidate) => new RegExp(`kind"?: *"?${candidate.kind}\\b`).test(text));
  const field = kind && fieldAt(kind, steps);
  if (!field) throw new Error(`there is no field ${place}`);
  return `${field.description}\n\n[Kubernetes documentation](${field.docUrl})`;
}
