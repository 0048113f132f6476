/** Is a document JSON, so that what is written into it must be, too? */

import type { ParsedYaml } from "../tree";

/** One flow map with its keys in double quotes. */
export function isJson({ root }: ParsedYaml): boolean {
  return root?.kind === "map" && root.style === "flow" && root.entries[0]?.key.style === "double-quoted";
}
