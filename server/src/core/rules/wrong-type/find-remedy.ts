/** From a value of the wrong type to what it was to be. */

import type { Editor } from "../../model/editor";
import type { Field } from "../../schema/field";
import { listRemedy, type Place } from "./list-remedy";
import { mapRemedy } from "./map-remedy";
import { none, type Remedy, type WrongType } from "./remedy";
import { scalarRemedy } from "./scalar-remedy";
import { severalValues } from "./several";

/** What is likeliest meant; `beside` is the map that holds the value. */
export function findRemedy(problem: WrongType, field: Field | undefined, beside: Place, editor: Editor): Remedy {
  const { expected, path } = problem;
  if (!field) return none;
  if (editor.isBlockScalar(path)) return expected.includes("string") ? none : { is: "below" };
  if (expected.includes("array")) return listRemedy(problem, field, beside, editor);
  const several = severalValues(path, field, editor);
  if (several) return several;
  return expected.includes("object") ? mapRemedy(problem, field, editor) : scalarRemedy(problem, field, editor);
}
