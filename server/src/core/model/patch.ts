/** A patch of Kustomize: what a file, or a text inside a kustomization, does to an object that stands elsewhere. */

import type { Json } from "../syntax/to-json";

/** Plain data without places: of a patch only its effect counts. */
export type Patch = MergePatch | JsonPatch;

/** A strategic merge patch: an object that says only what differs, `null` for what is to go, `$patch` for how. */
export interface MergePatch {
  readonly is: "merge";
  readonly body: JsonObject;
}

/** https://www.rfc-editor.org/rfc/rfc6902: steps, done one after the other. */
export interface JsonPatch {
  readonly is: "json";
  readonly operations: readonly Operation[];
}

export interface Operation {
  /** `add`, `remove`, `replace`, `move`, `copy` or `test`; as typed. */
  readonly op: string;
  /** The JSON pointer, unescaped. */
  readonly path: readonly string[];
  /** What `move` and `copy` take. */
  readonly from?: readonly string[];
  readonly value?: Json;
}

export type JsonObject = { readonly [key: string]: Json };

/** Is it a map, and not a list, a scalar or nothing? */
export function isJsonObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
