/** What the schema validator found, at its place: the question to which the API server's words are the answer. */

import type { Field } from "../schema/field";
import type { FieldError, Kind } from "../schema/kinds";
import type { Located } from "../syntax/locate";
import type { Path } from "../syntax/path";

/** One error of the validator with its place. Paths begin at the resource. */
export interface Mistake {
  readonly error: FieldError;
  readonly kind: Kind;
  /** Where the error is: for a field that is missing or unknown, the struct that lacks or has it. */
  readonly at: Located;
  /** The field itself, also where it is missing. */
  readonly path: Path;
  readonly field: Field | undefined;
  /** The text in question: a scalar's characters, or the key where that is wrong; empty for null and for collections. */
  readonly found: string;
  /** How many items a list has, or how many fields a struct; one that is null counts as left out. 0 for scalars. */
  readonly size: number;
}
