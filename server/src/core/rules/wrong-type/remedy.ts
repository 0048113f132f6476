/** What a value of the wrong type was to be. */

import type { Path } from "../../syntax/path";
import type { Json } from "../../syntax/to-json";
import type { ProblemOf } from "../problems";

export type WrongType = ProblemOf<"wrong-type">;

export type Remedy =
  /** The value becomes the one item of a list, or the other way round. */
  | { readonly is: "wrap" | "unwrap" }
  /** The maps of a list become one. */
  | { readonly is: "join"; readonly isSure: boolean }
  /** Other data, in the place of the value. */
  | { readonly is: "data"; readonly data: Json; readonly isSure: boolean; readonly lacks?: "blank" | "colon" }
  /** The item of a list at `item` once for each of the values. */
  | { readonly is: "items"; readonly item: Path; readonly values: readonly Json[] }
  /** A label of which several values will do. */
  | { readonly is: "expression"; readonly selector: Path; readonly key: string; readonly values: readonly string[] }
  /** `{}` for a list of rules: nothing, or everything. */
  | { readonly is: "empty" }
  /** All that the map holds belongs beside it. */
  | { readonly is: "outdent" }
  /** A text that was to be YAML: the `|` before it makes it one. */
  | { readonly is: "below" }
  | { readonly is: "quote" | "unquote" }
  | { readonly is: "none" };

export const none: Remedy = { is: "none" };
