/** What a part of a kustomization says, without the places where it is written. */

import type { Kustomization } from "../../model/kustomization";

/** Equal for texts that mean the same: an edit elsewhere in the text moves places, and nothing else. */
export function meaningOf(part: Partial<Kustomization>): string {
  return JSON.stringify(part, (_, value) => (isSpan(value) ? undefined : value));
}

function isSpan(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.keys(value).length === 2 && "start" in value && "end" in value && typeof value.start === "number";
}
