/** What is wrong with a value by the JSON Schema of its kind, as plain data. */

import type { Field } from "./field";
import { withoutNulls } from "./without-nulls";

/** One mistake. */
export interface FieldError {
  /**
   * The value that is wrong, as a JSON Pointer; for an unknown, missing or malformed key, the object that has or lacks
   * it.
   */
  readonly instancePath: string;
  /** The word of JSON Schema that the value breaks: `type`, `additionalProperties`, `enum`, `pattern`... */
  readonly keyword: string;
  /** What the keyword tells of the mistake, as ajv documents it: `{ additionalProperty: "Ports" }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that is wrong as such; absent where the mistake is about a value. */
  readonly propertyName?: string;
}

/** All mistakes of a value, in the order of the schema; none for a value that fits. */
export type Validate = (data: unknown) => readonly FieldError[];

/** A function as ajv compiles it: it leaves its errors on itself. */
export interface CompiledValidator {
  (data: unknown): boolean;
  readonly errors?: readonly FieldError[] | null;
}

/**
 * A compiled validator as a pure function that tells each mistake once: a value of the wrong type is not also a wrong
 * choice, and ajv's `propertyNames` only repeats what is wrong with the key.
 */
export function pureValidate(compiled: CompiledValidator): Validate {
  return (data) => {
    if (compiled(data)) return [];
    const errors = compiled.errors ?? [];
    const mistyped = new Set(errors.filter(({ keyword }) => keyword === "type").map((error) => error.instancePath));
    return errors
      .filter(({ keyword }) => keyword !== "propertyNames")
      .filter(({ keyword, instancePath }) => keyword === "type" || !mistyped.has(instancePath))
      .map(ownError);
  };
}

/**
 * The same for a custom resource, whose definition knows nothing of nulls (see without-nulls.ts). The API server refuses
 * unknown fields before it counts those of a struct, and asks its rules about nothing that is wrong already.
 */
export function validateCustomResource(compiled: CompiledValidator, root: Field): Validate {
  const validate = pureValidate(compiled);
  return (data) => {
    const errors = validate(withoutNulls(data, root));
    const strange = placesOf(errors, (keyword) => keyword === "additionalProperties");
    const wrong = placesOf(errors, (keyword) => keyword !== "x-rules");
    return errors.filter(
      ({ keyword, instancePath }) =>
        !(keyword === "maxProperties" && strange.has(instancePath)) &&
        !(keyword === "x-rules" && wrong.has(instancePath)),
    );
  };
}

function placesOf(errors: readonly FieldError[], isMeant: (keyword: string) => boolean): ReadonlySet<string> {
  return new Set(errors.filter(({ keyword }) => isMeant(keyword)).map(({ instancePath }) => instancePath));
}

/** Without the words that ajv adds for people. */
function ownError({ instancePath, keyword, params, propertyName }: FieldError): FieldError {
  const error = { instancePath, keyword, params };
  return propertyName === undefined ? error : { ...error, propertyName };
}
